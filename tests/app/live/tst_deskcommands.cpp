// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/live/deskcommands.h"

#include "tests/support/linkfixture.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestDeskCommands : public QObject
{
    Q_OBJECT

    struct Fixture : LinkFixture
    {
        CommandQueue queue{link};
        DeskCommands desk{queue};
    };

private Q_SLOTS:
    void everyCommandIsWhatTheProtocolSays()
    {
        Fixture f;
        QSignalSpy succeeded(&f.desk, &DeskCommands::succeeded);
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        const QString c = QStringLiteral("c1");
        f.desk.join(c);
        f.desk.reply(c, QStringLiteral("hello"));
        f.desk.close(c);
        f.desk.transferToAgent(c, QStringLiteral("a1"), QStringLiteral("speaks Polish"));
        f.desk.transferToQueue(c, QStringLiteral("q1"), {});
        f.desk.setPresence(Presence::Away);
        f.desk.setLimit(QStringLiteral("a1"), 4);
        QTRY_COMPARE(succeeded.size(), 7);
        QStringList said;
        for (const RpcRequest &each : f.server.requests().sliced(1)) {
            QJsonObject params = each.params;
            QVERIFY(!params.take(QLatin1StringView("key")).toString().isEmpty());
            said.append(each.method + u' ' +
                        QString::fromUtf8(QJsonDocument(params).toJson(QJsonDocument::Compact)));
        }
        QCOMPARE(
            said,
            (QStringList{
                QStringLiteral(R"(conversation.join {"conversation":"c1"})"),
                QStringLiteral(R"(conversation.reply {"conversation":"c1","text":"hello"})"),
                QStringLiteral(R"(conversation.close {"conversation":"c1"})"),
                QStringLiteral(
                    R"(conversation.transfer {"conversation":"c1","reason":"speaks Polish","to_agent":"a1"})"),
                QStringLiteral(R"(conversation.transfer {"conversation":"c1","to_queue":"q1"})"),
                QStringLiteral(R"(agent.presence {"presence":"away"})"),
                QStringLiteral(R"(limit.set {"agent":"a1","chats":4})")}));
    }

    void aFailureNamesItsCommand()
    {
        Fixture f;
        QSignalSpy failed(&f.desk, &DeskCommands::failed);
        const QString key = f.desk.join(QStringLiteral("c1"));
        f.connectNow();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), key);
    }
};

QTEST_GUILESS_MAIN(TestDeskCommands)
#include "tst_deskcommands.moc"
