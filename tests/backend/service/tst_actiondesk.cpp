// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/actiondesk.h"
#include "core/base/mailbox.h"
#include "tests/support/oddserver.h"

#include <QTest>

using namespace Wheelhouse;

namespace {

struct ActionDeskScene
{
    OddServer server{[](const std::string &) {
        return OddServer::response(200, "application/json", R"({"state":"paid"})");
    }};
    Mailbox<std::function<void()>> jobs;
    QList<std::pair<QString, ActionResult>> answers;
    std::unique_ptr<ActionDesk> desk;

    ActionDeskScene()
    {
        ActionLimits limits;
        limits.allowed = {AddressRange::parse(QStringLiteral("127.0.0.1")).value()};
        desk = std::make_unique<ActionDesk>(
            *ActionCaller::start(limits),
            [this](std::function<void()> job) { jobs.post(std::move(job)); },
            [this](const QString &conversation, const ActionResult &result) {
                answers.append({conversation, result});
            });
    }
    void call(const char *conversation, qint64 seq)
    {
        ActionCall action;
        action.id = QStringLiteral("invoice/look_up#1");
        action.method = HttpMethod::Post;
        action.url = QString::fromStdString(server.url());
        action.headers = {{QStringLiteral("X-Brand"), QStringLiteral("nova")}};
        action.body = "{}";
        desk->call(QString::fromLatin1(conversation), action, seq);
    }
    void runAnswers(qsizetype count)
    {
        while (answers.size() < count) {
            const auto taken = jobs.take(std::chrono::seconds(10));
            if (taken.empty())
                return;
            for (const auto &job : taken)
                job();
        }
    }
};

} // namespace

class TestActionDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActionLeavesWhenItsEventIsDurable();
    void theRequestNamesConversationAndCall();
};

void TestActionDesk::anActionLeavesWhenItsEventIsDurable()
{
    ActionDeskScene scene;
    scene.call("c1", 10);
    scene.call("c2", 12);
    scene.desk->committed(9);
    QVERIFY(scene.jobs.take(std::chrono::milliseconds(0)).empty());
    scene.desk->committed(11);
    scene.runAnswers(1);
    QCOMPARE(scene.server.requests().size(), size_t(1));
    QCOMPARE(scene.answers.first().first, QStringLiteral("c1"));
    QCOMPARE(scene.answers.first().second.id, QStringLiteral("invoice/look_up#1"));
    QCOMPARE(scene.answers.first().second.status, 200);
    QCOMPARE(scene.answers.first().second.failure, QString());
    scene.desk->committed(12);
    scene.runAnswers(2);
    scene.call("c3", 11); // durable already
    scene.runAnswers(3);
    QCOMPARE(scene.answers.last().first, QStringLiteral("c3"));
}

void TestActionDesk::theRequestNamesConversationAndCall()
{
    ActionDeskScene scene;
    scene.desk->committed(1);
    scene.call("c1", 1);
    scene.runAnswers(1);
    const std::string request = scene.server.requests().at(0);
    for (const char *part : {"POST / HTTP/1.1", "Idempotency-Key: c1/invoice/look_up#1",
                             "X-Brand: nova", "\r\n\r\n{}"})
        QVERIFY2(request.find(part) != request.npos, part);
}

QTEST_GUILESS_MAIN(TestActionDesk)
#include "tst_actiondesk.moc"
