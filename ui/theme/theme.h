// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;

namespace Wheelhouse {

enum class Scheme { System, Light, Dark };

/// Sizes in the type scale; the pixel sizes are at 100 %.
enum class TextRole {
    Display, ///< 30 semi-bold: the figure of a tile
    Title,   ///< 21 bold: the page's name
    Heading, ///< 14 semi-bold: a card's name
    Body,    ///< 13: everything else
    Strong,  ///< 13 semi-bold
    Small,   ///< 12: second lines, units
    Caption  ///< 11 medium: column heads, axis figures
};

/// Dresses the application: Fusion, palette, style sheet and Inter, all from one table of tokens.
/// Made once by the program and handed to the constructors of what paints by itself; such a widget
/// calls update() on changed(). Plain widgets need nothing: palette and style sheet reach them.
///
/// The style sheet knows these values of the dynamic property "look":
///   QFrame: "card", "bar" (thin strip), "line"
///   QLabel: "title", "heading", "strong", "muted", "faint", "small", "caption", "error"
///   QListView: "field" (a list to choose from in a dialog)
///   QPushButton: "primary", "ghost" (no border until hovered), "link", "danger"
///   QPushButton, QToolButton: "ghost", "icon" (an icon alone, as large as the button allows)
/// Set it through setLook(). GUI thread only.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication *application, QObject *parent = nullptr);

    const Tokens &tokens() const { return *m_tokens; }
    Scheme scheme() const { return m_scheme; }
    /// System: whatever the desktop's palette was when the program started.
    void setScheme(Scheme scheme);

    /// 1 is 100 %. Clamped to 0.75 .. 2.
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);

    QFont font(TextRole role) const;
    /// A length that grows with the text: scaled(16) at 150 % is 24.
    int scaled(int pixels) const;

    /// One of resources/icons by name ("overview", "live" ...) in the given colour, sharp at any
    /// device pixel ratio. An unknown name gives an empty icon.
    QIcon icon(const QString &name, const QColor &colour) const;

Q_SIGNALS:
    /// Tokens or text size became different; palette, fonts and style sheet are set already.
    void changed();

private:
    void apply();

    QApplication *m_application;
    const Tokens *m_tokens;
    const bool m_systemIsDark;
    Scheme m_scheme = Scheme::System;
    double m_textScale = 1;
};

/// Gives the widget a look of the list above and has it styled anew.
void setLook(QWidget *widget, const char *look);

} // namespace Wheelhouse
