// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/stylesheet.h"

#include <QHash>
#include <QRegularExpression>

namespace Wheelhouse {
namespace {

// @name is a token's colour, 13px* a length that grows with the text.
constexpr char sheet[] = R"(
QWidget { font-size: 13px*; }
QMainWindow, QDialog { background: @window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: @surfaceRaised; color: @text; border: 1px solid @border; padding: 5px 8px; }

QFrame[look="card"] { background: @surface; border: 1px solid @border; border-radius: 12px; }
QFrame[look="bar"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QFrame[look="line"] { background: @grid; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; }
QLabel[look="title"] { font-size: 21px*; font-weight: 700; }
QLabel[look="heading"] { font-size: 14px*; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="muted"] { color: @textMuted; }
QLabel[look="faint"] { color: @textFaint; }
QLabel[look="small"] { font-size: 12px*; color: @textMuted; }
QLabel[look="caption"] { font-size: 11px*; font-weight: 600; color: @textFaint; }
QLabel[look="error"] { color: @bad; }

QPushButton, QToolButton {
    background: @surface; color: @text; border: 1px solid @border; border-radius: 8px;
    padding: 6px* 14px*; font-weight: 600; }
QPushButton:hover, QToolButton:hover { background: @surfaceRaised; border-color: @comparison; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked {
    background: @accentSoft; border-color: @accent; color: @accentText; }
QPushButton:focus, QToolButton:focus { border: 2px solid @focus; padding: 5px* 13px*; outline: none; }
QPushButton:disabled, QToolButton:disabled { color: @textFaint; background: @surfaceRaised; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; }
QPushButton[look="primary"]:disabled { background: @track; color: @textFaint; border-color: @track; }
QPushButton[look="danger"] { color: @bad; }
QPushButton[look="danger"]:disabled { color: @textFaint; }
QPushButton[look="ghost"], QToolButton[look="ghost"] {
    background: transparent; border-color: transparent; color: @textMuted; padding: 6px* 10px*; }
QPushButton[look="ghost"]:hover, QToolButton[look="ghost"]:hover { background: @surfaceRaised; color: @text; }
QPushButton[look="ghost"]:focus, QToolButton[look="ghost"]:focus {
    border: 2px solid @focus; padding: 5px* 9px*; }
QToolButton[look="icon"], QPushButton[look="icon"] {
    background: transparent; border: 2px solid transparent; padding: 0px; }
QToolButton[look="icon"]:hover, QPushButton[look="icon"]:hover { background: @surfaceRaised; }
QToolButton[look="icon"]:focus, QPushButton[look="icon"]:focus { border: 2px solid @focus; padding: 0px; }
QFileDialog QToolButton { padding: 5px*; }
QFileDialog QToolButton:focus { padding: 4px*; }
QPushButton[look="link"] {
    background: transparent; border: none; color: @accentText; padding: 2px* 2px*; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid @focus; padding: 0px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
    background: @field; color: @text; border: 1px solid @border; border-radius: 8px;
    padding: 6px* 10px*; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: @comparison; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus {
    border: 2px solid @focus; padding: 5px* 9px*; }
QLineEdit:disabled, QPlainTextEdit:disabled, QAbstractSpinBox:disabled {
    color: @textFaint; background: @surfaceRaised; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
    border: none; background: transparent; width: 22px*; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {
    image: url(:/icons/theme-chevron-up-@mode.svg); width: 10px*; height: 10px*; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {
    image: url(:/icons/theme-chevron-@mode.svg); width: 10px*; height: 10px*; }
QComboBox {
    background: @surface; color: @text; border: 1px solid @border; border-radius: 8px;
    padding: 6px* 10px*; font-weight: 500; }
QComboBox:focus { border: 2px solid @focus; padding: 5px* 9px*; }
QComboBox:disabled { color: @textFaint; background: @surfaceRaised; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 22px*; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/theme-chevron-@mode.svg); width: 12px*; height: 12px*; }
QComboBox QAbstractItemView {
    background: @surface; color: @text; border: 1px solid @border; border-radius: 8px; padding: 4px;
    selection-background-color: @selection; selection-color: @text; outline: none; }
QCalendarWidget { background: @surface; border: 1px solid @border; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QToolButton { border-color: transparent; padding: 4px* 8px*; }
QCalendarWidget QToolButton:focus { padding: 3px* 7px*; }
QCalendarWidget QAbstractItemView {
    background: @surface; color: @text; selection-background-color: @accent; selection-color: @onAccent; }
QCalendarWidget QAbstractItemView:disabled { color: @textFaint; }
QCheckBox, QRadioButton { spacing: 8px*; background: transparent; }
QCheckBox:focus, QRadioButton:focus { color: @accentText; }
QCheckBox::indicator, QAbstractItemView::indicator, QRadioButton::indicator {
    width: 16px*; height: 16px*; border: 1px solid @comparison; border-radius: 4px; background: @field; }
QRadioButton::indicator { border-radius: 8px*; }
QRadioButton::indicator:checked {
    border-color: @accent; background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
        stop:0 @accent, stop:0.52 @accent, stop:0.6 @field, stop:1 @field); }
QRadioButton::indicator:focus { border: 2px solid @focus; }
QCheckBox::indicator:focus { border: 2px solid @focus; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/theme-check-@mode.svg); }

QAbstractItemView {
    background: @surface; alternate-background-color: @surface; border: none; outline: none;
    selection-background-color: @selection; selection-color: @text; }
QListView[look="field"], QTreeView[look="field"] {
    background: @field; border: 1px solid @border; border-radius: 8px; padding: 4px*; }
QListView[look="field"]:focus, QTreeView[look="field"]:focus { border: 2px solid @focus; padding: 3px*; }
QListView[look="field"]::item, QTreeView[look="field"]::item { color: @text; padding: 6px* 8px*; border-radius: 6px; }
QListView[look="field"]::item:selected, QTreeView[look="field"]::item:selected { background: @selection; }
QTableView, QTreeView, QListView { gridline-color: @grid; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: @surface; color: @textFaint; border: none; border-bottom: 1px solid @border;
    padding: 6px* 10px*; font-size: 11px*; font-weight: 600; }
QHeaderView::section:hover { color: @text; }
QTableCornerButton::section { background: @surface; border: none; }

QScrollArea, QScrollArea > QWidget > QWidget[look="plain"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @track; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @comparison; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @border; }

QMenu { background: @surface; color: @text; border: 1px solid @border; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 6px* 24px* 6px* 12px*; border-radius: 6px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @textFaint; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
QMenuBar { background: @rail; color: @textMuted; border: none; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 6px; }
QMenuBar::item:selected { background: @accentSoft; color: @text; }

QTabBar::tab {
    background: transparent; color: @textMuted; padding: 7px* 12px*; border: none;
    border-bottom: 2px solid transparent; font-weight: 600; }
QTabBar::tab:selected { color: @accentText; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { background: @accentSoft; }
QTabWidget::pane { border: none; }
QProgressBar { background: @track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
)";

QHash<QString, QString> valuesOf(const Tokens &t)
{
    const auto named = [](const char *name, const QColor &colour) {
        return std::pair{QString::fromLatin1(name), colour.name()};
    };
    const QColor field = t.dark ? t.window : t.surface;
    return {named("window", t.window),
            named("rail", t.rail),
            named("surface", t.surface),
            named("surfaceRaised", t.surfaceRaised),
            named("border", t.border),
            named("grid", t.grid),
            named("track", t.track),
            named("text", t.text),
            named("textMuted", t.textMuted),
            named("textFaint", t.textFaint),
            named("accent", t.accent),
            named("accentHover", t.accentHover),
            named("accentSoft", t.accentSoft),
            named("accentText", t.accentHover),
            named("onAccent", t.onAccent),
            named("selection", t.selection),
            named("focus", t.focus),
            named("comparison", t.comparison),
            named("bad", t.bad),
            named("field", field),
            {QStringLiteral("mode"), t.dark ? QStringLiteral("dark") : QStringLiteral("light")}};
}

} // namespace

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.surfaceRaised);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.textFaint);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accentHover);
    p.setColor(QPalette::LinkVisited, t.accentHover);
    p.setColor(QPalette::ToolTipBase, t.surfaceRaised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.surfaceRaised);
    p.setColor(QPalette::Midlight, t.surfaceRaised);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.track);
    p.setColor(QPalette::Shadow, t.dark ? QColor(Qt::black) : t.comparison);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.textFaint);
    return p;
}

QString styleSheetOf(const Tokens &tokens, double textScale)
{
    static const QRegularExpression placeholder(QStringLiteral("@([A-Za-z]+)|(\\d+)px\\*"));
    const QHash<QString, QString> values = valuesOf(tokens);
    const QString source = QString::fromLatin1(sheet);
    QString out;
    out.reserve(source.size() + 1024);
    qsizetype from = 0;
    for (auto matches = placeholder.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(source).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.hasCaptured(1)) {
            Q_ASSERT(values.contains(match.captured(1)));
            out += values.value(match.captured(1));
        } else {
            out += QString::number(qRound(match.capturedView(2).toInt() * textScale)) +
                   QLatin1StringView("px");
        }
    }
    out += QStringView(source).sliced(from);
    return out;
}

} // namespace Wheelhouse
