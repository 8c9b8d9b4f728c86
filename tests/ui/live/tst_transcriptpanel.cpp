// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/transcriptpanel.h"

#include "tests/ui/support/fixtures.h"
#include "tests/ui/support/testdesk.h"
#include "ui/live/transferdialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestTranscriptPanel : public QObject
{
    Q_OBJECT

    Theme m_theme{qApp};
    ManualClock m_clock{Fixtures::nowMs};

    static TranscriptView ownedBy(const char *agent)
    {
        TranscriptView view = Fixtures::transcript();
        view.conversation.owner = Owner::Agent;
        view.conversation.ownerId = QString::fromLatin1(agent);
        return view;
    }
    static bool enabled(const TranscriptPanel &panel, const char *name)
    {
        const auto *button = panel.findChild<QPushButton *>(QString::fromLatin1(name));
        return button->isEnabled() && button->isVisibleTo(&panel);
    }

private Q_SLOTS:
    void offersWhatTheOwnerAndTheRoleAllow()
    {
        TestDesk desk;
        LiveState floor;
        TranscriptState transcript;
        TranscriptPanel panel(m_theme, floor, transcript, desk.commands(), m_clock, QLocale::c());
        const auto as = [&](const char *id, Role role) {
            panel.setUser({QString::fromLatin1(id), {}, {role}});
        };
        transcript.setConversation(QStringLiteral("c0000"));
        transcript.replace(Fixtures::transcript());
        as("ania", Role::Agent);
        QVERIFY(enabled(panel, "join"));
        QVERIFY(!enabled(panel, "closeConversation"));
        transcript.replace(ownedBy("ania"));
        QVERIFY(!enabled(panel, "join"));
        QVERIFY(enabled(panel, "closeConversation") && enabled(panel, "transferConversation"));
        transcript.replace(ownedBy("wei"));
        QVERIFY(!enabled(panel, "join") && !enabled(panel, "closeConversation"));
        as("ania", Role::Supervisor);
        QVERIFY(enabled(panel, "join") && enabled(panel, "closeConversation"));
        TranscriptView closed = ownedBy("ania");
        closed.open = false;
        transcript.replace(closed);
        QVERIFY(!enabled(panel, "join") && !enabled(panel, "closeConversation"));
    }

    void transferGoesToWhomTheDialogSays()
    {
        TestDesk desk;
        QTRY_VERIFY(desk.isOnline());
        LiveState floor;
        floor.replace(Fixtures::live());
        TranscriptState transcript;
        TranscriptPanel panel(m_theme, floor, transcript, desk.commands(), m_clock, QLocale::c());
        panel.setUser({QStringLiteral("ania"), {}, {Role::Agent}});
        transcript.setConversation(QStringLiteral("c0000"));
        transcript.replace(ownedBy("ania"));
        panel.show();
        panel.transfer();
        auto *dialog = panel.findChild<TransferDialog *>();
        QVERIFY(dialog);
        auto *to = dialog->findChild<QComboBox *>(QStringLiteral("transferTo"));
        to->setCurrentIndex(to->findData(QStringLiteral("wei"), Qt::UserRole));
        dialog->accept();
        QTRY_COMPARE(desk.asked().size(), 1);
        const QJsonObject params = desk.asked().first().params;
        QCOMPARE(params.value(QStringLiteral("to_agent")).toString(), QStringLiteral("wei"));
        QVERIFY(!params.contains(QStringLiteral("to_queue")));
    }

    void aConversationThatCannotBeShownSaysWhy()
    {
        TestDesk desk;
        LiveState floor;
        TranscriptState transcript;
        TranscriptPanel panel(m_theme, floor, transcript, desk.commands(), m_clock, QLocale::c());
        transcript.setConversation(QStringLiteral("gone"));
        transcript.refuse({ErrorCode::NotFound, QStringLiteral("no such"), {}});
        panel.resize(400, 500);
        QVERIFY(!panel.grab().isNull());
    }
};

QTEST_MAIN(TestTranscriptPanel)
#include "tst_transcriptpanel.moc"
