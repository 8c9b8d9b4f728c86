// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The messages of docs/protocol as files: what is on the wire today must be readable tomorrow.
#include "core/protocol/commands.h"
#include "core/protocol/hoursview.h"
#include "core/protocol/liveview.h"
#include "core/protocol/overviewview.h"
#include "core/protocol/pastfloor.h"
#include "core/protocol/scriptcommands.h"
#include "core/protocol/shiftsview.h"
#include "core/protocol/transcriptview.h"
#include "core/protocol/webchat.h"
#include "core/protocol/whyview.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace Wheelhouse;

namespace {

/// Reads an object as a message and writes it again.
using Trip = Result<QJsonObject> (*)(const QJsonObject &);

template <typename Message> Result<QJsonObject> trip(const QJsonObject &object)
{
    const auto message = fromJson<Message>(object);
    if (!message)
        return message.error();
    return toJson(*message);
}

const std::map<QString, Trip> &messages()
{
    static const std::map<QString, Trip> all{
        {QStringLiteral("chat_leave"), &trip<ChatLeave>},
        {QStringLiteral("chat_lines"), &trip<ChatLines>},
        {QStringLiteral("chat_lines_closed"), &trip<ChatLines>},
        {QStringLiteral("chat_lines_waiting"), &trip<ChatLines>},
        {QStringLiteral("chat_open_params"), &trip<ChatOpenParams>},
        {QStringLiteral("chat_opened"), &trip<ChatOpened>},
        {QStringLiteral("chat_opened_first"), &trip<ChatOpened>},
        {QStringLiteral("chat_rate"), &trip<ChatRate>},
        {QStringLiteral("chat_said"), &trip<ChatSaid>},
        {QStringLiteral("chat_say"), &trip<ChatSay>},
        {QStringLiteral("conversation_command"), &trip<ConversationCommand>},
        {QStringLiteral("decide_command"), &trip<DecideCommand>},
        {QStringLiteral("draft_command"), &trip<DraftCommand>},
        {QStringLiteral("floor_at"), &trip<FloorAt>},
        {QStringLiteral("floor_at_params"), &trip<FloorAtParams>},
        {QStringLiteral("floor_day"), &trip<FloorDay>},
        {QStringLiteral("floor_day_params"), &trip<FloorDayParams>},
        {QStringLiteral("floor_transcript_params"), &trip<FloorTranscriptParams>},
        {QStringLiteral("guard_row"), &trip<GuardRow>},
        {QStringLiteral("hours_answer"), &trip<HoursAnswer>},
        {QStringLiteral("hours_command"), &trip<HoursCommand>},
        {QStringLiteral("limit_command"), &trip<LimitCommand>},
        {QStringLiteral("live_change"), &trip<LiveChange>},
        {QStringLiteral("live_view"), &trip<LiveView>},
        {QStringLiteral("login_params"), &trip<LoginParams>},
        {QStringLiteral("mark_command"), &trip<MarkCommand>},
        {QStringLiteral("outage_close_command"), &trip<OutageCloseCommand>},
        {QStringLiteral("outage_command"), &trip<OutageCommand>},
        {QStringLiteral("overview_change"), &trip<OverviewChange>},
        {QStringLiteral("overview_params"), &trip<OverviewParams>},
        {QStringLiteral("overview_params_custom"), &trip<OverviewParams>},
        {QStringLiteral("overview_view"), &trip<OverviewView>},
        {QStringLiteral("presence_command"), &trip<PresenceCommand>},
        {QStringLiteral("publish_command"), &trip<PublishCommand>},
        {QStringLiteral("reply_command"), &trip<ReplyCommand>},
        {QStringLiteral("script_params"), &trip<ScriptParams>},
        {QStringLiteral("script_row"), &trip<ScriptRow>},
        {QStringLiteral("session_opened"), &trip<SessionOpened>},
        {QStringLiteral("session_params"), &trip<SessionParams>},
        {QStringLiteral("shifts_answer"), &trip<ShiftsAnswer>},
        {QStringLiteral("shifts_command"), &trip<ShiftsCommand>},
        {QStringLiteral("shifts_params"), &trip<ShiftsParams>},
        {QStringLiteral("target_command"), &trip<TargetCommand>},
        {QStringLiteral("targets_answer"), &trip<TargetsAnswer>},
        {QStringLiteral("training_page"), &trip<TrainingPage>},
        {QStringLiteral("training_params"), &trip<TrainingParams>},
        {QStringLiteral("transcript_params"), &trip<TranscriptParams>},
        {QStringLiteral("transcript_view"), &trip<TranscriptView>},
        {QStringLiteral("transfer_command"), &trip<TransferCommand>},
        {QStringLiteral("version_command"), &trip<VersionCommand>},
        {QStringLiteral("view_open_params"), &trip<ViewOpenParams>},
        {QStringLiteral("why_explained"), &trip<WhyExplained>},
        {QStringLiteral("why_params"), &trip<WhyParams>},
    };
    return all;
}

QDir folder()
{
    return QDir(sourcePath(QStringLiteral("tests/data/protocol")));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject golden(const QString &name)
{
    return QJsonDocument::fromJson(read(folder().filePath(name + QStringLiteral(".json"))))
        .object();
}

void rows()
{
    QTest::addColumn<QString>("name");
    for (const auto &[name, trip] : messages())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsAMessage()
    {
        const QStringList files = folder().entryList({QStringLiteral("*.json")});
        QCOMPARE(size_t(files.size()), messages().size());
        for (const QString &file : files)
            QVERIFY2(messages().contains(file.chopped(5)), qPrintable(file));
    }

    void isWrittenAsItWasRead_data() { rows(); }
    void isWrittenAsItWasRead()
    {
        QFETCH(QString, name);
        const QJsonObject object = golden(name);
        QVERIFY(!object.isEmpty());
        const auto again = messages().at(name)(object);
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().text()));
        QCOMPARE(QJsonDocument(*again).toJson(), QJsonDocument(object).toJson());
    }

    void ignoresWhatIsNewer_data() { rows(); }
    void ignoresWhatIsNewer()
    {
        QFETCH(QString, name);
        QJsonObject object = golden(name);
        object.insert(QStringLiteral("from_the_future"), QJsonArray{1, 2});
        const auto again = messages().at(name)(object);
        QVERIFY(again.ok());
        QCOMPARE(*again, golden(name));
    }

    void doesWithoutWhatIsMissing_data() { rows(); }
    void doesWithoutWhatIsMissing()
    {
        QFETCH(QString, name);
        const auto again = messages().at(name)(QJsonObject());
        QVERIFY(again.ok());
        QCOMPARE(*again, QJsonObject());
    }

    void namesTheFieldOfAWrongType_data() { rows(); }
    void namesTheFieldOfAWrongType()
    {
        QFETCH(QString, name);
        const QJsonObject object = golden(name);
        for (const QString &key : object.keys()) {
            // no field is a list of lists of lists, so this fits none but raw JSON
            QJsonObject wrong = object;
            wrong.insert(key, QJsonArray{QJsonArray{QJsonArray{}}});
            const auto again = messages().at(name)(wrong);
            QVERIFY2(!again.ok(), qPrintable(key));
            QCOMPARE(again.error().code, ErrorCode::Invalid);
            QVERIFY2(again.error().context.startsWith(key), qPrintable(again.error().text()));
        }
    }

    void theDescriptionNamesEveryMethod()
    {
        const QByteArray text = read(sourcePath(QStringLiteral("docs/protocol/asyncapi.yaml")));
        for (const char *method : {"session.open",       "session.login",
                                   "view.open",          "view.close",
                                   "view.delta",         "view.stale",
                                   "conversation.join",  "conversation.reply",
                                   "conversation.close", "conversation.transfer",
                                   "agent.presence",     "limit.set",
                                   "script.list",        "script.get",
                                   "script.versions",    "script.check",
                                   "script.draft",       "script.publish",
                                   "script.pilot",       "script.promote",
                                   "script.retreat",     "script.templates",
                                   "script.template",    "pilot.figures",
                                   "outage.open",        "outage.close",
                                   "outage.list",        "training.list",
                                   "training.decide",    "training.undo",
                                   "message.mark",       "chat.open",
                                   "chat.say",           "chat.rate",
                                   "chat.leave",         "chat.lines",
                                   "floor.at",           "floor.day",
                                   "floor.transcript"})
            QVERIFY2(text.contains(QByteArray("const: ") + method), method);
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
