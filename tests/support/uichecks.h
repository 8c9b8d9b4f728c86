// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every page and dialog must pass; see style.md on tests.
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSet>
#include <QStringList>
#include <QWidget>

namespace Wheelhouse::UiChecks {

inline QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

/// The visible, enabled controls below `root` that should take the keyboard.
inline QList<QWidget *> controls(const QWidget *root)
{
    QList<QWidget *> found;
    const auto all = root->findChildren<QWidget *>();
    for (QWidget *each : all) {
        const bool inner = each->focusProxy() || qobject_cast<QAbstractScrollArea *>(each->parentWidget());
        if (each->isVisibleTo(root) && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) && !inner)
            found.append(each);
    }
    return found;
}

/// Those that the tab key, pressed often enough, does not reach.
inline QStringList unreachable(QWidget *root)
{
    QSet<const QWidget *> reached;
    const QWidget *at = root;
    for (int i = 0; i < 2'000; ++i) {
        at = at->nextInFocusChain();
        reached.insert(at);
        if (at == root)
            break;
    }
    QStringList missed;
    for (const QWidget *each : controls(root)) {
        if (!reached.contains(each))
            missed.append(nameOf(each));
    }
    return missed;
}

/// Those that a screen reader could not name.
inline QStringList nameless(const QWidget *root)
{
    QStringList missed;
    for (QWidget *each : controls(root)) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(each);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            missed.append(nameOf(each));
    }
    return missed;
}

/// Buttons and one-line labels that are narrower than what they say, or that stick out of `root`.
inline QStringList squeezed(const QWidget *root)
{
    QStringList bad;
    const auto all = root->findChildren<QWidget *>();
    for (const QWidget *each : all) {
        const auto *label = qobject_cast<const QLabel *>(each);
        const bool tells = qobject_cast<const QAbstractButton *>(each) || (label && !label->wordWrap());
        if (!tells || !each->isVisibleTo(root) || each->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        if (each->width() < each->minimumSizeHint().width())
            bad.append(nameOf(each) + QStringLiteral(" too narrow"));
        const int left = each->mapTo(root, QPoint(0, 0)).x();
        if (left < 0 || left + each->width() > root->width())
            bad.append(nameOf(each) + QStringLiteral(" outside"));
    }
    return bad;
}

} // namespace Wheelhouse::UiChecks
