// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fields.h"

#include <QTest>

namespace Wheelhouse {

enum class Colour { Red, Green };
template <> struct EnumNames<Colour>
{
    static constexpr std::array names{"red", "green"};
};

struct Wheel
{
    int spokes = 8;
    bool operator==(const Wheel &) const = default;
    static constexpr auto fields() { return FieldList{field("spokes", &Wheel::spokes)}; }
};

struct Ship
{
    QString name;
    bool afloat = true;
    qint64 tons = 0;
    quint8 decks = 0;
    double speed = 0;
    Colour colour = Colour::Red;
    std::optional<qint64> since;
    QStringList crew;
    QList<Wheel> wheels;
    Wheel wheel;
    QJsonObject papers;
    QJsonArray cargo;
    QList<std::optional<double>> depths;
    bool operator==(const Ship &) const = default;
    static constexpr auto fields()
    {
        using S = Ship;
        return FieldList{
            field("name", &S::name),    field("afloat", &S::afloat), field("tons", &S::tons),
            field("decks", &S::decks),  field("speed", &S::speed),   field("colour", &S::colour),
            field("since", &S::since),  field("crew", &S::crew),     field("wheels", &S::wheels),
            field("wheel", &S::wheel),  field("papers", &S::papers), field("cargo", &S::cargo),
            field("depths", &S::depths)};
    }
};

} // namespace Wheelhouse

using namespace Wheelhouse;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfFieldComesBack();
    void defaultsAreNotWrittenAndComeBack();
    void unknownAndNullFieldsAreIgnored();
    void aWrongTypeIsNamedWithItsPath_data();
    void aWrongTypeIsNamedWithItsPath();
    void largeWholeNumbersKeepTheirLastDigit();
    void halfACharacterIsNoText();
};

void TestFields::everyKindOfFieldComesBack()
{
    Ship ship;
    ship.name = QStringLiteral("Żółw 🐢");
    ship.afloat = false;
    ship.tons = -5;
    ship.decks = 255;
    ship.speed = 12.5;
    ship.colour = Colour::Green;
    ship.since = 0;
    ship.crew = {QStringLiteral("a"), QString()};
    ship.wheels = {Wheel{3}, Wheel{}};
    ship.wheel.spokes = 0;
    ship.papers = {{QStringLiteral("x"), QJsonArray{1, QJsonValue()}}};
    ship.cargo = {true, QStringLiteral("y")};
    ship.depths = {1.5, std::nullopt, 0.0};
    const auto back = fromJson<Ship>(toJson(ship));
    QVERIFY(back);
    QVERIFY(*back == ship);
}

void TestFields::defaultsAreNotWrittenAndComeBack()
{
    QCOMPARE(toJson(Ship{}), QJsonObject());
    QVERIFY(*fromJson<Ship>({}) == Ship{});
}

void TestFields::unknownAndNullFieldsAreIgnored()
{
    const auto ship = fromJson<Ship>({{QStringLiteral("name"), QStringLiteral("Ada")},
                                      {QStringLiteral("wings"), 2},
                                      {QStringLiteral("tons"), QJsonValue()}});
    QVERIFY(ship);
    QCOMPARE(ship->name, QStringLiteral("Ada"));
    QCOMPARE(ship->tons, 0);
}

void TestFields::aWrongTypeIsNamedWithItsPath_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("path");
    auto row = [](const char *path, const char *name, const QJsonValue &value) {
        QTest::newRow(path) << QJsonObject{{QLatin1StringView(name), value}}
                            << QString::fromLatin1(path);
    };
    row("ship.name", "name", 5);
    row("ship.afloat", "afloat", QStringLiteral("yes"));
    row("ship.tons", "tons", 1.5);
    row("ship.decks", "decks", 256);
    row("ship.speed", "speed", QStringLiteral("fast"));
    row("ship.colour", "colour", QStringLiteral("blue"));
    row("ship.since", "since", QStringLiteral("today"));
    row("ship.crew", "crew", QStringLiteral("a"));
    row("ship.crew[1]", "crew", QJsonArray{QStringLiteral("a"), 1});
    row("ship.wheels[1].spokes", "wheels",
        QJsonArray{QJsonObject(), QJsonObject{{QStringLiteral("spokes"), true}}});
    row("ship.wheel", "wheel", QJsonArray());
    row("ship.papers", "papers", QJsonArray());
    row("ship.cargo", "cargo", QJsonObject());
}

void TestFields::aWrongTypeIsNamedWithItsPath()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, path);
    const auto ship = fromJson<Ship>(json, QStringLiteral("ship"));
    QVERIFY(!ship);
    QCOMPARE(ship.error().code, ErrorCode::Invalid);
    QCOMPARE(ship.error().context, path);
}

void TestFields::largeWholeNumbersKeepTheirLastDigit()
{
    Ship ship;
    ship.tons = 9'007'199'254'740'991; // 2^53 - 1: what JSON carries exactly everywhere
    QCOMPARE(fromJson<Ship>(toJson(ship))->tons, ship.tons);
}

void TestFields::halfACharacterIsNoText()
{
    QVERIFY(!fromJson<Ship>({{QStringLiteral("name"), QString(QChar(0xd83c))}}));
    QVERIFY(!fromJson<Ship>({{QStringLiteral("crew"), QJsonArray{QString(QChar(0xdf3f))}}}));
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
