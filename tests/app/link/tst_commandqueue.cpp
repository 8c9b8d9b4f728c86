// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/commandqueue.h"

#include "tests/support/linkfixture.h"

#include <QTest>

using namespace Wheelhouse;

class TestCommandQueue : public QObject
{
    Q_OBJECT

    struct Fixture : LinkFixture
    {
        Fixture() : queue(link) {}
        QString send(const QString &text)
        {
            return queue.send(QStringLiteral("conversation.reply"),
                              {{QStringLiteral("text"), text}},
                              [this](const QString &key, const Result<QJsonObject> &result) {
                                  answered.append(key);
                                  if (!result)
                                      errors.append(result.error().code);
                              });
        }
        QStringList keysSent() const
        {
            QStringList keys;
            for (const RpcRequest &each : server.requests(QStringLiteral("conversation.reply")))
                keys.append(each.params.value(QLatin1StringView("key")).toString());
            return keys;
        }
        CommandQueue queue;
        QStringList answered;
        QList<ErrorCode> errors;
    };

private Q_SLOTS:
    void answersEachCommandUnderItsOwnKey()
    {
        Fixture f;
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        const QString one = f.send(QStringLiteral("a"));
        const QString two = f.send(QStringLiteral("b"));
        QVERIFY(one != two);
        QTRY_COMPARE(f.answered, (QStringList{one, two}));
        QVERIFY(f.errors.isEmpty());
        QCOMPARE(f.queue.open(), 0);
    }

    void waitsForTheLinkAndKeepsTheOrder()
    {
        Fixture f;
        const QString one = f.send(QStringLiteral("a"));
        const QString two = f.send(QStringLiteral("b"));
        f.connectNow();
        QTRY_COMPARE(f.answered, (QStringList{one, two}));
    }

    void sendsAgainWithTheSameKeyWhenTheAnswerWasLost()
    {
        Fixture f;
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        f.server.swallowOnce = QStringLiteral("conversation.reply");
        const QString key = f.send(QStringLiteral("a"));
        QTRY_COMPARE(f.server.carriedOut(), 1);
        f.pipe->breakOff();
        QVERIFY(f.answered.isEmpty());
        f.link.tryNow();
        QTRY_COMPARE(f.answered, QStringList{key});
        QCOMPARE(f.keysSent(), (QStringList{key, key}));
        QCOMPARE(f.server.carriedOut(), 1);
    }

    void theServersErrorIsAnAnswer()
    {
        Fixture f;
        f.connectNow();
        QTRY_VERIFY(f.link.isOnline());
        QList<Error> errors;
        f.queue.send(QStringLiteral("view.open"),
                     {{QStringLiteral("view"), QStringLiteral("none")}},
                     [&](const QString &, const Result<QJsonObject> &result) {
                         errors.append(result.error());
                     });
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(errors.first().code, ErrorCode::Forbidden);
    }

    void leavingTheServerFailsWhatIsOpen()
    {
        Fixture f;
        f.send(QStringLiteral("a"));
        f.connectNow();
        QCOMPARE(f.errors, QList{ErrorCode::Unavailable});
        QCOMPARE(f.queue.open(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCommandQueue)
#include "tst_commandqueue.moc"
