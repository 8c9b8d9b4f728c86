// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/outbox.h"
#include "tests/support/fakepeer.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

const QJsonObject done{{QStringLiteral("done"), true}};

Caller on(const FakePeer &peer, int id)
{
    return {peer.id(), id, {}};
}

Frame frameOf(const char *json)
{
    return makeTextFrame(json);
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAnswerWaitsUntilItIsDurable();
    void everythingLeavesInOrder();
    void whatIsDurableLeavesAtOnce();
    void whileTheLogIsHaltedAnswersLeaveAtOnce();
    void nobodyResumesFromWhatMayBeLost();
    void whatCannotBecomeDurableIsAnsweredWithTheError();
    void whoIsGoneGetsNothing();
    void anHttpAnswerHasItsStatus_data();
    void anHttpAnswerHasItsStatus();

private:
    std::unique_ptr<Outbox> outbox;
    std::shared_ptr<FakePeer> peer;
};

void TestOutbox::init()
{
    outbox = std::make_unique<Outbox>();
    peer = std::make_shared<FakePeer>(1);
    outbox->attach(peer);
    outbox->committed(10);
}

void TestOutbox::anAnswerWaitsUntilItIsDurable()
{
    outbox->respond(on(*peer, 1), done, 12);
    QVERIFY(peer->frames.empty());
    QCOMPARE(outbox->waiting(), size_t(1));
    outbox->committed(11);
    QVERIFY(peer->frames.empty());
    outbox->committed(12);
    QCOMPARE(peer->lastResult(), done);
    QCOMPARE(peer->last().value(QLatin1StringView("id")).toInt(), 1);
    QCOMPARE(outbox->waiting(), size_t(0));
}

void TestOutbox::everythingLeavesInOrder()
{
    outbox->respond(on(*peer, 1), done, 11);
    outbox->send(peer->id(), frameOf(R"({"n":2})"), 11);
    outbox->respond(on(*peer, 3), done, 11); // nothing new, and still after what came before
    outbox->committed(11);
    const auto messages = peer->messages();
    QCOMPARE(messages.size(), 3);
    QCOMPARE(messages[0].value(QLatin1StringView("id")).toInt(), 1);
    QCOMPARE(messages[1].value(QLatin1StringView("n")).toInt(), 2);
    QCOMPARE(messages[2].value(QLatin1StringView("id")).toInt(), 3);
}

void TestOutbox::whatIsDurableLeavesAtOnce()
{
    outbox->respond(on(*peer, 1), done, 10);
    QCOMPARE(peer->frames.size(), size_t(1));
}

void TestOutbox::whileTheLogIsHaltedAnswersLeaveAtOnce()
{
    outbox->respond(on(*peer, 1), done, 12);
    outbox->setHalted(true);
    outbox->respond(on(*peer, 2), Error{ErrorCode::Unavailable, QStringLiteral("full"), {}}, 12);
    QCOMPARE(peer->frames.size(), size_t(1));
    QCOMPARE(peer->lastError(), QStringLiteral("unavailable"));
    outbox->setHalted(false);
    outbox->committed(12);
    QCOMPARE(peer->lastResult(), done);
}

void TestOutbox::nobodyResumesFromWhatMayBeLost()
{
    QCOMPARE(outbox->resumable(12), 12);
    outbox->setHalted(true);
    QCOMPARE(outbox->resumable(12), 0);
    QCOMPARE(outbox->resumable(10), 10);
}

void TestOutbox::whatCannotBecomeDurableIsAnsweredWithTheError()
{
    outbox->respond(on(*peer, 1), done, 12);
    outbox->send(peer->id(), frameOf("{}"), 12);
    outbox->abandon({ErrorCode::Unavailable, QStringLiteral("lost"), {}});
    QCOMPARE(peer->frames.size(), size_t(1));
    QCOMPARE(peer->lastError(), QStringLiteral("unavailable"));
    QCOMPARE(outbox->waiting(), size_t(0));
}

void TestOutbox::whoIsGoneGetsNothing()
{
    outbox->respond(on(*peer, 1), done, 12);
    outbox->detach(peer->id());
    outbox->committed(12);
    QVERIFY(peer->frames.empty());
    QVERIFY(!outbox->peer(peer->id()));
    outbox->close(peer->id(), 1000, {});
    QCOMPARE(int(peer->closeCode), 0);
}

void TestOutbox::anHttpAnswerHasItsStatus_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    auto row = [](ErrorCode code, int status) {
        QTest::newRow(qPrintable(errorCodeName(code))) << int(code) << status;
    };
    row(ErrorCode::Invalid, 400);
    row(ErrorCode::Unauthorised, 401);
    row(ErrorCode::Forbidden, 403);
    row(ErrorCode::NotFound, 404);
    row(ErrorCode::Conflict, 409);
    row(ErrorCode::InUse, 409);
    row(ErrorCode::Gone, 410);
    row(ErrorCode::TooLarge, 413);
    row(ErrorCode::RateLimited, 429);
    row(ErrorCode::Corrupt, 500);
    row(ErrorCode::NewerVersion, 500);
    row(ErrorCode::Unavailable, 503);
}

void TestOutbox::anHttpAnswerHasItsStatus()
{
    QFETCH(int, code);
    QFETCH(int, status);
    HttpResponse answer;
    const Caller caller{0, {}, [&answer](HttpResponse response) { answer = std::move(response); }};
    outbox->respond(caller, Error{ErrorCode(code), QStringLiteral("why"), QStringLiteral("where")},
                    0);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.contentType, std::string("application/json"));
    QVERIFY(QByteArray::fromStdString(answer.body).contains("\"path\":\"where\""));
    outbox->respond(caller, done, 0);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, std::string(R"({"done":true})"));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
