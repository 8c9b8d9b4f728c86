// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/pagechecks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace Wheelhouse::PageChecks {
namespace {

QString describe(const QWidget *widget)
{
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                       widget->objectName());
}

bool isControl(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus &&
           (widget->focusPolicy() & Qt::TabFocus ||
            qobject_cast<const QAbstractButton *>(widget)) &&
           !widget->focusProxy() && !qobject_cast<const QScrollBar *>(widget);
}

/// Another button of its group is a stop for Tab.
bool isReachedByArrows(const QWidget *widget, const QSet<const QWidget *> &chain)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->group() || !button->group()->exclusive())
        return false;
    const auto buttons = button->group()->buttons();
    return std::any_of(buttons.cbegin(), buttons.cend(), [&](const QAbstractButton *one) {
        return (one->focusPolicy() & Qt::TabFocus) && one->isVisible() && chain.contains(one);
    });
}

} // namespace

QStringList unreachableByTab(QWidget &page)
{
    QSet<const QWidget *> chain;
    for (QWidget *next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain())
        chain.insert(next);
    QStringList missing;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!isControl(widget) || isReachedByArrows(widget, chain))
            continue;
        if (!(widget->focusPolicy() & Qt::TabFocus) || !chain.contains(widget))
            missing.append(describe(widget));
    }
    return missing;
}

QStringList passedByTab(QWidget &page)
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *before = new QPushButton(&window);
    row->addWidget(before);
    row->addWidget(&page);
    window.resize(page.size());
    window.show();
    page.show();
    QStringList missing;
    if (QTest::qWaitForWindowActive(&window)) {
        QSet<const QWidget *> passed;
        before->setFocus();
        constexpr int most = 500; // fields of dates take several
        for (int i = 0; i < most && (i == 0 || !before->hasFocus()); ++i) {
            QWidget *at = QApplication::focusWidget();
            passed.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            if (isControl(widget) && !isReachedByArrows(widget, passed) && !passed.contains(widget))
                missing.append(describe(widget));
        }
    } else {
        missing.append(QStringLiteral("the window did not become active"));
    }
    page.setParent(nullptr); // it is the test's
    return missing;
}

QStringList nameless(QWidget &page)
{
    QStringList missing;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!isControl(widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            missing.append(describe(widget));
    }
    return missing;
}

QStringList truncated(QWidget &page)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList cut;
    const auto check = [&](const QWidget *widget, const QString &text, int room) {
        if (!text.isEmpty() && widget->fontMetrics().horizontalAdvance(text) > room + 1)
            cut.append(describe(widget) + u' ' + text);
    };
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap())
            check(label, label->text(), label->width());
    }
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            check(button, button->text(), button->width());
    }
    return cut;
}

} // namespace Wheelhouse::PageChecks
