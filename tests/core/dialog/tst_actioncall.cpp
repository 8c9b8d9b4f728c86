// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/actioncall.h"

#include <QJsonDocument>

#include <QTest>

using namespace Wheelhouse;

class TestActionCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInAndEscapes()
    {
        ScriptAction action;
        action.method = HttpMethod::Post;
        action.url = QStringLiteral("https://a.example/x/{v}?q={w}&{other}");
        action.headers = {{QStringLiteral("X-V"), QStringLiteral("is {w}")}};
        action.body = QJsonObject{{QStringLiteral("t"), QStringLiteral("“{v}”")},
                                  {QStringLiteral("n"), QJsonArray{1, QStringLiteral("{w}")}}};
        action.retries = 3;
        const ActionCall call =
            actionCall(QStringLiteral("id"), QStringLiteral("a/s"), action,
                       {{QStringLiteral("v"), QStringLiteral("../a?b#c/ż\"")},
                        {QStringLiteral("w"), QStringLiteral("x\r\nHost: evil & more")}});
        QCOMPARE(call.url, QStringLiteral(
                               "https://a.example/x/"
                               "..%2Fa%3Fb%23c%2F%C5%BC%22?q=x%0D%0AHost%3A%20evil%20%26%20more&"));
        QCOMPARE(call.headers.value(QStringLiteral("X-V")),
                 QStringLiteral("is x  Host: evil & more"));
        const QJsonObject body = QJsonDocument::fromJson(call.body).object();
        QCOMPARE(body.value(QStringLiteral("t")).toString(), QStringLiteral("“../a?b#c/ż\"”"));
        QCOMPARE(body.value(QStringLiteral("n")).toArray()[1].toString(),
                 QStringLiteral("x\r\nHost: evil & more"));
        QCOMPARE(call.retries, 0); // what was posted may have been done
    }

    void doesNotClimbUpThePath()
    {
        ScriptAction action;
        action.url = QStringLiteral("https://a.example/x/{v}/y");
        QCOMPARE(actionCall({}, {}, action, {{QStringLiteral("v"), QStringLiteral("..")}}).url,
                 QStringLiteral("https://a.example/x//y"));
    }

    void writesBodiesOfEveryKind_data()
    {
        QTest::addColumn<QJsonValue>("body");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("none") << QJsonValue() << QByteArray();
        QTest::newRow("text") << QJsonValue(QStringLiteral("a")) << QByteArray("\"a\"");
        QTest::newRow("list") << QJsonValue(QJsonArray{1, true}) << QByteArray("[1,true]");
        QTest::newRow("object") << QJsonValue(QJsonObject()) << QByteArray("{}");
    }
    void writesBodiesOfEveryKind()
    {
        QFETCH(QJsonValue, body);
        ScriptAction action;
        action.body = body;
        QTEST(actionCall({}, {}, action, {}).body, "text");
    }

    // the examples of RFC 6901, section 5
    void findsByPointer_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *pointer, const QJsonValue &value) {
            QTest::newRow(pointer) << QString::fromLatin1(pointer) << value;
        };
        row("/foo", QJsonArray{QStringLiteral("bar"), QStringLiteral("baz")});
        row("/foo/0", QStringLiteral("bar"));
        row("/", 0);
        row("/a~1b", 1);
        row("/c%d", 2);
        row("/e^f", 3);
        row("/g|h", 4);
        row("/i\\j", 5);
        row("/k\"l", 6);
        row("/ ", 7);
        row("/m~0n", 8);
        row("/foo/01", QJsonValue::Undefined);
        row("/foo/2", QJsonValue::Undefined);
        row("/foo/-1", QJsonValue::Undefined);
        row("/foo/-", QJsonValue::Undefined);
        row("/m~n", QJsonValue::Undefined);
        row("foo", QJsonValue::Undefined);
        row("/foo/0/x", QJsonValue::Undefined);
    }
    void findsByPointer()
    {
        QFETCH(QString, pointer);
        const QJsonObject document{
            {QStringLiteral("foo"), QJsonArray{QStringLiteral("bar"), QStringLiteral("baz")}},
            {QString(), 0},
            {QStringLiteral("a/b"), 1},
            {QStringLiteral("c%d"), 2},
            {QStringLiteral("e^f"), 3},
            {QStringLiteral("g|h"), 4},
            {QStringLiteral("i\\j"), 5},
            {QStringLiteral("k\"l"), 6},
            {QStringLiteral(" "), 7},
            {QStringLiteral("m~n"), 8}};
        QTEST(atPointer(document, pointer), "value");
        QCOMPARE(atPointer(document, {}), QJsonValue(document));
    }

    void readsOnlyWhatItShallSave()
    {
        const ScriptAction plain;
        QVERIFY(readAnswer({QStringLiteral("i"), 204, "<html>", {}}, plain, {}).failure.isEmpty());
        ScriptAction saving;
        saving.save = {{QStringLiteral("v"), QStringLiteral("/n")}};
        const QMap<QString, ScriptVariable> variables{
            {QStringLiteral("v"), {.type = VariableType::Number}}};
        const auto read = [&](int status, const QByteArray &body) {
            return readAnswer({QStringLiteral("i"), status, body, {}}, saving, variables);
        };
        QCOMPARE(read(200, "{\"n\": 12.5}").saved.value(QStringLiteral("v")),
                 QStringLiteral("12.5"));
        QVERIFY(!read(200, "{\"n\": \"many\"}").failure.isEmpty());
        QVERIFY(!read(200, "{}").failure.isEmpty());
        QVERIFY(!read(200, QByteArray(10'000, '[')).failure.isEmpty());
        QVERIFY(!read(301, "{\"n\": 1}").failure.isEmpty());
        QVERIFY(!read(0, "{\"n\": 1}").failure.isEmpty());
    }

    void knowsGoodAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        for (const char *url :
             {"https://a.example", "http://a.example:8080/x/{v}?y={w}", "https://[2001:db8::1]/"})
            QTest::newRow(url) << QString::fromLatin1(url) << true;
        for (const char *url :
             {"", "a.example/x", "ftp://a.example/", "file:///etc/passwd", "https:///x",
              "https://{v}/x", "https://{v}.example/", "https://a.example:{v}/",
              "https://me:secret@a.example/", "https://a.example/#x", "https://a b.example/",
              "{v}://a.example/", "javascript:alert(1)"})
            QTest::newRow(url) << QString::fromLatin1(url) << false;
    }
    void knowsGoodAddresses()
    {
        QFETCH(QString, url);
        QTEST(actionUrlProblem(url).isEmpty(), "good");
    }
};

QTEST_GUILESS_MAIN(TestActionCall)
#include "tst_actioncall.moc"
