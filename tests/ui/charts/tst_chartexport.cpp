// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartexport.h"

#include "ui/charts/heatmap.h"
#include "ui/charts/trendchart.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Wheelhouse;

namespace {

const ChartCaption caption{
    QStringLiteral("First response <people>, median"),
    {QStringLiteral("1–28 November 2026, Europe/Warsaw"), QStringLiteral("Channel: Messenger")}};

std::unique_ptr<TrendChart> trendOf(const Theme &theme)
{
    TrendPicture picture;
    picture.name = QStringLiteral("Contacts");
    picture.fromMs = 1'793'000'000'000;
    picture.stepMs = 86'400'000;
    for (int i = 0; i < 28; ++i) {
        picture.now.append(400 + 20 * (i % 7));
        picture.before.append(380 + 15 * (i % 5));
    }
    picture.marks = {{picture.fromMs + 10 * picture.stepMs, QStringLiteral("Outage"), {}}};
    picture.say = [](double value) { return QString::number(value); };
    auto chart = std::make_unique<TrendChart>(theme, QLocale(QStringLiteral("en_GB")));
    chart->resize(720, 300);
    chart->setPicture(picture);
    return chart;
}

/// All text elements of an SVG, each once.
QSet<QString> textsOf(const QByteArray &svg)
{
    QSet<QString> texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts.insert(reader.readElementText().trimmed());
    }
    return reader.hasError() ? QSet<QString>() : texts;
}

qsizetype coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return colours.size();
}

} // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPngIsTwiceAsSharpAndHoldsTheLineOfTheTrend()
    {
        Theme theme(qApp);
        const auto chart = trendOf(theme);
        const QImage image = QImage::fromData(chartPng(*chart, caption, theme), "PNG");
        QCOMPARE(image.width(), 2 * (720 + 2 * 24));
        QVERIFY(image.height() > 2 * 300);
        int line = 0;
        const QRgb ink = theme.tokens().series[0].rgb();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                line += image.pixel(x, y) == ink;
        }
        QVERIFY2(line > 1000, qPrintable(QString::number(line)));
    }

    void anSvgKeepsItsTextsAsTexts()
    {
        Theme theme(qApp);
        const auto chart = trendOf(theme);
        const QByteArray svg = chartSvg(*chart, caption, theme);
        const QSet<QString> texts = textsOf(svg);
        for (const QString &text : QStringList{caption.title} + caption.lines)
            QVERIFY2(texts.contains(text), qPrintable(text));
        QVERIFY(texts.contains(QStringLiteral("Outage")));
        QVERIFY(texts.contains(QStringLiteral("This period")));
        QVERIFY(texts.contains(QStringLiteral("200")));
    }

    void anSvgStaysOneWithAnyFilter()
    {
        Theme theme(qApp);
        const auto chart = trendOf(theme);
        const QString odd = QString(QStringLiteral("a & <b> \"c\" ]]> ")) + QChar(0x1b) + QChar(1);
        const QByteArray svg = chartSvg(*chart, {odd, {odd}}, theme);
        QVERIFY(textsOf(svg).contains(QStringLiteral("a & <b> \"c\" ]]>")));
    }

    void anSvgLooksLikeThePng()
    {
        Theme theme(qApp);
        const auto chart = trendOf(theme);
        const QImage png = QImage::fromData(chartPng(*chart, caption, theme), "PNG");
        QSvgRenderer renderer(chartSvg(*chart, caption, theme));
        QVERIFY(renderer.isValid());
        QImage drawn(png.size(), QImage::Format_RGB32);
        drawn.fill(Qt::magenta);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        qint64 different = 0;
        for (int y = 0; y < png.height(); ++y) {
            for (int x = 0; x < png.width(); ++x)
                different += std::abs(qGray(png.pixel(x, y)) - qGray(drawn.pixel(x, y))) > 64;
        }
        const double share = double(different) / (double(png.width()) * png.height());
        QVERIFY2(share < 0.02, qPrintable(QString::number(share)));
    }

    void aHeatMapThatWasNeverShownIsPainted()
    {
        Theme theme(qApp);
        HeatMap heat(theme, QLocale(QStringLiteral("en_GB")));
        QList<std::optional<double>> values;
        for (int i = 0; i < 168; ++i)
            values.append(i);
        heat.setValues(values);
        heat.resize(720, 300);
        QVERIFY(coloursOf(QImage::fromData(chartPng(heat, caption, theme))) > 150);
        QVERIFY(textsOf(chartSvg(heat, caption, theme)).contains(QStringLiteral("Mon")));
    }

    void aLongFilterWrapsAndMakesThePictureTaller()
    {
        Theme theme(qApp);
        const auto chart = trendOf(theme);
        ChartCaption wordy = caption;
        wordy.lines = {QStringLiteral("Topic: something long ").repeated(20)};
        ChartCaption brief = caption;
        brief.lines = {QStringLiteral("Topic")};
        const auto height = [&](const ChartCaption &one) {
            return QImage::fromData(chartPng(*chart, one, theme)).height();
        };
        QVERIFY(height(wordy) > height(brief) + 20);
    }
};

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
