// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/hoursdialog.h"

#include "tests/ui/support/fixtures.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// On 21 November 2026, with hours of all brands and others of one, which come in force tomorrow.
struct HoursStage
{
    struct Call
    {
        QString method;
        QJsonObject params;
        HoursState::Answered answered;
    };
    QList<Call> calls;
    Theme theme{qApp};
    ManualClock clock{Fixtures::nowMs};
    HoursState state;
    HoursDialog dialog{theme, state, clock, QLocale(QStringLiteral("en_GB")),
                       QStringLiteral("Europe/Warsaw")};

    explicit HoursStage(Role role = Role::Planner)
    {
        state.setCarrier([this](const QString &method, const QJsonObject &params,
                                HoursState::Answered answered) {
            calls.append({method, params, std::move(answered)});
        });
        state.setRights({role});
        dialog.setBrands({QStringLiteral("nova-tv"), QStringLiteral("nova-player")});
        state.read();
        calls[0].answered(toJson(answer()));
        dialog.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&dialog);
    }
    static HoursAnswer answer()
    {
        HoursPlan day{QStringLiteral("Europe/Berlin"), {}, {}};
        day.weekly.insert(QStringLiteral("mon"),
                          {QStringLiteral("09:00-12:00"), QStringLiteral("13:00-17:00")});
        day.holidays = {{QStringLiteral("2026-12-25"), QStringLiteral("Christmas"), {}}};
        HoursPlan night{QStringLiteral("UTC"), {}, {}};
        night.weekly.insert(QStringLiteral("fri"), {QStringLiteral("20:00-02:00")});
        return {12,
                {{{}, Fixtures::nowMs - 86'400'000, day, 1, QStringLiteral("Ada")},
                 {QStringLiteral("nova-tv"), Fixtures::nowMs + 86'400'000, night, 1, {}}}};
    }
    template <typename Widget> Widget *of(const char *name)
    {
        auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    QString day(const char *name) { return of<QLineEdit>(name)->text(); }
    void brand(const char *name)
    {
        auto *box = of<QComboBox>("hours.brand");
        box->setCurrentIndex(box->findData(QString::fromLatin1(name)));
        Q_EMIT box->activated(box->currentIndex());
    }
    void press() { QTest::mouseClick(of<QPushButton>("hoursSet"), Qt::LeftButton); }
    /// What was sent for writing, and the number of such calls.
    std::pair<HoursCommand, int> sent() const
    {
        std::pair<HoursCommand, int> found;
        for (const Call &call : calls) {
            if (call.method == u"hours.set")
                found = {*fromJson<HoursCommand>(call.params), found.second + 1};
        }
        return found;
    }
};

} // namespace

class TestHoursDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHoursInForceAreShownByBrand()
    {
        HoursStage it;
        QCOMPARE(it.day("hours.mon"), QStringLiteral("09:00-12:00, 13:00-17:00"));
        QCOMPARE(it.of<QComboBox>("hours.zone")->currentText(), QStringLiteral("Europe/Berlin"));
        QCOMPARE(it.of<QPlainTextEdit>("hours.holidays")->toPlainText(),
                 QStringLiteral("2026-12-25 Christmas"));
        it.brand("nova-tv"); // what is to come
        QCOMPARE(it.day("hours.fri"), QStringLiteral("20:00-02:00"));
        it.brand("nova-player"); // none of its own
        QCOMPARE(it.day("hours.mon"), QString());
        QCOMPARE(it.of<QComboBox>("hours.zone")->currentText(), QStringLiteral("Europe/Warsaw"));
        QCOMPARE(it.of<QTableView>("hoursTable")->model()->rowCount(), 2);
    }

    void whatIsTypedIsSentOnTopOfWhatWasRead()
    {
        HoursStage it;
        it.brand("nova-player");
        it.of<QLineEdit>("hours.tue")->setText(QStringLiteral("8:00-16:00"));
        it.press();
        QCOMPARE(it.sent().second, 0); // beside the field it says what is wrong
        auto *problem = it.of<QLabel>("hoursProblem.tue");
        QVERIFY(problem->isVisible() && problem->text().contains(QStringLiteral("8:00-16:00")));
        QVERIFY(it.of<QLineEdit>("hours.tue")->hasFocus());
        it.of<QLineEdit>("hours.tue")->setText(QStringLiteral("08:00-16:00"));
        it.of<QPlainTextEdit>("hours.holidays")->setPlainText(QStringLiteral("2026-12-24"));
        it.press();
        QVERIFY(!problem->isVisible());
        const auto [command, times] = it.sent();
        QCOMPARE(times, 1);
        QCOMPARE(command.base, 12);
        QCOMPARE(command.set.brand, QStringLiteral("nova-player"));
        QCOMPARE(command.set.fromMs, 0);
        QCOMPARE(
            command.set.plan->weekly,
            (QMap<QString, QStringList>{{QStringLiteral("tue"), {QStringLiteral("08:00-16:00")}}}));
        QCOMPARE(command.set.plan->holidays.size(), 1);
    }

    void aDayIsThatOfTheZoneOfTheHours()
    {
        HoursStage it;
        it.of<QComboBox>("hoursWhen")->setCurrentIndex(1);
        it.of<QDateEdit>("hoursDay")->setDate(QDate(2026, 7, 1));
        it.of<QComboBox>("hours.zone")->setCurrentText(QStringLiteral("Asia/Kolkata"));
        it.press();
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(it.sent().first.set.fromMs, Qt::UTC)
                     .toString(Qt::ISODate),
                 QStringLiteral("2026-06-30T18:30:00Z"));
    }

    void hoursCanBeTakenBack()
    {
        HoursStage it;
        it.of<QComboBox>("hours.kind")->setCurrentIndex(1);
        QVERIFY(!it.of<QLineEdit>("hours.mon")->isEnabled());
        it.press();
        QVERIFY(it.sent().second == 1 && !it.sent().first.set.plan);
    }

    void whatTheServerRefusesIsSaidAndNothingTypedIsLost()
    {
        HoursStage it;
        it.of<QLineEdit>("hours.tue")->setText(QStringLiteral("08:00-16:00"));
        it.press();
        it.calls.last().answered(
            Error{ErrorCode::Conflict, QStringLiteral("meanwhile"), QStringLiteral("base")});
        QVERIFY(it.of<QLabel>("hoursProblem")->isVisible());
        HoursAnswer later = HoursStage::answer();
        later.seq = 13;
        it.calls.last().answered(toJson(later)); // it was read anew
        QCOMPARE(it.day("hours.tue"), QStringLiteral("08:00-16:00"));
        it.press();
        QCOMPARE(it.sent().first.base, 13);
    }

    void othersReadOnly()
    {
        HoursStage it(Role::Director);
        QVERIFY(!it.of<QPushButton>("hoursSet")->isVisible());
        QVERIFY(!it.of<QLineEdit>("hours.mon")->isEnabled());
        QVERIFY(it.of<QLabel>("hoursRights")->isVisible());
        QVERIFY(it.of<QComboBox>("hours.brand")->isEnabled());
        QCOMPARE(it.day("hours.mon"), QStringLiteral("09:00-12:00, 13:00-17:00"));
    }

    void everyFieldHasANameAndTabReachesIt()
    {
        HoursStage it;
        it.of<QComboBox>("hoursWhen")->setCurrentIndex(1);
        QSet<QWidget *> reached;
        it.of<QComboBox>("hours.brand")->setFocus();
        for (int i = 0; i < 40; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char *name :
             {"hours.brand", "hours.kind", "hours.zone", "hours.mon", "hours.sun", "hours.holidays",
              "hoursWhen", "hoursDay", "hoursSet"}) {
            auto *field = it.of<QWidget>(name);
            QVERIFY2(reached.contains(field) || field->isAncestorOf(QApplication::focusWidget()) ||
                         std::any_of(reached.cbegin(), reached.cend(),
                                     [&](QWidget *each) { return field->isAncestorOf(each); }),
                     name);
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(field);
            QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(), name);
        }
    }
};

QTEST_MAIN(TestHoursDialog)
#include "tst_hoursdialog.moc"
