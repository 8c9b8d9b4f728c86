// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/live/transcriptmodel.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QLocale>

class QPushButton;

namespace Wheelhouse {

class TranscriptDelegate;

/// A transcript that grows while you look: stays at its end until the reader scrolls up; then it
/// stays where the reader is and says how much is new.
class TranscriptList : public QListView
{
    Q_OBJECT

public:
    TranscriptList(const Theme &theme, TranscriptModel &model, const QLocale &locale,
                   QWidget *parent = nullptr);

    bool isAtEnd() const { return m_atEnd; }
    int unread() const { return m_unread; }
    /// The name for the customer's lines, which may come without.
    void setCustomer(const QString &name);
    /// Another conversation: at its end, nothing unread.
    void startAnew();
    void goToEnd();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followEnd();
    void noticeScroll(int value);
    void countNew(int lines);
    void placePill();

    TranscriptDelegate *m_delegate;
    QPushButton *m_pill;
    bool m_atEnd = true;
    bool m_following = false; ///< this class moves the scroll bar, not the reader
    int m_unread = 0;
};

} // namespace Wheelhouse
