// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/yamlwriter.h"

#include "core/base/random.h"
#include "core/dialog/yamlreader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <QTest>

using namespace Wheelhouse;

class TestYamlWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesForADiff()
    {
        const QJsonObject json{
            {QStringLiteral("to"), QStringLiteral("end")},
            {QStringLiteral("id"), QStringLiteral("a")},
            {QStringLiteral("languages"), QJsonArray{QStringLiteral("en"), QStringLiteral("no")}},
            {QStringLiteral("empty"), QJsonArray()},
            {QStringLiteral("rate"), 0.95},
            {QStringLiteral("say"),
             QJsonObject{{QStringLiteral("en"), QStringLiteral("One\nTwo")},
                         {QStringLiteral("pl"), QStringLiteral("Uwaga: to")}}},
            {QStringLiteral("items"),
             QJsonArray{QStringLiteral("two words"),
                        QJsonObject{{QStringLiteral("id"), QStringLiteral("x")},
                                    {QStringLiteral("on"), true}}}}};
        QCOMPARE(writeYaml(json, {QStringLiteral("id"), QStringLiteral("say")}),
                 QByteArray("id: a\n"
                            "say:\n"
                            "  en: |-\n"
                            "    One\n"
                            "    Two\n"
                            "  pl: \"Uwaga: to\"\n"
                            "empty: []\n"
                            "items:\n"
                            "  - two words\n"
                            "  - {id: x, \"on\": true}\n"
                            "languages: [en, \"no\"]\n"
                            "rate: 0.95\n"
                            "to: end\n"));
    }

    void isReadBackWhateverATextHolds_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text :
             {u"",        u" ",        u"a ",   u" a",     u"yes",        u"No",       u"null",
              u"~",       u"12",       u"1e5",  u"0x1F",   u"1:30",       u"-",        u"- a",
              u"? a",     u": a",      u"a:",   u"a: b",   u"a #b",       u"#a",       u"&a",
              u"*a",      u"!a",       u"|",    u">",      u"'a'",        u"\"a\"",    u"a\"b\\c",
              u"%a",      u"@a",       u"`a`",  u"[a]",    u"{a}",        u"{wait}",   u"a, b",
              u"---",     u"...",      u"a\nb", u"a\n\nb", u"\na",        u"a\n",      u"  a\nb",
              u"a\n  b",  u"a \nb",    u"a\tb", u"\ta",    u"\u00a0a",    u"a\u2028b", u"a\u0085b",
              u"😀 ok",    u"👩\u200d👧", u"<<",   u"=",      u"2026-12-24", u"+48 123",  u".5",
              u"日本：語"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }
    void isReadBackWhateverATextHolds()
    {
        QFETCH(QString, text);
        check(QJsonObject{{QStringLiteral("k"), text}});
        check(QJsonObject{{QStringLiteral("k"), QJsonArray{text, QStringLiteral("b")}}});
        check(QJsonObject{{QStringLiteral("k"), QJsonObject{{QStringLiteral("m"), text}}}});
        check(QJsonObject{{QStringLiteral("k"), QJsonArray{QJsonArray{text, QJsonArray{text}}}}});
        if (!text.isEmpty())
            check(QJsonObject{{text, QJsonObject{{text, 1}}}});
    }

    void isReadBackAtRandom()
    {
        Random random(11);
        for (int i = 0; i < 2'000; ++i)
            check(QJsonObject{{QStringLiteral("root"), value(random, 4)}});
    }

private:
    static void check(const QJsonObject &json)
    {
        const QByteArray yaml = writeYaml(json, {});
        const YamlReading reading = readYaml(yaml);
        QVERIFY2(reading.problems.empty(),
                 yaml +
                     qPrintable(reading.problems.empty() ? QString() : reading.problems[0].what));
        QVERIFY2(reading.root.toJson() == QJsonValue(json), yaml);
    }

    static QString text(Random &random)
    {
        static const QString pool = QString::fromUtf16(
            u"ab :#-?&*!|>'\"%@`{}[],\n\t\\~=.0159yesno<żЖ中\u00a0\u2028\u0085\u200d");
        QString made;
        for (quint64 left = random.below(12); left > 0; --left)
            made += pool[qsizetype(random.below(quint64(pool.size())))];
        return made;
    }

    static QJsonValue value(Random &random, int depth)
    {
        switch (random.below(depth > 0 ? 7 : 4)) {
        case 0:
            return double(random.below(1'000'000)) / 1'000;
        case 1:
            return random.chance(0.5);
        case 2:
        case 3:
            return text(random);
        case 4: {
            QJsonArray array;
            for (quint64 left = random.below(4); left > 0; --left)
                array.append(value(random, depth - 1));
            return array;
        }
        default: {
            QJsonObject object;
            for (quint64 left = random.below(4); left > 0; --left)
                object.insert(text(random) + u'k', value(random, depth - 1));
            return object;
        }
        }
    }
};

QTEST_GUILESS_MAIN(TestYamlWriter)
#include "tst_yamlwriter.moc"
