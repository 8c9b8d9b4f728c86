// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs/wheelhouse/options.h"

#include <QTest>

using namespace Wheelhouse;

class TestDesktopOptions : public QObject
{
    Q_OBJECT

    static Result<DesktopOptions> read(const QStringList &arguments)
    {
        return readDesktopOptions(QStringList{QStringLiteral("wheelhouse")} + arguments);
    }

private Q_SLOTS:
    void aLinkIsTakenAsItIs()
    {
        const QString link = QStringLiteral("wheelhouse://overview?period=7d&topic=a%20b");
        const auto options = read({link});
        QVERIFY(options.ok());
        QCOMPARE(options->link, link);
        QVERIFY(!options->place);
        const auto demo = read({QStringLiteral("--demo"), link});
        QCOMPARE(demo->link, link);
        QVERIFY(demo->place.has_value());
        // what is wrong with it is said in the window
        QCOMPARE(read({QStringLiteral("Wheelhouse:nonsense")})->link,
                 QStringLiteral("Wheelhouse:nonsense"));
        QVERIFY(read({})->link.isEmpty());
    }

    void otherArgumentsAreRefused()
    {
        QCOMPARE(read({QStringLiteral("report.pdf")}).error().context,
                 QStringLiteral("report.pdf"));
        QCOMPARE(read({QStringLiteral("https://example.com")}).error().context,
                 QStringLiteral("https://example.com"));
        QVERIFY(!read({QStringLiteral("wheelhouse://a"), QStringLiteral("wheelhouse://b")}).ok());
        QVERIFY(!read({QStringLiteral("--moon")}).ok());
    }

    void helpTellsOfLinks()
    {
        QVERIFY(read({QStringLiteral("--help")})->show.contains(QStringLiteral("wheelhouse://")));
    }
};

QTEST_GUILESS_MAIN(TestDesktopOptions)
#include "tst_options.moc"
