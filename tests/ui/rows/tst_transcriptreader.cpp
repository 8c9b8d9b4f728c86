// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/transcriptreader.h"

#include "tests/ui/support/fixtures.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace Wheelhouse;

class TestTranscriptReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsReadOrWhyNot()
    {
        Theme theme(qApp);
        TranscriptState transcript;
        const ManualClock clock(Fixtures::nowMs);
        TranscriptReader reader(theme, transcript, clock, QLocale(QStringLiteral("en_GB")));
        reader.resize(400, 600);
        reader.show();
        const auto says = [&](const char *words) {
            for (const QLabel *label : reader.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(QLatin1StringView(words)))
                    return true;
            }
            return false;
        };
        QVERIFY(says("No contact chosen"));
        transcript.setConversation(QStringLiteral("c1"));
        QVERIFY(says("Loading"));
        transcript.replace(Fixtures::transcript());
        auto *list = reader.findChild<QListView *>(QStringLiteral("rowsTranscript"));
        QVERIFY(list->isVisible());
        QVERIFY(list->model()->rowCount() > 3);
        transcript.setConversation(QStringLiteral("c2"));
        transcript.refuse({ErrorCode::Forbidden, {}, {}});
        QVERIFY(says("Not for your role"));
    }
};

QTEST_MAIN(TestTranscriptReader)
#include "tst_transcriptreader.moc"
