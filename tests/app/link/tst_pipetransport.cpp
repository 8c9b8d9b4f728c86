// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/pipetransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestPipeTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTextsBothWaysInOrder()
    {
        PipeTransport pipe;
        QSignalSpy received(&pipe, &Transport::received);
        QSignalSpy sent(&pipe, &PipeTransport::clientSent);
        pipe.open({});
        QTRY_VERIFY(pipe.isOpen());
        pipe.send("1");
        pipe.send("2");
        pipe.sendBack("3");
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent.at(0).first().toByteArray(), "1");
    }

    void whatWasUnderWayIsLostWithTheConnection()
    {
        PipeTransport pipe;
        QSignalSpy received(&pipe, &Transport::received);
        QSignalSpy ended(&pipe, &Transport::ended);
        pipe.open({});
        QTRY_VERIFY(pipe.isOpen());
        pipe.sendBack("old");
        pipe.breakOff();
        QCOMPARE(ended.size(), 1);
        pipe.open({});
        QTRY_VERIFY(pipe.isOpen());
        pipe.sendBack("new");
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.first().first().toByteArray(), "new");
    }

    void closingIsSilentForTheClient()
    {
        PipeTransport pipe;
        QSignalSpy ended(&pipe, &Transport::ended);
        QSignalSpy closed(&pipe, &PipeTransport::clientClosed);
        pipe.open({});
        QTRY_VERIFY(pipe.isOpen());
        pipe.close();
        QCOMPARE(closed.size(), 1);
        QVERIFY(ended.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPipeTransport)
#include "tst_pipetransport.moc"
