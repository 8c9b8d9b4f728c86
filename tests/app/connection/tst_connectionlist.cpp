// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/connectionlist.h"

#include "app/settings/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestConnectionList : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        QTemporaryDir folder;
        Settings settings{std::make_unique<QSettings>(folder.filePath(QStringLiteral("s")),
                                                      QSettings::IniFormat)};
        ConnectionList list{settings};
    };
    static ConnectionProfile server(int number)
    {
        return ConnectionList::server(
            QUrl(QStringLiteral("wss://s%1.example.com/session").arg(number)),
            QStringLiteral("ania"), false);
    }

private Q_SLOTS:
    void onTheFirstStartThereIsNoLastPlace()
    {
        Fixture f;
        QVERIFY(!f.list.last());
        QVERIFY(f.list.servers().isEmpty());
    }

    void theLastPlaceIsRemembered()
    {
        Fixture f;
        f.list.remember(ConnectionList::demo());
        QCOMPARE(f.list.last(), std::optional(ConnectionList::demo()));
        f.list.remember(server(1));
        QCOMPARE(f.list.last(), std::optional(server(1)));
        QCOMPARE(f.list.servers(), QList{server(1)});
    }

    void theLastUsedServerStandsFirstAndOnce()
    {
        Fixture f;
        for (const int number : {1, 2, 1})
            f.list.remember(server(number));
        QCOMPARE(f.list.servers(), (QList{server(1), server(2)}));
    }

    void twoUsersOfOneServerAreTwoPlaces()
    {
        Fixture f;
        ConnectionProfile token = ConnectionList::server(QUrl(server(1).url), {}, false);
        f.list.remember(server(1));
        f.list.remember(token);
        QCOMPARE(f.list.servers().size(), 2);
    }

    void theListDoesNotGrowForEver()
    {
        Fixture f;
        for (int i = 0; i < ConnectionList::longest + 5; ++i)
            f.list.remember(server(i));
        QCOMPARE(f.list.servers().size(), ConnectionList::longest);
    }

    void aForgottenServerIsNoLongerTheLast()
    {
        Fixture f;
        f.list.remember(server(1));
        f.list.forget(server(1).id);
        QVERIFY(!f.list.last());
        QVERIFY(f.list.servers().isEmpty());
    }

    void aDamagedListCountsAsEmpty()
    {
        Fixture f;
        f.settings.setValue(SettingId::Connections,
                            QByteArray("{\"servers\":[{\"kind\":\"moon\"}]}"));
        QVERIFY(f.list.servers().isEmpty());
        f.settings.setValue(SettingId::Connections, QByteArray("{\"serv"));
        QVERIFY(f.list.servers().isEmpty());
    }

    void noSecretIsEverStored()
    {
        Fixture f;
        f.list.remember(server(1));
        const QByteArray stored = f.settings.value<QByteArray>(SettingId::Connections);
        QVERIFY(!stored.contains("token") && !stored.contains("password"));
    }
};

QTEST_GUILESS_MAIN(TestConnectionList)
#include "tst_connectionlist.moc"
