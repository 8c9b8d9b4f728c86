// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"
#include "core/dialog/guards.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QTest>

using namespace Wheelhouse;

namespace {

using Record = QMap<QString, QString>;

QList<Record> records(const QString &name)
{
    QFile file(sourcePath(QStringLiteral("tests/data/guards/")) + name);
    QList<Record> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    CsvReader reader(file);
    QStringList head;
    for (auto row = reader.next(); row != CsvReader::Row::End; row = reader.next()) {
        if (row != CsvReader::Row::Record)
            return {};
        if (head.isEmpty()) {
            head = reader.fields();
            continue;
        }
        Record record;
        for (qsizetype i = 0; i < head.size(); ++i)
            record.insert(head[i], reader.fields().value(i));
        rows.append(record);
    }
    return rows;
}

QString nameOfFinding(const std::optional<GuardFinding> &finding)
{
    return finding ? nameOf(finding->reason) : QStringLiteral("none");
}

struct Tally
{
    int marked = 0;
    int handedOver = 0;
    int ordinary = 0;
    int falseAlarms = 0;
    QStringList wrong;

    void count(const QString &expected, const std::optional<GuardFinding> &finding,
               const QString &text)
    {
        const bool isOrdinary = expected == u"none";
        (isOrdinary ? ordinary : marked) += 1;
        if (finding)
            (isOrdinary ? falseAlarms : handedOver) += 1;
        if (isOrdinary == finding.has_value())
            wrong.append(QStringLiteral("%1: %2 [%3 %4]")
                             .arg(expected, text, nameOfFinding(finding),
                                  finding ? finding->because : QString()));
    }
    QByteArray said() const
    {
        return QStringLiteral("handed over %1 of %2, false %3 of %4\n%5")
            .arg(handedOver)
            .arg(marked)
            .arg(falseAlarms)
            .arg(ordinary)
            .arg(wrong.join(u'\n'))
            .toUtf8();
    }
};

Tally ofMessages(const QString &file)
{
    Tally tally;
    for (const Record &row : records(file)) {
        GuardInput input;
        input.text = row[QStringLiteral("text")];
        tally.count(row[QStringLiteral("expected")], guardFinding(input), input.text);
    }
    return tally;
}

Tally ofConversations(const QString &file)
{
    Tally tally;
    const QList<Record> rows = records(file);
    QList<DialogLine> lines;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString text = rows[i][QStringLiteral("text")];
        const bool byBot = rows[i][QStringLiteral("from")] == u"bot";
        const QString id = rows[i][QStringLiteral("conversation")];
        const bool isLast =
            i + 1 == rows.size() || rows[i + 1][QStringLiteral("conversation")] != id;
        if (!isLast) {
            lines.append({byBot ? ActorKind::Bot : ActorKind::Customer, text});
            continue;
        }
        GuardInput input;
        input.lines = lines;
        (byBot ? input.answer : input.text) = text;
        tally.count(rows[i][QStringLiteral("expected")], guardFinding(input), id + u' ' + text);
        lines.clear();
    }
    return tally;
}

} // namespace

class TestGuards : public QObject
{
    Q_OBJECT

    static GuardInput message(const QString &text)
    {
        GuardInput input;
        input.text = text;
        return input;
    }

private Q_SLOTS:
    void handsOverAllOfTheFixedSetAndHardlyAnythingElse()
    {
        const Tally messages = ofMessages(QStringLiteral("messages.csv"));
        const Tally loops = ofConversations(QStringLiteral("conversations.csv"));
        QVERIFY(messages.marked + loops.marked >= 500);
        QVERIFY(messages.ordinary + loops.ordinary >= 500);
        qInfo("%s\n%s", messages.said().constData(), loops.said().constData());
        QCOMPARE(messages.handedOver, messages.marked);
        QCOMPARE(loops.handedOver, loops.marked);
        QVERIFY(50 * (messages.falseAlarms + loops.falseAlarms) <=
                messages.ordinary + loops.ordinary);
    }

    // The lists were not tuned to these, half of which are roundabout: docs/guards.md has the
    // figures.
    void measuresMessagesItWasNotTunedTo()
    {
        const Tally messages = ofMessages(QStringLiteral("heldout_messages.csv"));
        const Tally loops = ofConversations(QStringLiteral("heldout_conversations.csv"));
        qInfo("%s\n%s", messages.said().constData(), loops.said().constData());
        QVERIFY(messages.marked >= 90 && loops.marked >= 10);
        QVERIFY(2 * messages.handedOver >= messages.marked);
        QCOMPARE(loops.handedOver, loops.marked);
        QVERIFY(50 * (messages.falseAlarms + loops.falseAlarms) <=
                messages.ordinary + loops.ordinary);
    }

    void tellsWhyInTheCustomersWords()
    {
        const auto asked = guardFinding(message(QStringLiteral("Dzień dobry, proszę konsultanta")));
        QVERIFY(asked.has_value());
        QCOMPARE(asked->reason, HandoverReason::Asked);
        QCOMPARE(asked->because, QStringLiteral("proszę konsultanta"));
        const auto sensitive = guardFinding(message(QStringLiteral("My husband passed away")));
        QVERIFY(sensitive.has_value());
        QCOMPARE(sensitive->reason, HandoverReason::Sensitive);
        QVERIFY(sensitive->because.startsWith(u"death: "));
    }

    void takesTheWordsOfTheScriptAsWell()
    {
        GuardInput input = message(QStringLiteral("Pozwólcie, że zapytam o Żółwia Franklina"));
        QVERIFY(!guardOf(input));
        input.sensitiveWords = {QStringLiteral("żółw*")};
        QCOMPARE(guardOf(input), HandoverReason::Sensitive);
    }

    void handsOverNewAndFragileCustomersByRule()
    {
        constexpr qint64 dayMs = 86'400'000;
        GuardInput input = message(QStringLiteral("where is my parcel"));
        input.customerSinceMs = 3 * dayMs;
        input.segment = QStringLiteral("vip");
        QVERIFY(!guardOf(input));
        input.newCustomerDays = 3;
        QVERIFY(!guardOf(input)); // three days old is no longer younger than three days
        input.newCustomerDays = 4;
        QCOMPARE(guardFinding(input),
                 std::optional(GuardFinding{HandoverReason::Rule, QStringLiteral("new customer")}));
        input.customerSinceMs = -1;
        QVERIFY(!guardOf(input));
        input.fragileSegments = {QStringLiteral("vip")};
        QCOMPARE(guardFinding(input),
                 std::optional(GuardFinding{HandoverReason::Rule, QStringLiteral("segment vip")}));
    }

    void handsOverWhoIsGettingAngry()
    {
        GuardInput input = message(QStringLiteral("where is my parcel"));
        input.frustration = 0.64;
        QVERIFY(!guardOf(input));
        input.frustration = 0.65;
        QCOMPARE(guardOf(input), HandoverReason::Frustrated);
    }

    void stopsTheSameStepTheThirdTime()
    {
        GuardInput input;
        input.answer = QStringLiteral("Please restart the app.");
        input.stepGiven = 1;
        QVERIFY(!guardOf(input));
        input.stepGiven = 2;
        QCOMPARE(guardOf(input), HandoverReason::Loop);
    }

    void asksForAPersonBeforeAnythingElse()
    {
        GuardInput input = message(QStringLiteral("agent! my account was hacked"));
        input.frustration = 1;
        QCOMPARE(guardOf(input), HandoverReason::Asked);
        input.text = QStringLiteral("my account was hacked");
        QCOMPARE(guardOf(input), HandoverReason::Sensitive);
    }

    void mindsNoStrangeInput_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("NUL") << QString(10, QChar(0));
        QTest::newRow("lone surrogates") << QString(10, QChar(0xDC00));
        QTest::newRow("long") << QStringLiteral("video ").repeated(20'000);
        QTest::newRow("bidi") << QStringLiteral("\u202E\u2066 video \u200B");
    }

    void mindsNoStrangeInput()
    {
        QFETCH(QString, text);
        GuardInput input = message(text);
        input.lines = {{ActorKind::Customer, text}, {ActorKind::Bot, text}};
        QVERIFY(!guardOf(input));
    }
};

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
