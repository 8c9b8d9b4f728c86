// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/service/figurepage.h"

#include "backend/demo/demostore.h"
#include "backend/service/overviewreading.h"
#include "tests/support/figuresums.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Wheelhouse;

/// Over a demo store of a day.
class TestFigurePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAddUpToTheTile_data();
    void rowsAddUpToTheTile();
    void thePageCountsWhatItsRowsDoInEachPartOfTheDay();
    void pagesAreAsLongAsAskedForAndMeet();
    void aLongSearchIsCutIntoPages();
    void anHourOfTheWeekHasItsContacts();
    void aQuestionThatCannotBeIsRefused();

private:
    RowsParams paramsOf(const QString &metric) const;
    Result<RowsPage> whole(RowsParams params, qsizetype mostContacts = mostContactsAPage);
    QStringList valuesOf(Dimension dimension);
    QTemporaryDir m_folder;
    std::unique_ptr<StoreReader> m_reader;
    const qint64 m_nowMs = 1'795'000'000'000;
};

namespace {

constexpr std::array filters{
    std::pair{"channel", &OverviewParams::channel},
    std::pair{"brand", &OverviewParams::brand},
    std::pair{"bot", &OverviewParams::bot},
    std::pair{"topic", &OverviewParams::topic},
    std::pair{"team", &OverviewParams::team},
    std::pair{"language", &OverviewParams::language},
};

ContactStake stakeOf(const FigureRow &row)
{
    return {row.part, row.whole, row.asked, row.valuesMs, row.leftOut};
}

} // namespace

void TestFigurePage::initTestCase()
{
    DemoSettings settings;
    settings.days = 1;
    settings.contactsADay = 450; // each is asked of for every metric and filter
    settings.endMs = m_nowMs;
    const auto prepared = prepareDemoStore(m_folder.path(), settings);
    QVERIFY2(prepared.ok(), prepared.ok() ? "" : qPrintable(prepared.error().text()));
    auto reader = StoreReader::open(m_folder.path());
    QVERIFY(reader);
    m_reader = std::move(*reader);
}

RowsParams TestFigurePage::paramsOf(const QString &metric) const
{
    RowsParams params;
    params.metric = metric;
    params.question.period = QStringLiteral("today");
    params.question.zone = QStringLiteral("Europe/Warsaw");
    return params;
}

Result<RowsPage> TestFigurePage::whole(RowsParams params, qsizetype mostContacts)
{
    auto first = readFigurePage(*m_reader, params, m_nowMs, mostContacts);
    while (first && !first->next.isEmpty()) {
        params.after = first->next;
        const auto more = readFigurePage(*m_reader, params, m_nowMs, mostContacts);
        if (!more)
            return more.error();
        first->rows += more->rows;
        first->next = more->next;
    }
    return first;
}

QStringList TestFigurePage::valuesOf(Dimension dimension)
{
    QSet<QString> values;
    const auto walked =
        m_reader->contacts({0, m_nowMs, true}, {}, 1'000'000, [&](const ContactRecord &contact) {
            values.insert(contact.facts.dims.*dimension);
            return true;
        });
    QStringList sorted = walked ? values.values() : QStringList();
    sorted.sort();
    return sorted;
}

void TestFigurePage::rowsAddUpToTheTile_data()
{
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("value");
    QTest::addColumn<HoursWish>("wish");
    for (const HoursWish wish : {HoursWish::All, HoursWish::Inside, HoursWish::Outside})
        QTest::newRow(qPrintable(nameOf(wish))) << QString() << QString() << wish;
    for (const auto &[name, filter] : filters) {
        const QString dimension = QString::fromLatin1(name);
        const QStringList values = valuesOf(dimensionOf(dimension));
        for (const QString &value : QSet<QString>{values.value(0), values.value(values.size() / 2)})
            QTest::addRow("%s %s", name, qPrintable(value)) << dimension << value << HoursWish::All;
    }
    const QString brand = valuesOf(&ContactDims::brand).value(0);
    QTest::newRow("brand and hours") << QStringLiteral("brand") << brand << HoursWish::Outside;
}

void TestFigurePage::rowsAddUpToTheTile()
{
    QFETCH(const QString, dimension);
    QFETCH(const QString, value);
    QFETCH(const HoursWish, wish);
    double contacts = 0;
    for (const Metric &metric : metricCatalogue()) {
        if (!metric.isOfContacts())
            continue;
        RowsParams params = paramsOf(metric.id);
        if (!dimension.isEmpty())
            params.where = {{dimension, value}};
        params.question.hours = wish;
        const auto page = whole(params);
        QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.error().text()));
        FigureSums sums;
        for (const FigureRow &row : page->rows)
            sums.add(stakeOf(row));
        const QString different = sums.difference(metric, *page->figure);
        QVERIFY2(different.isEmpty(), qPrintable(metric.id + u' ' + different));
        if (metric.id == u"contacts")
            contacts = page->figure->value.value_or(0);
    }
    QVERIFY(contacts > 0); // the demo has hours, and customers within and outside
}

void TestFigurePage::thePageCountsWhatItsRowsDoInEachPartOfTheDay()
{
    QHash<QString, double> sums;
    QHash<QString, double> whole;
    for (const HoursWish wish : {HoursWish::All, HoursWish::Inside, HoursWish::Outside}) {
        OverviewParams params = paramsOf({}).question;
        params.hours = wish;
        const auto read = readOverview(*m_reader, params, m_nowMs);
        QVERIFY(read);
        const OverviewView view = read->fold->view(m_nowMs, 0, 0);
        QVERIFY(view.hoursSet);
        for (const Tile &tile : view.tiles) {
            if (tile.metric == u"waiting_now")
                continue;
            RowsParams asked = paramsOf(tile.metric);
            asked.question.hours = wish;
            const auto page = this->whole(asked);
            QVERIFY(page);
            QCOMPARE(tile.now.value, page->figure->value);
            QCOMPARE(tile.now.sample, page->figure->sample);
            (wish == HoursWish::All ? whole : sums)[tile.metric] += double(tile.now.sample);
        }
    }
    QCOMPARE(sums, whole); // each case is inside or outside
}

void TestFigurePage::pagesAreAsLongAsAskedForAndMeet()
{
    RowsParams params = paramsOf(QStringLiteral("closed"));
    const auto all = whole(params);
    QVERIFY(all && all->rows.size() > 30);
    QVERIFY(std::is_sorted(
        all->rows.begin(), all->rows.end(), [](const FigureRow &a, const FigureRow &b) {
            return std::pair(a.startedMs, a.conversation) > std::pair(b.startedMs, b.conversation);
        }));
    params.limit = 7;
    const auto first = readFigurePage(*m_reader, params, m_nowMs);
    QCOMPARE(first->rows.size(), 7);
    QVERIFY(first->figure);
    params.after = first->next;
    QVERIFY(!readFigurePage(*m_reader, params, m_nowMs)->figure);
    params.after.clear();
    QCOMPARE(whole(params)->rows, all->rows);
}

void TestFigurePage::aLongSearchIsCutIntoPages()
{
    const RowsParams params = paramsOf(QStringLiteral("handed_over_limit"));
    const auto page = readFigurePage(*m_reader, params, m_nowMs, 10);
    QVERIFY(page && !page->next.isEmpty() && page->rows.size() < 10);
    QCOMPARE(whole(params, 10)->rows, whole(params)->rows);
}

void TestFigurePage::anHourOfTheWeekHasItsContacts()
{
    RowsParams params = paramsOf(QStringLiteral("contacts"));
    const qsizetype all = whole(params)->rows.size();
    qsizetype sum = 0;
    for (int hour = 0; hour < 168; ++hour) {
        params.hourOfWeek = hour;
        const auto page = whole(params);
        QCOMPARE(page->figure->value, std::optional(double(page->rows.size())));
        sum += page->rows.size();
    }
    QCOMPARE(sum, all);
    QVERIFY(all > 100);
}

void TestFigurePage::aQuestionThatCannotBeIsRefused()
{
    const auto page = readFigurePage(*m_reader, paramsOf(QStringLiteral("luck")), m_nowMs);
    QVERIFY(!page);
    QCOMPARE(page.error().context, QStringLiteral("metric"));
    QVERIFY(whole(paramsOf(QStringLiteral("contacts"))).ok()); // it let the state go
}

QTEST_GUILESS_MAIN(TestFigurePage)
#include "tst_figurepage.moc"
