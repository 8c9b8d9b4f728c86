// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/net/http.h"

#include <QTest>

using namespace Wheelhouse;

class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsHeadersWhateverTheirCase()
    {
        HttpRequest request;
        request.headers = {{"HOST", "a"}, {"X-Two", "first"}, {"x-two", "second"}};
        QVERIFY(request.header("Host") == "a");
        QVERIFY(request.header("X-TWO") == "first");
        QVERIFY(request.header("X-Tw").empty());
        QVERIFY(request.header("").empty());
    }

    void foldsAsciiOnly()
    {
        QVERIFY(equalsIgnoringCase("chunked", "CHUNKED"));
        QVERIFY(!equalsIgnoringCase("chunked", "chunked "));
        QVERIFY(!equalsIgnoringCase("@", "`"));
        QVERIFY(!equalsIgnoringCase("\xc4", "\xe4"));
    }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
