// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::unique_ptr<QSettings> store(const QString &name = QStringLiteral("a"))
    {
        return std::make_unique<QSettings>(m_folder.filePath(name), QSettings::IniFormat);
    }

private Q_SLOTS:
    void everySettingIsInTheTableOnceUnderItsOwnPlace()
    {
        QSet<QString> keys;
        for (int i = 0; i < settingTable().size(); ++i) {
            const SettingSpec &spec = settingTable().at(i);
            QCOMPARE(int(spec.id), i);
            QVERIFY(spec.fallback.isValid());
            keys.insert(QString::fromLatin1(spec.key));
        }
        QCOMPARE(keys.size(), int(SettingId::Count_));
    }

    void everySettingSurvivesTheFile()
    {
        const auto other = [](const QVariant &fallback) -> QVariant {
            switch (fallback.typeId()) {
            case QMetaType::QString:
                return QStringLiteral("zażółć = \"1\"");
            case QMetaType::Double:
                return 1.25;
            case QMetaType::QByteArray:
                return QByteArray("\x00\x01{\"a\":[1]}\xff", 13);
            }
            return {};
        };
        {
            Settings settings(store(QStringLiteral("round")));
            for (const SettingSpec &spec : settingTable())
                settings.setValue(spec.id, other(spec.fallback));
        }
        Settings settings(store(QStringLiteral("round")));
        for (const SettingSpec &spec : settingTable())
            QCOMPARE(settings.value<QVariant>(spec.id), other(spec.fallback));
    }

    void whatIsNotStoredIsTheDefault()
    {
        Settings settings(store(QStringLiteral("empty")));
        QCOMPARE(settings.value<QString>(SettingId::Scheme), QStringLiteral("system"));
        QCOMPARE(settings.value<double>(SettingId::TextScale), 1.0);
    }

    void aValueOfAnotherTypeCountsAsNotStored()
    {
        auto ini = store(QStringLiteral("bad"));
        ini->setValue(QStringLiteral("look/textScale"), QStringLiteral("huge"));
        Settings settings(std::move(ini));
        QCOMPARE(settings.value<double>(SettingId::TextScale), 1.0);
    }

    void tellsOnlyWhatReallyChanged()
    {
        Settings settings(store(QStringLiteral("tell")));
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setValue(SettingId::TextScale, 1.0);
        QCOMPARE(changed.size(), 0);
        settings.setValue(SettingId::TextScale, 1.5);
        QCOMPARE(changed.size(), 1);
    }

    void aScopeIsResetWithoutTheOther()
    {
        Settings settings(store(QStringLiteral("reset")));
        settings.setValue(SettingId::TextScale, 1.5);
        settings.setValue(SettingId::WindowGeometry, QByteArray("x"));
        settings.reset(SettingScope::User);
        QCOMPARE(settings.value<double>(SettingId::TextScale), 1.0);
        QCOMPARE(settings.value<QByteArray>(SettingId::WindowGeometry), QByteArray("x"));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
