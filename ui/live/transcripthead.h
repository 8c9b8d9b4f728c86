// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/protocol/liveview.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QWidget>

namespace Wheelhouse {

/// Who is being read: avatar, name, and in a line where, about what, in which language, with whom,
/// waiting how long.
class TranscriptHead : public QWidget
{
    Q_OBJECT

public:
    TranscriptHead(const Theme &theme, const QLocale &locale, QWidget *parent = nullptr);

    void setConversation(const LiveConversation &conversation, bool open, qint64 nowMs);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const QLocale m_locale;
    QString m_name;
    QString m_facts;
    QString m_owner;
};

} // namespace Wheelhouse
