// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/variablevalue.h"

#include <QTest>

using namespace Wheelhouse;

class TestVariableValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatFits_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value"); // null: does not fit
        int number = 0;
        const auto row = [&](const char *type, const char *text, const char *value) {
            QTest::addRow("%d %s %.30s", ++number, type, text)
                << QString::fromLatin1(type) << QString::fromUtf8(text)
                << (value ? QString::fromUtf8(value) : QString());
        };
        row("text", " anything at all ", "anything at all");
        row("text", "   ", nullptr);
        row("pattern", "123456", "123456");
        row("pattern", "it is 123456, I think", "123456");
        row("pattern", "1234567", nullptr);
        row("pattern", "123456 or 654321", nullptr);
        row("number", "12,50", "12.5");
        row("number", "about 40 zł", "40");
        row("number", "-3", nullptr); // under min
        row("number", "101", nullptr);
        row("number", "1 or 2", nullptr);
        row("number", "many", nullptr);
        row("date", "2026-11-21", "2026-11-21");
        row("date", "it was on 3.2.2026", "2026-02-03");
        row("date", "03/02/2026", "2026-02-03");
        row("date", "2026-02-30", nullptr);
        row("date", "yesterday", nullptr);
        row("email", "write to Anna.Nowak@Example.COM please", "anna.nowak@example.com");
        row("email", "anna(at)example.com", nullptr);
        row("phone", "+48 123 456 789", "+48123456789");
        row("phone", "my number: (22) 123-45-67", "221234567");
        row("phone", "12345", nullptr);
        row("choice", "premium", "premium");
        row("choice", "the PODSTAWOWY one", "basic");
        row("choice", "basic or premium", nullptr);
        row("choice", "gold", nullptr);
        row("yes_no", "tak, poproszę", "yes");
        row("yes_no", "нет", "no");
        row("yes_no", "perhaps", nullptr);
    }
    void takesWhatFits()
    {
        QFETCH(QString, type);
        QFETCH(QString, text);
        QTEST(valueIn(variable(type), text).value_or(QString()), "value");
    }

    void refusesCharactersThatNoTextMayHave()
    {
        QVERIFY(!valueIn({}, QStringLiteral("a\u202Eb")));
        QVERIFY(!valueIn({}, QString(QChar(0))));
        QVERIFY(!valueIn({}, QString(600, u'x')));
    }

    void takesWhatOtherSystemsAnswer()
    {
        QCOMPARE(valueFrom(variable(QStringLiteral("number")), 12.5), QStringLiteral("12.5"));
        QCOMPARE(valueFrom(variable(QStringLiteral("yes_no")), true), QStringLiteral("yes"));
        QCOMPARE(valueFrom(variable(QStringLiteral("choice")), QStringLiteral("basic")),
                 QStringLiteral("basic"));
        QVERIFY(!valueFrom(variable(QStringLiteral("number")), true));
        QVERIFY(!valueFrom(variable(QStringLiteral("text")), QJsonValue()));
        QVERIFY(!valueFrom(variable(QStringLiteral("text")), QJsonArray()));
    }

    // A pattern that tries for ever on a text that nearly fits: the engine gives up.
    void anEditorsPatternCannotHangTheBot()
    {
        ScriptVariable hungry;
        hungry.pattern = QStringLiteral("(a+)+b");
        QVERIFY(!valueIn(hungry, QString(500, u'a') + u'c'));
    }

    void saysWhatIsWrongWithAPattern()
    {
        QVERIFY(patternProblem(QStringLiteral("[0-9]{6}")).isEmpty());
        QVERIFY(patternProblem(QStringLiteral("[0-9")).contains(QStringLiteral("character")));
        QVERIFY(!patternProblem(QString(300, u'a')).isEmpty());
        QVERIFY(!patternProblem(QStringLiteral("a)|(b")).isEmpty());
    }

private:
    static ScriptVariable variable(const QString &type)
    {
        ScriptVariable made;
        if (type == QLatin1StringView("pattern"))
            made.pattern = QStringLiteral("[0-9]{6}");
        else
            made.type = *enumOf<VariableType>(type);
        if (made.type == VariableType::Number) {
            made.min = 0;
            made.max = 100;
        }
        if (made.type == VariableType::Choice) {
            made.values = {QStringLiteral("basic"), QStringLiteral("premium")};
            made.labels = {
                {QStringLiteral("basic"), {{QStringLiteral("pl"), QStringLiteral("Podstawowy")}}}};
        }
        return made;
    }
};

QTEST_GUILESS_MAIN(TestVariableValue)
#include "tst_variablevalue.moc"
