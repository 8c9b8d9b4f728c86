// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/websockettransport.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

using namespace Wheelhouse;

class TestWebSocketTransport : public QObject
{
    Q_OBJECT

    struct Echo
    {
        Echo()
        {
            server.listen(QHostAddress::LocalHost);
            QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
                peer.reset(server.nextPendingConnection());
                QObject::connect(peer.get(), &QWebSocket::textMessageReceived, peer.get(),
                                 [this](const QString &text) { peer->sendTextMessage(text); });
            });
        }
        QUrl url() const { return server.serverUrl(); }
        QWebSocketServer server{QStringLiteral("test"), QWebSocketServer::NonSecureMode};
        std::unique_ptr<QWebSocket> peer;
    };

private Q_SLOTS:
    void carriesTextOverAWebsocket()
    {
        Echo echo;
        WebSocketTransport transport;
        QSignalSpy opened(&transport, &Transport::opened);
        QSignalSpy received(&transport, &Transport::received);
        transport.open(echo.url());
        QTRY_COMPARE(opened.size(), 1);
        const QByteArray text = QStringLiteral("zażółć 😀 \"{}\"").toUtf8();
        transport.send(text);
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.first().first().toByteArray(), text);
    }

    void aPingIsAnswered()
    {
        Echo echo;
        WebSocketTransport transport;
        QSignalSpy opened(&transport, &Transport::opened);
        QSignalSpy ponged(&transport, &Transport::ponged);
        transport.open(echo.url());
        QTRY_COMPARE(opened.size(), 1);
        transport.ping();
        QTRY_COMPARE(ponged.size(), 1);
    }

    void aServerThatGoesIsLostOnce()
    {
        Echo echo;
        WebSocketTransport transport;
        QSignalSpy opened(&transport, &Transport::opened);
        QSignalSpy ended(&transport, &Transport::ended);
        transport.open(echo.url());
        QTRY_COMPARE(opened.size(), 1);
        QTRY_VERIFY(echo.peer);
        echo.peer->abort();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<TransportEnd>(), TransportEnd::Lost);
    }

    void nobodyThereIsUnreachable()
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        const quint16 port = free.serverPort();
        free.close();
        WebSocketTransport transport;
        QSignalSpy ended(&transport, &Transport::ended);
        transport.open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port)));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<TransportEnd>(), TransportEnd::Unreachable);
    }

    void openingAgainDropsTheOldConnectionSilently()
    {
        Echo first;
        Echo second;
        WebSocketTransport transport;
        QSignalSpy opened(&transport, &Transport::opened);
        QSignalSpy ended(&transport, &Transport::ended);
        transport.open(first.url());
        QTRY_COMPARE(opened.size(), 1);
        transport.open(second.url());
        QTRY_COMPARE(opened.size(), 2);
        QVERIFY(ended.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWebSocketTransport)
#include "tst_websockettransport.moc"
