// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/scriptreader.h"

#include "resources/resources.h"

#include <QJsonDocument>
#include <QTest>

using namespace Wheelhouse;

class TestScriptReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothShippedScripts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("julia") << QStringLiteral("scripts/julia.yaml");
        QTest::newRow("radek") << QStringLiteral("templates/streaming.yaml");
    }

    void readsBothShippedScripts()
    {
        QFETCH(QString, file);
        const auto script = readScript(resource(file));
        QVERIFY2(script.ok(), script.ok() ? "" : qPrintable(script.error().text()));
        QCOMPARE(script->bot, QLatin1StringView(QTest::currentDataTag()));
        QCOMPARE(script->languages.size(), 5);
        QVERIFY(script->topics.size() >= 7);
        for (const ScriptTopic &topic : script->topics) {
            for (const QString &language : script->languages)
                QVERIFY2(topic.phrases.in(language).size() >= 8, qPrintable(topic.id + language));
        }
    }

    void writesWhatItRead()
    {
        const Script script = *readScript(resource(QStringLiteral("templates/streaming.yaml")));
        QCOMPARE(*readScript(toJson(script)), script);
    }

    void namesThePlaceOfAProblem_data()
    {
        QTest::addColumn<QStringList>("at");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *at, const QJsonValue &value,
                            const char *path) {
            QTest::newRow(name) << QString::fromLatin1(at).split(u'/') << value
                                << QString::fromLatin1(path);
        };
        row("bot id", "bot", QStringLiteral("No Spaces"), "bot");
        row("no languages", "languages", QJsonArray(), "languages");
        row("wrong type", "topics/1/id", 5, "topics[1].id");
        row("missing text", "topics/2/steps/0/say",
            QJsonObject({{QStringLiteral("en"), QStringLiteral("x")}}),
            "topics[2].steps[0].say.pl");
        row("dead end", "topics/0/steps/0/choices/0/to", QStringLiteral("mars"),
            "topics[0].steps[0].choices[0].to");
        row("topic twice", "topics/5/id", QStringLiteral("payment"), "topics[5].id");
        row("empty phrase", "topics/0/phrases/pl", QJsonArray({QStringLiteral("  ")}),
            "topics[0].phrases.pl[0]");
        row("promise without a wait", "texts/handover_promise/fr", QStringLiteral("bientôt"),
            "texts.handover_promise.fr");
        row("menu", "menu", QJsonArray({QStringLiteral("mars")}), "menu[0]");
        row("precision", "precision", 0.1, "precision");
        row("long text", "texts/farewell/en", QString(5'000, u'x'), "texts.farewell.en");
        row("no steps", "topics/0/steps", QJsonArray(), "topics[0].steps");
        row("future", "format", 3, "format");
    }

    void namesThePlaceOfAProblem()
    {
        QFETCH(QStringList, at);
        QFETCH(QJsonValue, value);
        const QJsonValue changed = with(julia(), at, value);
        const auto script = readScript(changed.toObject());
        QVERIFY(!script.ok());
        QTEST(script.error().context, "path");
    }

    void refusesWhatIsNoScript_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::Invalid);
        QTest::newRow("list") << QByteArray("[]") << int(ErrorCode::Invalid);
        QTest::newRow("truncated")
            << QJsonDocument(julia()).toJson().left(9'000) << int(ErrorCode::Invalid);
        QTest::newRow("binary") << QByteArray(1'000, '\0') << int(ErrorCode::Invalid);
        QTest::newRow("deep") << QByteArray(100'000, '[') << int(ErrorCode::TooLarge);
        QTest::newRow("large") << QByteArray(scriptSizeLimit + 1, ' ') << int(ErrorCode::TooLarge);
        QTest::newRow("many topics")
            << QByteArray("{\"topics\":[{}" + QByteArray(",{}").repeated(600) + "]}")
            << int(ErrorCode::Invalid);
    }

    void refusesWhatIsNoScript()
    {
        QFETCH(QByteArray, json);
        const auto script = readScript(json);
        QVERIFY(!script.ok());
        QVERIFY(!script.error().detail.isEmpty());
        QTEST(int(script.error().code), "code");
    }

    void listsEveryProblem()
    {
        Script script = *readScript(julia());
        script.bot.clear();
        script.topics[0].title = {};
        QCOMPARE(problemsOf(script).size(), 6);
    }

private:
    static QJsonObject julia()
    {
        return toJson(*readScript(resource(QStringLiteral("scripts/julia.yaml"))));
    }
    static QJsonValue with(const QJsonValue &whole, const QStringList &at, const QJsonValue &value)
    {
        if (at.isEmpty())
            return value;
        if (whole.isArray()) {
            QJsonArray array = whole.toArray();
            const int index = at.first().toInt();
            array[index] = with(array[index], at.mid(1), value);
            return array;
        }
        QJsonObject object = whole.toObject();
        object[at.first()] = with(object[at.first()], at.mid(1), value);
        return object;
    }
};

QTEST_GUILESS_MAIN(TestScriptReader)
#include "tst_scriptreader.moc"
