// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/hoursdialog.h"

#include "app/format/format.h"
#include "core/hours/hoursbook.h"
#include "ui/charts/datatable.h"
#include "ui/overview/hourswords.h"
#include "ui/overview/perioddates.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>

namespace Wheelhouse {
namespace {

constexpr int setRows = 4;
constexpr int holidayLines = 3;
enum Kind { WithHours, WithoutHours };
enum When { FromNow, FromDay };

} // namespace

HoursDialog::HoursDialog(const Theme &theme, HoursState &state, const Clock &clock,
                         const QLocale &locale, const QString &ownZone, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_clock(clock)
    , m_locale(locale)
    , m_ownZone(ownZone)
    , m_brand(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_holidays(new QPlainTextEdit(this))
    , m_when(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_problem(new QLabel(this))
    , m_rights(new QLabel(this))
    , m_model(new TextGridModel(this))
    , m_table(new DataTable(theme, tr("Business hours that were set"), this))
{
    setObjectName(QStringLiteral("hoursDialog"));
    setWindowTitle(tr("Business hours"));
    // scrolls where large letters make it higher than the screen
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *fields = new QWidget(scroll);
    setLook(fields, "plain");
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 6, 0);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(6);
    addFields(*form);
    scroll->setWidget(fields);
    m_fields = scroll;

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(scroll, 3);
    for (QLabel *label : {m_problem, m_rights}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
        column->addWidget(label);
    }
    setLook(m_problem, "error");
    setLook(m_rights, "small");
    m_problem->setObjectName(QStringLiteral("hoursProblem"));
    m_rights->setObjectName(QStringLiteral("hoursRights"));
    m_rights->setText(tr("Your role may read these. A planner or an administrator may set them."));
    auto *head = new QLabel(tr("All that were set, the latest of each brand first"), this);
    setLook(head, "strong");
    column->addWidget(head);
    m_table->setObjectName(QStringLiteral("hoursTable"));
    m_table->setModel(m_model);
    m_table->setFittedRows(setRows);
    column->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_set = buttons->addButton(tr("Set these hours"), QDialogButtonBox::ApplyRole);
    m_set->setObjectName(QStringLiteral("hoursSet"));
    m_set->setDefault(true);
    setLook(m_set, "primary");
    column->addWidget(buttons);
    resize(theme.scaled(800), theme.scaled(760));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connectFields();
    setBrands({});
    followChoices();
}

/// The label for what is wrong with the field stands below it.
QLabel *HoursDialog::addRow(QFormLayout &form, const QString &id, const QString &name,
                            QWidget *field)
{
    auto *label = new QLabel(name, this);
    label->setBuddy(field);
    field->setObjectName(QStringLiteral("hours.") + id);
    auto *problem = new QLabel(this);
    problem->setObjectName(QStringLiteral("hoursProblem.") + id);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    setLook(problem, "error");
    problem->hide();
    m_problems.insert(id, problem);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(problem);
    form.addRow(label, column);
    return label;
}

void HoursDialog::addFields(QFormLayout &form)
{
    addRow(form, QStringLiteral("brand"), tr("&Brand"), m_brand);
    m_kind->addItem(tr("At work in these hours"), WithHours);
    m_kind->addItem(tr("No hours: always open, or as all brands"), WithoutHours);
    addRow(form, QStringLiteral("kind"), tr("&Kind"), m_kind);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(zone));
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    addRow(form, QStringLiteral("zone"), tr("Time &zone"), m_zone);
    for (const QString &day : weekOf(m_locale)) {
        auto *field = new QLineEdit(this);
        field->setPlaceholderText(tr("closed"));
        field->setToolTip(tr("Such as 09:00-12:00, 13:00-17:00. One that passes midnight belongs "
                             "to the day on which it begins; a whole day is 00:00-24:00."));
        m_days.insert(day, field);
        addRow(form, day, weekdayName(day, m_locale), field);
    }
    m_holidays->setTabChangesFocus(true);
    m_holidays->setPlaceholderText(tr("2026-12-24 09:00-13:00 Christmas Eve"));
    m_holidays->setToolTip(tr("A day in each line: the date, its hours if it has any, its name."));
    m_holidays->setFixedHeight(m_holidays->fontMetrics().lineSpacing() * holidayLines + 16);
    addRow(form, QStringLiteral("holidays"), tr("&Holidays"), m_holidays);
    m_when->addItem(tr("from now on"), FromNow);
    m_when->addItem(tr("from a day on"), FromDay);
    m_day->setCalendarPopup(true);
    m_day->setLocale(m_locale);
    m_day->setDisplayFormat(editFormat(m_locale));
    m_day->setObjectName(QStringLiteral("hoursDay"));
    m_day->setAccessibleName(tr("The first day of these hours"));
    auto *when = new QWidget(this);
    when->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(when);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_when, 1);
    row->addWidget(m_day, 1);
    addRow(form, QStringLiteral("from"), tr("In &force"), when)->setBuddy(m_when);
    m_when->setObjectName(QStringLiteral("hoursWhen"));
    m_when->setAccessibleName(tr("From when on these hours are in force"));
    m_day->setToolTip(tr("A day in the past is a correction: figures in business time are worked "
                         "out anew for all contacts since."));
}

void HoursDialog::connectFields()
{
    connect(m_brand, &QComboBox::activated, this, &HoursDialog::showHours);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HoursDialog::followChoices);
    connect(m_when, &QComboBox::currentIndexChanged, this, &HoursDialog::followChoices);
    connect(m_set, &QPushButton::clicked, this, &HoursDialog::save);
    connect(&m_state, &HoursState::changed, this, &HoursDialog::showAll);
    connect(&m_state, &HoursState::refused, this, &HoursDialog::refuse);
    connect(&m_state, &HoursState::written, this, &HoursDialog::clearProblems);
    m_day->setDate(
        QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), QTimeZone(m_ownZone.toUtf8())).date());
}

void HoursDialog::setBrands(const QStringList &brands)
{
    m_brands = brands;
    m_filled = false;
    showAll();
}

/// The first answer fills the fields; a later one leaves what is being typed.
void HoursDialog::showAll()
{
    QStringList brands = m_brands;
    for (const HoursEntry &entry : m_state.hours() ? m_state.hours()->entries : QList<HoursEntry>())
        brands.append(entry.brand);
    brands.removeAll(QString());
    brands.removeDuplicates();
    brands.sort();
    const QString chosen = m_brand->currentData().toString();
    m_brand->clear();
    m_brand->addItem(tr("All brands"), QString());
    for (const QString &brand : std::as_const(brands))
        m_brand->addItem(Words::brand(brand), brand);
    m_brand->setCurrentIndex(std::max(m_brand->findData(chosen), 0));
    m_model->setGrid(
        hoursGrid(m_state.hours() ? m_state.hours()->entries : QList<HoursEntry>(), m_locale));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    if (m_state.problem() && !m_state.hours()) {
        m_problem->setText(Format::problem(*m_state.problem()));
        m_problem->show();
    }
    if (!m_filled) {
        m_filled = m_state.hours().has_value();
        showHours();
    }
    followChoices();
}

/// Those in force now for the brand chosen, else what is to come first.
void HoursDialog::showHours()
{
    const QString brand = m_brand->currentData().toString();
    std::optional<HoursPlan> plan;
    bool any = false;
    for (const HoursEntry &entry :
         m_state.hours() ? m_state.hours()->entries : QList<HoursEntry>()) {
        if (entry.brand != brand || (any && entry.fromMs > m_clock.nowMs()))
            continue;
        plan = entry.plan;
        any = true;
    }
    const HoursPlan shown = plan.value_or(HoursPlan{m_ownZone, {}, {}});
    m_kind->setCurrentIndex(any && !plan ? WithoutHours : WithHours);
    m_zone->setCurrentText(shown.zone);
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day)
        (*day)->setText(stretchesText(shown.weekly.value(day.key())));
    m_holidays->setPlainText(holidaysText(shown.holidays));
    clearProblems();
}

void HoursDialog::followChoices()
{
    const bool may = m_state.maySet();
    const bool with = may && m_kind->currentIndex() == WithHours;
    m_kind->setEnabled(may);
    m_zone->setEnabled(with);
    for (QLineEdit *day : std::as_const(m_days))
        day->setEnabled(with);
    m_holidays->setEnabled(with);
    m_when->setEnabled(may);
    m_day->setEnabled(may && m_when->currentIndex() == FromDay);
    m_set->setVisible(may);
    m_set->setEnabled(m_state.hours().has_value());
    m_rights->setVisible(!may);
}

HoursSet HoursDialog::typed() const
{
    HoursSet set{m_brand->currentData().toString(), 0, {}, {}};
    if (m_kind->currentIndex() == WithHours) {
        set.plan.emplace();
        set.plan->zone = m_zone->currentText().trimmed();
        for (auto day = m_days.cbegin(); day != m_days.cend(); ++day) {
            if (const QStringList stretches = stretchesOf((*day)->text()); !stretches.isEmpty())
                set.plan->weekly.insert(day.key(), stretches);
        }
        set.plan->holidays = holidaysOf(m_holidays->toPlainText());
    }
    if (m_when->currentIndex() == FromDay) {
        const QTimeZone named((set.plan ? set.plan->zone : m_ownZone).toUtf8());
        set.fromMs = m_day->date()
                         .startOfDay(named.isValid() ? named : QTimeZone::utc())
                         .toMSecsSinceEpoch();
    }
    return set;
}

void HoursDialog::save()
{
    clearProblems();
    m_sent = typed();
    if (const auto checked = checkHours(m_sent); !checked)
        refuse(checked.error());
    else
        m_state.set(m_sent);
}

void HoursDialog::refuse(const Error &error)
{
    clearProblems();
    const QString field = hoursField(error);
    QLabel *label = m_problems.value(field, m_problem);
    label->setText(hoursProblem(error, m_sent));
    label->setAccessibleName(label->text());
    label->show();
    if (auto *at = findChild<QWidget *>(QStringLiteral("hours.") + field); at && !field.isEmpty())
        at->setFocus();
    // only now does the label have a place
    QMetaObject::invokeMethod(
        this,
        [this, label] {
            if (m_fields->isAncestorOf(label))
                m_fields->ensureWidgetVisible(label);
        },
        Qt::QueuedConnection);
}

void HoursDialog::clearProblems()
{
    for (QLabel *label : std::as_const(m_problems))
        label->hide();
    m_problem->hide();
}

} // namespace Wheelhouse
