// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bots that come with the program, one for each trade: fit to be published, complete, and
// understood. A phrase in <template>.phrases.csv is not among those the template learns from.
#include "core/base/csv.h"
#include "core/dialog/guards.h"
#include "core/dialog/scriptchecker.h"
#include "core/dialog/scriptmatcher.h"
#include "core/match/language.h"
#include "resources/resources.h"

#include <QBuffer>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Wheelhouse;

namespace {

struct Regression
{
    QString phrase;
    QString language;
    QString topic;
};

QByteArray source(const QString &name)
{
    return resource(QStringLiteral("templates/") + name);
}

QList<Regression> regressions(const QString &name)
{
    QByteArray bytes = source(name + QStringLiteral(".phrases.csv"));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<Regression> rows;
    for (auto row = reader.next(); row != CsvReader::Row::End; row = reader.next()) {
        const QStringList &fields = reader.fields();
        if (row != CsvReader::Row::Record || fields.size() != 3)
            return {};
        if (fields.constFirst() != u"phrase")
            rows.append({fields[0], fields[1], fields[2]});
    }
    return rows;
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

    static void eachTemplate()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("languages");
        const QStringList two{QStringLiteral("en"), QStringLiteral("pl")};
        const QStringList five =
            two + QStringList{QStringLiteral("ru"), QStringLiteral("fr"), QStringLiteral("zh")};
        QTest::newRow("streaming") << QStringLiteral("streaming") << five;
        for (const char *name : {"shop", "bank", "telecom", "travel"})
            QTest::newRow(name) << QString::fromLatin1(name) << two;
    }

private Q_SLOTS:
    void hasNoProblemAtAll_data() { eachTemplate(); }
    void hasNoProblemAtAll()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, languages);
        const ScriptCheck check = checkScript(source(name + QStringLiteral(".yaml")));
        QStringList problems;
        for (const ScriptProblem &problem : check.problems)
            problems.append(problem.line());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(check.publishable());
        QCOMPARE(check.script.languages, languages);
        QVERIFY(check.script.topics.size() >= 12);
    }

    void teachesEightPhrasesOfEachTopicInEachLanguage_data() { eachTemplate(); }
    void teachesEightPhrasesOfEachTopicInEachLanguage()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, languages);
        const Script script = checkScript(source(name + QStringLiteral(".yaml"))).script;
        for (const ScriptTopic &topic : script.topics) {
            for (const QString &language : languages) {
                const QStringList phrases = topic.phrases.in(language);
                QVERIFY2(QSet<QString>(phrases.begin(), phrases.end()).size() >= 8,
                         qPrintable(topic.id + u' ' + language));
            }
        }
    }

    // An ordinary question must not be taken for a call for help; of a sensitive topic it may.
    void setsOffNoGuardWithItsPhrases_data() { eachTemplate(); }
    void setsOffNoGuardWithItsPhrases()
    {
        QFETCH(QString, name);
        const Script script = checkScript(source(name + QStringLiteral(".yaml"))).script;
        QStringList alarms;
        int phrases = 0;
        for (const ScriptTopic &topic : script.topics) {
            for (const QString &language : topic.phrases.languages()) {
                for (const QString &phrase : topic.phrases.in(language)) {
                    if (topic.sensitive)
                        continue;
                    ++phrases;
                    GuardInput input;
                    input.text = phrase;
                    if (const auto finding = guardFinding(input))
                        alarms.append(phrase + QStringLiteral(" [%1]").arg(finding->because));
                }
            }
        }
        QVERIFY(phrases > 150);
        QVERIFY2(50 * alarms.size() <= phrases, qPrintable(alarms.join(u'\n')));
        if (!alarms.isEmpty())
            qInfo("%s", qPrintable(alarms.join(u'\n')));
    }

    // People type what a button says.
    void setsOffNoGuardWithItsButtons_data() { eachTemplate(); }
    void setsOffNoGuardWithItsButtons()
    {
        QFETCH(QString, name);
        const Script script = checkScript(source(name + QStringLiteral(".yaml"))).script;
        QStringList alarms;
        for (const ScriptTopic &topic : script.topics) {
            if (topic.sensitive)
                continue;
            for (const QString &language : script.languages) {
                QStringList labels{topic.title.in(language)};
                for (const ScriptStep &step : topic.steps) {
                    for (const QuickReply &reply : step.choices)
                        labels.append(reply.label.in(language));
                }
                for (const QString &label : labels) {
                    GuardInput input;
                    input.text = label;
                    if (const auto finding = guardFinding(input))
                        alarms.append(label + QStringLiteral(" [%1]").arg(finding->because));
                }
            }
        }
        QVERIFY2(alarms.isEmpty(), qPrintable(alarms.join(u'\n')));
    }

    void keepsRegressionPhrasesApart_data() { eachTemplate(); }
    void keepsRegressionPhrasesApart()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, languages);
        const Script script = checkScript(source(name + QStringLiteral(".yaml"))).script;
        QSet<QString> asked;
        for (const Regression &each : regressions(name)) {
            const ScriptTopic *topic = script.topic(each.topic);
            QVERIFY2(topic, qPrintable(each.topic));
            QVERIFY2(languages.contains(each.language), qPrintable(each.language));
            QVERIFY2(!topic->phrases.in(each.language).contains(each.phrase, Qt::CaseInsensitive),
                     qPrintable(each.phrase));
            asked.insert(each.topic + u' ' + each.language);
        }
        QCOMPARE(asked.size(), script.topics.size() * languages.size());
    }

    void understandsItsRegressionPhrases_data() { eachTemplate(); }
    void understandsItsRegressionPhrases()
    {
        QFETCH(QString, name);
        const Script script = checkScript(source(name + QStringLiteral(".yaml"))).script;
        const ScriptMatcher matcher = matcherFor(script);
        int all = 0, best = 0, near = 0, answered = 0, rightlyAnswered = 0;
        QStringList missed;
        for (const Regression &each : regressions(name)) {
            const QList<Match> found = matcher.matcher->candidates(each.phrase, each.language);
            const bool right = found.value(0).topic == each.topic;
            const bool answers = found.value(0).confidence >= matcher.bands.answerFrom;
            const auto isIt = [&](const Match &match) { return match.topic == each.topic; };
            const auto three = found.first(std::min<qsizetype>(3, found.size()));
            ++all;
            best += right ? 1 : 0;
            near += std::any_of(three.begin(), three.end(), isIt) ? 1 : 0;
            answered += answers ? 1 : 0;
            rightlyAnswered += answers && right ? 1 : 0;
            if (!right)
                missed.append(each.phrase);
        }
        qInfo("best %d, among three %d, answered %d of %d, rightly %d; missed:\n%s", best, near,
              answered, all, rightlyAnswered, qPrintable(missed.join(u'\n')));
        QVERIFY(100 * best >= 94 * all);
        QVERIFY(100 * near >= 97 * all);
        QVERIFY(100 * answered >= 20 * all);
        QVERIFY(100 * rightlyAnswered >= 95 * answered);
    }

    void isWrittenInTheLanguageItSays_data() { eachTemplate(); }
    void isWrittenInTheLanguageItSays()
    {
        QFETCH(QString, name);
        int right = 0, all = 0;
        for (const Regression &each : regressions(name)) {
            ++all;
            right += languageOf(each.phrase, QString()) == each.language ? 1 : 0;
        }
        QVERIFY2(all > 40 && 100 * right >= 90 * all, qPrintable(QString::number(right)));
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
