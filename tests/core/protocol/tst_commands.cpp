// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/protocol/commands.h"

#include <QJsonDocument>
#include <QTest>

using namespace Wheelhouse;

namespace {

template <typename T> void comesBackAs(const T &value, const char *json)
{
    const QJsonObject written = toJson(value);
    QCOMPARE(QJsonDocument(written).toJson(QJsonDocument::Compact), QByteArray(json));
    const auto back = fromJson<T>(written);
    QVERIFY(back);
    QCOMPARE(toJson(*back), written);
}

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
const QString k = QStringLiteral("k");

} // namespace

/// The names on the wire, which clients of another age rely on.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNamesOnTheWireAreThese();
    void whatIsLeftOutIsTheDefault();
};

void TestCommands::theNamesOnTheWireAreThese()
{
    comesBackAs(LoginParams{a, b}, R"({"name":"a","password":"b"})");
    comesBackAs(SessionParams{a, 1, b, k},
                R"({"client":"b","locale":"k","protocol":1,"token":"a"})");
    comesBackAs(
        SessionOpened{{a, b}, {Role::Agent, Role::Director}, k, 7},
        R"({"roles":["agent","director"],"seq":7,"server":"k","user":{"id":"a","name":"b"}})");
    comesBackAs(ViewOpenParams{a, {{b, 1}}, 5}, R"({"params":{"b":1},"since":5,"view":"a"})");
    comesBackAs(ConversationCommand{a, k}, R"({"conversation":"a","key":"k"})");
    comesBackAs(ReplyCommand{a, b, k}, R"({"conversation":"a","key":"k","text":"b"})");
    comesBackAs(TransferCommand{a, b, {}, a, k},
                R"({"conversation":"a","key":"k","reason":"a","to_agent":"b"})");
    comesBackAs(TransferCommand{a, {}, b, {}, k},
                R"({"conversation":"a","key":"k","to_queue":"b"})");
    comesBackAs(PresenceCommand{a, Presence::Away, k},
                R"({"agent":"a","key":"k","presence":"away"})");
    comesBackAs(LimitCommand{a, 3, k}, R"({"agent":"a","chats":3,"key":"k"})");
}

void TestCommands::whatIsLeftOutIsTheDefault()
{
    const auto open = fromJson<ViewOpenParams>({{QStringLiteral("view"), a}});
    QVERIFY(open);
    QVERIFY(!open->since);
    QVERIFY(open->params.isEmpty());
    QCOMPARE(fromJson<PresenceCommand>({})->presence, Presence::Offline);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
