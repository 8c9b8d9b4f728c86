// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/savedviews.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestSavedViews : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_zone = QStringLiteral("Europe/Warsaw");

    std::unique_ptr<QSettings> file(const char *name)
    {
        return std::make_unique<QSettings>(m_folder.filePath(QString::fromLatin1(name)),
                                           QSettings::IniFormat);
    }
    QStringList names(const SavedViews &views)
    {
        QStringList names;
        for (const SavedView &view : views.views())
            names.append(view.name);
        return names;
    }
    OverviewParams asked(const char *period, const char *topic = "")
    {
        OverviewParams params;
        params.period = QString::fromLatin1(period);
        params.topic = QString::fromUtf8(topic);
        params.zone = m_zone;
        return params;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void aSavedViewIsThereTheNextTime()
    {
        OverviewParams params = asked("28d", "płatność");
        params.comparison = Comparison::Year;
        {
            Settings settings(file("next"));
            SavedViews views(settings, m_zone);
            QSignalSpy changed(&views, &SavedViews::changed);
            QVERIFY(views.save(QString::fromUtf8("  Понедельник,\n утро "), params));
            QCOMPARE(changed.size(), 1);
        }
        Settings settings(file("next"));
        const SavedViews views(settings, m_zone);
        QCOMPARE(views.views(), (QList{SavedView{QString::fromUtf8("Понедельник, утро"), params}}));
    }

    void theyStandInTheOrderOfTheirNames()
    {
        Settings settings(file("order"));
        SavedViews views(settings, m_zone);
        for (const char *name : {"Team 10", "beta", "Team 2", "Alpha"})
            QVERIFY(views.save(QString::fromLatin1(name), asked("7d")));
        QCOMPARE(names(views).join(u','), QStringLiteral("Alpha,beta,Team 2,Team 10"));
    }

    void theSameNameIsReplaced()
    {
        Settings settings(file("replace"));
        SavedViews views(settings, m_zone);
        QVERIFY(views.save(QStringLiteral("Mornings"), asked("7d")));
        QVERIFY(views.save(QStringLiteral("mornings"), asked("90d")));
        QCOMPARE(names(views), QStringList{QStringLiteral("mornings")});
        QCOMPARE(views.find(QStringLiteral("MORNINGS"))->params.period, QStringLiteral("90d"));
        QVERIFY(!views.find(QStringLiteral("Evenings")));
    }

    void oneIsRenamedButNotToTheNameOfAnother()
    {
        Settings settings(file("rename"));
        SavedViews views(settings, m_zone);
        QVERIFY(views.save(QStringLiteral("a"), asked("7d")));
        QVERIFY(views.save(QStringLiteral("b"), asked("90d")));
        QVERIFY(!views.rename(QStringLiteral("a"), QStringLiteral("B")));
        QVERIFY(!views.rename(QStringLiteral("a"), QStringLiteral(" ")));
        QVERIFY(!views.rename(QStringLiteral("x"), QStringLiteral("y")));
        QVERIFY(views.rename(QStringLiteral("a"), QStringLiteral("A")));
        QVERIFY(views.rename(QStringLiteral("A"), QStringLiteral("c")));
        QCOMPARE(names(views).join(u','), QStringLiteral("b,c"));
        QCOMPARE(views.find(QStringLiteral("c"))->params, asked("7d"));
    }

    void oneIsRemoved()
    {
        Settings settings(file("remove"));
        SavedViews views(settings, m_zone);
        QVERIFY(views.save(QStringLiteral("a"), asked("7d")));
        QSignalSpy changed(&views, &SavedViews::changed);
        views.remove(QStringLiteral("x"));
        QCOMPARE(changed.size(), 0);
        views.remove(QStringLiteral("a"));
        QVERIFY(views.views().isEmpty());
        QVERIFY(SavedViews(settings, m_zone).views().isEmpty());
    }

    void anEmptyNameIsNone()
    {
        Settings settings(file("empty"));
        SavedViews views(settings, m_zone);
        QVERIFY(!views.save(QStringLiteral(" \t\n"), asked("7d")));
        QVERIFY(views.views().isEmpty());
        QCOMPARE(SavedViews::nameFrom(QString(200, u'x')).size(), 60);
    }

    void anOwnZoneStaysTheUsersAndAForeignOneStaysAsItWas()
    {
        Settings settings(file("zone"));
        {
            SavedViews views(settings, m_zone);
            QVERIFY(views.save(QStringLiteral("own"), asked("7d")));
            OverviewParams tokyo = asked("7d");
            tokyo.zone = QStringLiteral("Asia/Tokyo");
            QVERIFY(views.save(QStringLiteral("tokyo"), tokyo));
        }
        const SavedViews moved(settings, QStringLiteral("America/New_York"));
        QCOMPARE(moved.find(QStringLiteral("own"))->params.zone,
                 QStringLiteral("America/New_York"));
        QCOMPARE(moved.find(QStringLiteral("tokyo"))->params.zone, QStringLiteral("Asia/Tokyo"));
    }

    void whatCannotBeReadIsLeftOutButNotLost()
    {
        Settings settings(file("damaged"));
        const QByteArray stored =
            R"({"views":[{"name":"later","link":"wheelhouse://overview?moon=full"},)"
            R"("?",{"name":"good","link":"wheelhouse://overview?period=7d","colour":1},)"
            R"({"link":"wheelhouse://overview?period=7d"}]})";
        settings.setValue(SettingId::OverviewViews, stored);
        for (int i = 0; i < 3; ++i)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(
                                                   "saved view cannot be read and is kept")));
        SavedViews views(settings, m_zone);
        QCOMPARE(names(views), QStringList{QStringLiteral("good")});
        QVERIFY(views.save(QStringLiteral("new"), asked("28d")));
        const auto kept = settings.value<QByteArray>(SettingId::OverviewViews);
        for (const char *part : {R"("link":"wheelhouse://overview?moon=full")", R"("?")",
                                 R"("colour":1)", R"("name":"new")"})
            QVERIFY2(kept.contains(part), kept.constData());
    }

    void aListThatCannotBeReadIsNotLostEither()
    {
        Settings settings(file("broken"));
        settings.setValue(SettingId::OverviewViews, QByteArray("{\"views\":[{\"name\":\"my vie"));
        const QRegularExpression warning(QStringLiteral("cannot be read"));
        QTest::ignoreMessage(QtWarningMsg, warning);
        SavedViews views(settings, m_zone);
        QVERIFY(views.views().isEmpty());
        QVERIFY(views.save(QStringLiteral("new"), asked("28d")));
        QTest::ignoreMessage(QtWarningMsg, warning);
        const SavedViews again(settings, m_zone);
        QCOMPARE(names(again), QStringList{QStringLiteral("new")});
        QVERIFY(settings.value<QByteArray>(SettingId::OverviewViews).contains("my vie"));
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
