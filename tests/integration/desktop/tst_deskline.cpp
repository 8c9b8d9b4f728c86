// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/websockettransport.h"
#include "app/live/deskcommands.h"
#include "app/live/liveviewclient.h"
#include "app/live/transcriptclient.h"
#include "app/overview/overviewclient.h"
#include "tests/support/testpaths.h"
#include "tests/support/testserver.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Wheelhouse;

namespace {

/// The browser's customer. A machine without browser or node skips.
class Customer
{
public:
    ~Customer() { m_process.waitForFinished(10'000); }
    bool start(quint16 port)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("node"),
                        {sourcePath(QStringLiteral("tests/integration/desktop/customer.mjs")),
                         QStringLiteral("http://127.0.0.1:%1").arg(port)});
        return m_process.waitForStarted();
    }
    /// The next line he says; empty after 60 s. The event loop runs meanwhile.
    QString hears()
    {
        const bool there = QTest::qWaitFor(
            [&] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
            60'000);
        return there ? QString::fromUtf8(m_process.readLine()).trimmed() : QString();
    }
    void goOn() { m_process.write("go\n"); }

private:
    QProcess m_process;
};

} // namespace

/// The dashboard's own models beside a customer in Chromium: what he writes arrives in the model,
/// what the agent answers arrives on his page, and his rating moves the Overview.
class TestDeskLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCustomersChatArrivesInTheModelAndTheReplyOnThePage();
};

void TestDeskLine::theCustomersChatArrivesInTheModelAndTheReplyOnThePage()
{
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        QSKIP("no node on this machine");
    TestServer server;
    QVERIFY(!server.failure());

    const SystemClock clock;
    Link link(std::make_unique<WebSocketTransport>(), clock, 1);
    LiveState live;
    LiveViewClient liveClient(link, live);
    liveClient.setWatching(true);
    OverviewState overview;
    OverviewClient overviewClient(link, overview);
    overviewClient.setWatching(true);
    TranscriptState transcript;
    TranscriptClient transcriptClient(link, transcript);
    CommandQueue queue(link);
    DeskCommands desk(queue);
    link.connectTo({QUrl(QStringLiteral("ws://127.0.0.1:%1/session").arg(server.port())),
                    TestServer::token(),
                    {},
                    {}});
    QTRY_VERIFY(live.loaded());

    Customer customer;
    QVERIFY(customer.start(server.port()));
    const QString first = customer.hears();
    if (first.startsWith(QLatin1StringView("skipped")))
        QSKIP(qPrintable(first));
    QCOMPARE(first, QStringLiteral("bot answered"));
    QTRY_COMPARE(live.conversations().rows().size(), 1);
    const QString id = live.conversations().at(0).id;
    transcript.setConversation(id);
    QTRY_VERIFY(transcript.lines().rowCount() >= 2);
    // the greeting he was shown on opening is the first line
    QCOMPARE(transcript.lines().at(0).from, ActorKind::Bot);
    QCOMPARE(transcript.lines().at(1).text, QStringLiteral("I cannot log in to my account"));

    customer.goOn();
    QCOMPARE(customer.hears(), QStringLiteral("asked for a person"));
    QTRY_COMPARE(live.conversations().at(0).owner, Owner::Queue);
    desk.join(id);
    QTRY_COMPARE(live.conversations().at(0).owner, Owner::Agent);
    const int linesBefore = transcript.lines().rowCount();
    desk.reply(id, QStringLiteral("Hello, <b>this</b> is Ada"));
    QCOMPARE(customer.hears(), QStringLiteral("heard the agent"));
    QTRY_VERIFY(transcript.lines().rowCount() > linesBefore);
    QCOMPARE(customer.hears(), QStringLiteral("after reload 1"));

    desk.close(id);
    QTRY_COMPARE(live.conversations().rows().size(), 0);
    customer.goOn();
    QCOMPARE(customer.hears(), QStringLiteral("rated"));
    auto csat = [&]() -> std::optional<double> {
        for (const Tile &tile : overview.view().tiles) {
            if (tile.metric == QLatin1StringView("csat"))
                return tile.now.value;
        }
        return std::nullopt;
    };
    QTRY_COMPARE(csat(), std::optional<double>(1.0));
    QTRY_COMPARE(overview.view().ladder.arrived, 1);

    // the store is an hour old: there is no period before
    overview.why().ask({overview.answered(), QStringLiteral("csat"), {}});
    QTRY_VERIFY(!overview.why().asking());
    QVERIFY(overview.why().problem());
    QCOMPARE(overview.why().problem()->context, QStringLiteral("comparison"));
}

QTEST_GUILESS_MAIN(TestDeskLine)
#include "tst_deskline.moc"
