// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/rpc.h"

#include "app/link/pipetransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestRpc : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        explicit Fixture(int timeoutMs = 5'000) : rpc(pipe, timeoutMs)
        {
            QObject::connect(&pipe, &PipeTransport::clientSent, &pipe,
                             [this](const QByteArray &text) {
                                 const auto message = decodeRpc(text);
                                 asked.append(std::get<RpcRequest>(*message));
                             });
            pipe.open({});
        }
        void answer(qsizetype which, const Result<QJsonObject> &result)
        {
            pipe.sendBack(encode(RpcResponse{asked.at(which).id, result}));
        }
        PipeTransport pipe;
        Rpc rpc;
        QList<RpcRequest> asked;
        QList<QString> answers;
        Rpc::Answer note(const QString &name)
        {
            return [this, name](const Result<QJsonObject> &result) {
                answers.append(name + (result ? QStringLiteral(" ok")
                                              : u' ' + errorCodeName(result.error().code)));
            };
        }
    };

private Q_SLOTS:
    void answersFindTheirQuestionsInAnyOrder()
    {
        Fixture f;
        QTRY_VERIFY(f.pipe.isOpen());
        f.rpc.call(QStringLiteral("a"), {}, this, f.note(QStringLiteral("a")));
        f.rpc.call(QStringLiteral("b"), {}, this, f.note(QStringLiteral("b")));
        QTRY_COMPARE(f.asked.size(), 2);
        f.answer(1, QJsonObject{});
        f.answer(0, Error{ErrorCode::Gone, {}, {}});
        QTRY_COMPARE(f.answers, (QStringList{QStringLiteral("b ok"), QStringLiteral("a gone")}));
    }

    void aQuestionWithoutAnAnswerFailsInTheEnd()
    {
        Fixture f(20);
        QTRY_VERIFY(f.pipe.isOpen());
        std::optional<Error> error;
        f.rpc.call(QStringLiteral("a"), {}, this,
                   [&](const Result<QJsonObject> &result) { error = result.error(); });
        QTRY_VERIFY(error);
        QVERIFY(Rpc::isLinkFailure(*error));
        f.answer(0, QJsonObject{});
        QSignalSpy heard(&f.rpc, &Rpc::heard);
        QTRY_COMPARE(heard.size(), 1);
    }

    void anUnavailableServerIsNoLinkFailure()
    {
        QVERIFY(!Rpc::isLinkFailure({ErrorCode::Unavailable, QStringLiteral("disk"), {}}));
    }

    void abandoningAnswersEverythingInOrder()
    {
        Fixture f;
        QTRY_VERIFY(f.pipe.isOpen());
        f.rpc.call(QStringLiteral("a"), {}, this, f.note(QStringLiteral("a")));
        f.rpc.call(QStringLiteral("b"), {}, this, f.note(QStringLiteral("b")));
        f.rpc.abandon();
        QCOMPARE(f.answers,
                 (QStringList{QStringLiteral("a unavailable"), QStringLiteral("b unavailable")}));
    }

    void theDeadAreNotAnswered()
    {
        Fixture f;
        QTRY_VERIFY(f.pipe.isOpen());
        auto *context = new QObject;
        f.rpc.call(QStringLiteral("a"), {}, context, f.note(QStringLiteral("a")));
        delete context;
        f.rpc.abandon();
        QVERIFY(f.answers.isEmpty());
    }

    void whatIsNoMessageIsCountedAndSurvived()
    {
        Fixture f;
        QTRY_VERIFY(f.pipe.isOpen());
        QSignalSpy notified(&f.rpc, &Rpc::notified);
        f.pipe.sendBack("{\"jsonrpc\":");
        f.pipe.sendBack(QByteArray("\xff\x00\x01", 3));
        f.pipe.sendBack(QByteArray(100, '['));
        f.pipe.sendBack(R"({"jsonrpc":"2.0","id":1,"method":"hello"})");
        f.pipe.sendBack(encode(RpcNotification{QStringLiteral("view.stale"), {}}));
        QTRY_COMPARE(notified.size(), 1);
        QCOMPARE(f.rpc.malformed(), 4);
    }
};

QTEST_GUILESS_MAIN(TestRpc)
#include "tst_rpc.moc"
