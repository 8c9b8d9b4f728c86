// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays the dialogues of docs/protocol/dialogues against a live server. In them "<c1>", "<m2>",
// "<visitor1>", "<time>", "<confidence>" and "<version>" stand for what differs from run to run;
// the same name is the same value throughout. WHEELHOUSE_RECORD=1 writes the files anew, to be read
// before they are committed.
#include "core/base/clock.h"
#include "tests/support/testpaths.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace Wheelhouse;

namespace {

const QString goldenFolder = sourcePath(QStringLiteral("docs/protocol/dialogues/"));

/// Gives what differs from run to run a name that does not.
class Names
{
public:
    QJsonValue hide(const QJsonValue &value, const QString &field = {})
    {
        if (value.isObject()) {
            QJsonObject hidden;
            const QJsonObject object = value.toObject();
            for (auto each = object.begin(); each != object.end(); ++each)
                hidden.insert(each.key(), hide(each.value(), each.key()));
            return hidden;
        }
        if (value.isArray()) {
            QJsonArray hidden;
            for (const QJsonValue &each : value.toArray())
                hidden.append(hide(each));
            return hidden;
        }
        if (value.isDouble() && field.endsWith(QStringLiteral("_ms")) && value.toDouble() > 1e12)
            return QStringLiteral("<time>");
        if (value.isDouble() && field == QLatin1StringView("confidence"))
            return QStringLiteral("<confidence>"); // of the matcher, and no business of the wire
        return value.isString() ? hideText(value.toString()) : value;
    }

    /// The same with the values in place of the names.
    QByteArray show(const QJsonObject &object) const
    {
        QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
        for (const auto &[value, name] : m_names)
            text.replace(name.toUtf8(), value.toUtf8());
        return text;
    }
    QString show(QString text) const
    {
        for (const auto &[value, name] : m_names)
            text.replace(name, value);
        return text;
    }

private:
    QString hideText(const QString &text)
    {
        static const QRegularExpression id(
            QStringLiteral("^(outage-o|[cmv])[0-9a-z]{19}(\\.[-_A-Za-z0-9]+)?$"));
        if (text == QStringLiteral("Wheelhouse"))
            return QStringLiteral("<version>");
        const auto match = id.match(text);
        if (!match.hasMatch())
            return text;
        const auto known = m_names.find(text);
        if (known != m_names.end())
            return known->second;
        const QString kind = match.captured(2).isEmpty() ? match.captured(1).section(u'-', 0, 0)
                                                         : QStringLiteral("visitor");
        const QString name = QStringLiteral("<%1%2>").arg(kind).arg(++m_counts[kind]);
        m_names.emplace(text, name);
        return name;
    }

    std::map<QString, QString> m_names; ///< by value
    QHash<QString, int> m_counts;
};

QJsonObject readDialogue(const QString &name)
{
    QFile file(goldenFolder + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QString text(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1StringView(field)).toString();
}

/// A live server with what one dialogue says to it.
class Player
{
public:
    Player()
        : m_server({}, [this](ServerConfig &config) { config.clock = &m_clock; })
        , m_desk(m_server.port(), "/session")
        , m_chat(m_server.port(), "/chat/v1/socket")
    {
        // what the server puts off to its next tenth of a second comes then
        m_desk.setIdle([this] { m_clock.advance(100); });
        m_chat.setIdle([this] { m_clock.advance(100); });
    }

    /// What came, with names.
    QJsonObject play(const QJsonObject &step)
    {
        m_clock.advance(step.value(QLatin1StringView("advance")).toInteger());
        if (step.contains(QLatin1StringView("http")))
            return playHttp(step);
        RpcClient &client = text(step, "on") == QStringLiteral("desk") ? m_desk : m_chat;
        if (step.contains(QLatin1StringView("hear"))) {
            const auto heard = client.notification(qPrintable(text(step, "hear")));
            return heard ? m_names.hide(*heard).toObject() : lost(heard.error());
        }
        const QJsonObject send =
            QJsonDocument::fromJson(m_names.show(step.value(QLatin1StringView("send")).toObject()))
                .object();
        const int id = client.post(qPrintable(text(send, "method")),
                                   send.value(QLatin1StringView("params")).toObject());
        for (;;) {
            const auto answer = client.answer();
            if (!answer)
                return lost(answer.error());
            if (answer->id.toInt() != id)
                continue;
            if (answer->result)
                return {{QStringLiteral("result"), m_names.hide(*answer->result)}};
            return {{QStringLiteral("error"),
                     m_names.hide(errorObject(answer->result.error(), answer->current))}};
        }
    }
    int status() const { return m_status; }

private:
    static QJsonObject lost(const Error &error)
    {
        return {{QStringLiteral("nothing came"), error.text()}};
    }

    QJsonObject playHttp(const QJsonObject &step)
    {
        std::string request = text(step, "http").toStdString() +
                              " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        if (step.contains(QLatin1StringView("bearer")))
            request += "Authorization: Bearer " + m_names.show(text(step, "bearer")).toStdString() +
                       "\r\n";
        const QByteArray body = m_names.show(step.value(QLatin1StringView("body")).toObject());
        if (step.contains(QLatin1StringView("body")))
            request +=
                "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                "\r\n\r\n" + body.toStdString();
        else
            request += "\r\n";
        RawClient client(m_server.port());
        client.send(request);
        const RawResponse response = client.readResponse();
        m_status = response.status;
        return m_names
            .hide(QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object())
            .toObject();
    }

    ManualClock m_clock;
    TestServer m_server;
    RpcClient m_desk;
    RpcClient m_chat;
    Names m_names;
    int m_status = 0;
};

} // namespace

class TestGoldenDialogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServerSaysWhatTheDialogueSays_data();
    void theServerSaysWhatTheDialogueSays();
    void everyMethodIsDescribed();
    void everyPathIsDescribed();
};

void TestGoldenDialogues::theServerSaysWhatTheDialogueSays_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(goldenFolder).entryList({QStringLiteral("*.json")});
    QVERIFY(files.size() >= 4);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestGoldenDialogues::theServerSaysWhatTheDialogueSays()
{
    QFETCH(QString, file);
    QJsonObject dialogue = readDialogue(file);
    QJsonArray steps = dialogue.value(QLatin1StringView("steps")).toArray();
    QVERIFY(!steps.isEmpty());
    const bool record = qEnvironmentVariableIsSet("WHEELHOUSE_RECORD");
    Player player;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QJsonObject step = steps.at(i).toObject();
        const QJsonObject came = player.play(step);
        if (record) {
            step.insert(QStringLiteral("expect"), came);
            if (step.contains(QLatin1StringView("http")))
                step.insert(QStringLiteral("status"), player.status());
            steps[i] = step;
            continue;
        }
        const QByteArray place = file.toUtf8() + " step " + QByteArray::number(i + 1) + ": " +
                                 QJsonDocument(step).toJson(QJsonDocument::Compact);
        const QByteArray expected =
            QJsonDocument(step.value(QLatin1StringView("expect")).toObject())
                .toJson(QJsonDocument::Compact);
        const QByteArray actual = QJsonDocument(came).toJson(QJsonDocument::Compact);
        QVERIFY2(actual == expected, (place + "\n came " + actual).constData());
        if (step.contains(QLatin1StringView("http")))
            QCOMPARE(player.status(), step.value(QLatin1StringView("status")).toInt());
    }
    if (!record)
        return;
    dialogue.insert(QStringLiteral("steps"), steps);
    QFile out(goldenFolder + file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QJsonDocument(dialogue).toJson());
}

/// The methods that the server's sources answer to, and those that asyncapi.yaml describes.
void TestGoldenDialogues::everyMethodIsDescribed()
{
    static const QRegularExpression named(
        QStringLiteral("(?:StringView|StringLiteral)\\(\"((?!params)[a-z]+\\.[a-z]+)\"\\)"));
    static const QRegularExpression described(QStringLiteral("method: \\{const: ([a-z.]+)\\}"));
    auto found = [](const char *path, const QRegularExpression &pattern) {
        QFile file(sourcePath(QLatin1StringView(path)));
        QStringList names;
        if (!file.open(QIODevice::ReadOnly))
            return names;
        auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            names.append(matches.next().captured(1));
        return names;
    };
    QStringList known;
    for (const char *source :
         {"domain", "chatdoor", "desk", "scriptdesk", "publisher", "outagedesk", "trainingdesk",
          "bothouse", "timemachine", "hoursdesk"})
        known += found(
            qPrintable(QStringLiteral("backend/service/%1.cpp").arg(QLatin1StringView(source))),
            named);
    const QStringList written = found("docs/protocol/asyncapi.yaml", described);
    for (const char *method : {"session.open", "view.open", "conversation.reply", "chat.say"})
        QVERIFY2(known.contains(QLatin1StringView(method)), method); // the pattern still finds them
    for (const QString &method : known)
        QVERIFY2(written.contains(method), qPrintable(method));
    for (const QString &method : written) {
        if (method != QStringLiteral("view.delta") && method != QStringLiteral("view.stale"))
            QVERIFY2(known.contains(method), qPrintable(method));
    }
}

void TestGoldenDialogues::everyPathIsDescribed()
{
    QFile file(sourcePath(QStringLiteral("docs/protocol/openapi.yaml")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray described = file.readAll();
    TestServer server;
    for (const char *path : {"/healthz", "/metrics", "/chat", "/chat/widget.js"}) {
        QVERIFY2(described.contains(QByteArray("\n  ") + path + ":\n    get:"), path);
        RawClient client(server.port());
        client.send(std::string("GET ") + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(client.readResponse().status, 200);
    }
    for (const char *path :
         {"/chat/v1/open", "/chat/v1/say", "/chat/v1/rate", "/chat/v1/leave", "/chat/v1/lines"})
        QVERIFY2(described.contains(QByteArray("\n  ") + path + ':'), path);
}

QTEST_GUILESS_MAIN(TestGoldenDialogues)
#include "tst_goldendialogues.moc"
