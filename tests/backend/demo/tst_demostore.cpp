// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo/demostore.h"

#include "backend/store/store.h"
#include "backend/store/storereader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestDemoStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneOnceAndAnewWhenItIsOld()
    {
        const QTemporaryDir folder;
        DemoSettings settings;
        settings.days = 1;
        settings.endMs = 1'795'000'000'000;
        QVERIFY(prepareDemoStore(folder.path(), settings).ok());
        const LogBounds first = boundsOf(folder.path());
        QVERIFY(first.lastSeq > 1000);
        QVERIFY(first.lastMs < settings.endMs && first.lastMs > settings.endMs - 600'000);

        settings.endMs += demoFreshMs / 2;
        QVERIFY(prepareDemoStore(folder.path(), settings).ok());
        QCOMPARE(boundsOf(folder.path()).lastMs, first.lastMs);

        settings.endMs += demoFreshMs;
        QVERIFY(prepareDemoStore(folder.path(), settings).ok());
        QVERIFY(boundsOf(folder.path()).lastMs > first.lastMs);
    }

    void touchesNoStoreThatIsNotADemo()
    {
        const QTemporaryDir folder;
        {
            const auto store = Store::open(folder.path());
            QVERIFY(store.ok());
            Event event;
            event.atMs = 1'000;
            event.body = Annotated{QStringLiteral("mine"), {}};
            QList<Event> events{event};
            QVERIFY((*store)->append(events).ok());
        }
        DemoSettings settings;
        settings.days = 1;
        settings.endMs = 1'795'000'000'000;
        const auto prepared = prepareDemoStore(folder.path(), settings);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::Conflict);
        QCOMPARE(boundsOf(folder.path()).lastSeq, 1);
    }

private:
    static LogBounds boundsOf(const QString &url)
    {
        const auto reader = StoreReader::open(url);
        return reader ? (*reader)->bounds().value() : LogBounds();
    }
};

QTEST_GUILESS_MAIN(TestDemoStore)
#include "tst_demostore.moc"
