// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace Wheelhouse {

enum class MessageKind { Info, Good, Warning, Problem };

/// One sentence across the top of the page, with at most one thing to do about it. Never takes the
/// focus. Said to screen readers when it changes.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    /// An empty `action` shows no button. The same message again only changes its words.
    void say(MessageKind kind, const QString &text, const QString &action = {},
             std::function<void()> onAction = {});
    void dismiss();

    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    MessageKind m_kind = MessageKind::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_onAction;
};

} // namespace Wheelhouse
