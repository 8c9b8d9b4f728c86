// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/jsonrpc.h"

#include <QTest>

using namespace Wheelhouse;

class TestJsonrpc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestSurvivesTheWire()
    {
        const RpcRequest request{
            7, QStringLiteral("view.open"), {{QStringLiteral("view"), QStringLiteral("live")}}};
        const auto message = decodeRpc(encode(request));
        QVERIFY(message.ok());
        const auto *read = std::get_if<RpcRequest>(&*message);
        QVERIFY(read);
        QCOMPARE(read->id.toInt(), 7);
        QCOMPARE(read->method, request.method);
        QCOMPARE(read->params, request.params);
    }

    void aNotificationSurvivesTheWire()
    {
        const auto message = decodeRpc(encode(RpcNotification{QStringLiteral("view.stale"), {}}));
        QVERIFY(message.ok());
        QVERIFY(std::holds_alternative<RpcNotification>(*message));
    }

    void everyErrorSurvivesTheWire()
    {
        for (int code = int(ErrorCode::Invalid); code <= int(ErrorCode::InUse); ++code) {
            const Error error{ErrorCode(code), QStringLiteral("what"),
                              QStringLiteral("params.text")};
            const auto message = decodeRpc(encode(RpcResponse{QStringLiteral("k"), error}));
            QVERIFY(message.ok());
            const auto *read = std::get_if<RpcResponse>(&*message);
            QVERIFY(read && !read->result.ok());
            QCOMPARE(read->result.error(), error);
        }
    }

    void aResultSurvivesTheWire()
    {
        const QJsonObject result{{QStringLiteral("seq"), 12}};
        const auto message = decodeRpc(encode(RpcResponse{3, result}));
        QVERIFY(message.ok());
        QCOMPARE(*std::get<RpcResponse>(*message).result, result);
    }

    void anUnknownMethodHasTheNumberOfTheStandard()
    {
        const Error error{ErrorCode::NotFound, QStringLiteral("no such method"),
                          QStringLiteral("method")};
        QVERIFY(encode(RpcResponse{1, error}).contains("-32601"));
    }

    void whatIsNoMessageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01", 4);
        QTest::newRow("batch") << QByteArray(R"([{"jsonrpc":"2.0","method":"a"}])");
        QTest::newRow("version") << QByteArray(R"({"jsonrpc":"1.0","method":"a"})");
        QTest::newRow("method not text") << QByteArray(R"({"jsonrpc":"2.0","method":4})");
        QTest::newRow("method empty") << QByteArray(R"({"jsonrpc":"2.0","method":""})");
        QTest::newRow("params a list")
            << QByteArray(R"({"jsonrpc":"2.0","method":"a","params":[]})");
        QTest::newRow("id an object") << QByteArray(R"({"jsonrpc":"2.0","method":"a","id":{}})");
        QTest::newRow("neither") << QByteArray(R"({"jsonrpc":"2.0","id":1})");
        QTest::newRow("both") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{},"error":{}})");
        QTest::newRow("result text") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":"x"})");
        QTest::newRow("error text") << QByteArray(R"({"jsonrpc":"2.0","id":1,"error":"x"})");
    }

    void whatIsNoMessageIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto message = decodeRpc(text);
        QVERIFY(!message.ok());
        QCOMPARE(message.error().code, ErrorCode::Invalid);
    }

    void everyTruncationIsRefused()
    {
        const QByteArray whole =
            encode(RpcRequest{1,
                              QStringLiteral("conversation.reply"),
                              {{QStringLiteral("text"), QStringLiteral("a \"b\" \\ ż 😀")}}});
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!decodeRpc(whole.first(length)).ok(), whole.first(length).constData());
        QVERIFY(decodeRpc(whole).ok());
    }

    void deepNestingIsRefusedBeforeParsing()
    {
        const auto nested = [](int levels) {
            return R"({"jsonrpc":"2.0","method":"a","params":{"x":)" + QByteArray(levels, '[') +
                   QByteArray(levels, ']') + "}}";
        };
        QVERIFY(decodeRpc(nested(30)).ok());
        const auto refused = decodeRpc(nested(31));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        const auto unclosed = decodeRpc(QByteArray(1'000'000, '['));
        QCOMPARE(unclosed.error().code, ErrorCode::TooLarge);
    }

    void bracketsInTextAreNotNesting()
    {
        const RpcRequest request{
            1,
            QStringLiteral("a"),
            {{QStringLiteral("text"), QString(100, u'[') + QStringLiteral("\\\"{")}}};
        QVERIFY(decodeRpc(encode(request)).ok());
    }

    void anOversizedTextIsRefused()
    {
        const auto message = decodeRpc(QByteArray(longestRpcBytes + 1, ' '));
        QVERIFY(!message.ok());
        QCOMPARE(message.error().code, ErrorCode::TooLarge);
    }

    void unknownFieldsAreIgnored()
    {
        QVERIFY(decodeRpc(R"({"jsonrpc":"2.0","method":"a","colour":"blue"})").ok());
    }
};

QTEST_GUILESS_MAIN(TestJsonrpc)
#include "tst_jsonrpc.moc"
