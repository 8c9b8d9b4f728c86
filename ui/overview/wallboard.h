// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/charts/tilecontent.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QTimer>
#include <QWidget>

namespace Wheelhouse {

/// What the wallboard shows, in the user's words.
struct WallPicture
{
    QString title; ///< the question: "28 days, All contacts"
    QList<TileContent> tiles;
    int chosen = 0;     ///< the tile that has a page of its own, with its course
    qint64 asOfMs = 0;  ///< the time of the newest event
    bool fresh = false; ///< false: the figures are not those of now, and the board says so
    bool operator==(const WallPicture &) const = default;
};

/// The figures for a screen on the wall: four large tiles a page and a page for the course of the
/// chosen one, each for some seconds in turn. Space holds it and lets it go, left and right turn
/// the pages, plus and minus change the seconds, Escape or F11 ends it. The age of the figures is
/// always there; a board that is not live has a band across its top. The pointer is hidden.
class Wallboard : public QWidget
{
    Q_OBJECT

public:
    Wallboard(const Theme &theme, const Clock &clock, const QLocale &locale,
              QWidget *parent = nullptr);

    void setPicture(const WallPicture &picture);

    int pages() const;
    int page() const { return m_page; }
    bool isHeld() const { return !m_turn.isActive(); }
    int seconds() const { return m_turn.interval() / 1000; }
    /// What the line on top says of the age.
    QString ageWords() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void turn(int by);
    void hold(bool held);
    void setSeconds(int seconds);
    void tell();
    void paintHead(QPainter &painter, const QRect &area) const;
    void paintTile(QPainter &painter, const QRect &area, const TileContent &tile) const;
    QFont fitted(const QString &text, int height, int width, QFont::Weight weight) const;

    const Theme &m_theme;
    const Clock &m_clock;
    const QLocale m_locale;
    WallPicture m_picture;
    QTimer m_turn;
    QTimer m_age;
    int m_page = 0;
};

} // namespace Wheelhouse
