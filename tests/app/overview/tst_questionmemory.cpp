// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/questionmemory.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

class TestQuestionMemory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::unique_ptr<QSettings> file(const char *name)
    {
        return std::make_unique<QSettings>(m_folder.filePath(QString::fromLatin1(name)),
                                           QSettings::IniFormat);
    }

private Q_SLOTS:
    void theLastQuestionComesBack()
    {
        const QString zone = QStringLiteral("Europe/Warsaw");
        OverviewParams params;
        params.period = QStringLiteral("custom");
        params.from = QStringLiteral("2026-03-02");
        params.to = QStringLiteral("2026-03-29");
        params.topic = QString::fromUtf8("płatność");
        params.zone = zone;
        {
            Settings settings(file("back"));
            OverviewState state(zone);
            const QuestionMemory memory(settings, state);
            QCOMPARE(state.params().zone, zone);
            state.setParams(params);
        }
        Settings settings(file("back"));
        OverviewState state(zone);
        const QuestionMemory memory(settings, state);
        QCOMPARE(state.params(), params);
        OverviewState elsewhere(QStringLiteral("Asia/Tokyo"));
        const QuestionMemory other(settings, elsewhere);
        QCOMPARE(elsewhere.params().zone, QStringLiteral("Asia/Tokyo"));
    }

    void whatCannotBeReadLeavesTheFirstQuestion()
    {
        Settings settings(file("damaged"));
        settings.setValue(SettingId::OverviewQuestion, QStringLiteral("wheelhouse://moon"));
        OverviewState state;
        OverviewParams first;
        first.period = QStringLiteral("7d");
        state.setParams(first);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("unknown page")));
        const QuestionMemory memory(settings, state);
        QCOMPARE(state.params(), first);
    }
};

QTEST_GUILESS_MAIN(TestQuestionMemory)
#include "tst_questionmemory.moc"
