// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/socketpeer.h"

#include <QTest>

using namespace Wheelhouse;
using namespace std::string_literals;

class TestSocketPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesEachLengthInItsShortestForm()
    {
        QCOMPARE(*makeTextFrame(""), "\x81\0"s);
        QCOMPARE(*makeTextFrame("Hello"), "\x81\x05Hello"s); // RFC 6455, 5.7
        QCOMPARE(makeTextFrame(std::string(125, 'x'))->substr(0, 3), "\x81\x7dx"s);
        QCOMPARE(makeTextFrame(std::string(126, 'x'))->substr(0, 5), "\x81\x7e\0\x7ex"s);
        QCOMPARE(makeTextFrame(std::string(65535, 'x'))->substr(0, 5), "\x81\x7e\xff\xffx"s);
        const Frame big = makeTextFrame(std::string(65536, 'x'));
        QCOMPARE(big->substr(0, 11), "\x81\x7f\0\0\0\0\0\x01\0\0x"s);
        QCOMPARE(big->size(), size_t(65546));
    }

    void framesCloseWithCodeAndReason()
    {
        QCOMPARE(*makeCloseFrame(1000, ""), "\x88\x02\x03\xe8"s);
        QCOMPARE(*makeCloseFrame(1013, "slow"), "\x88\x06\x03\xf5slow"s);
    }

    void cutsTheReasonBetweenCharacters()
    {
        QCOMPARE(makeCloseFrame(1000, std::string(200, 'x'))->size(), size_t(127));
        const std::string turtles = "x🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢";
        QCOMPARE(turtles.size(), size_t(125));
        QCOMPARE(makeCloseFrame(1000, turtles)->substr(4), turtles.substr(0, 121));
        QCOMPARE(makeCloseFrame(1000, std::string(123, 'x'))->size(), size_t(127));
    }
};

QTEST_GUILESS_MAIN(TestSocketPeer)
#include "tst_socketpeer.moc"
