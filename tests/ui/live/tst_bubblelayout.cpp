// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/bubblelayout.h"

#include "tests/ui/support/fixtures.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Wheelhouse;

class TestBubbleLayout : public QObject
{
    Q_OBJECT

    QLocale m_locale{QStringLiteral("en_GB")};

    /// The columns that have ink, as first and last.
    static std::pair<int, int> inked(const BubbleLayout &layout, const Theme &theme, int width)
    {
        QImage image(width, layout.height(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        layout.paint(painter, {0, 0}, theme, false);
        painter.end();
        int first = width;
        int last = -1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < width; ++x) {
                if (qAlpha(image.pixel(x, y)) == 0)
                    continue;
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
        return {first, last};
    }

    static TranscriptLine line(ActorKind from, const char *text)
    {
        TranscriptLine line;
        line.from = from;
        line.fromName = QStringLiteral("Ann");
        line.text = QString::fromUtf8(text);
        return line;
    }

private Q_SLOTS:
    void customersStandAtTheLeadingSideAndTheCompanyOpposite()
    {
        Theme theme(qApp);
        const BubbleLayout::Context context{theme, m_locale, 400};
        const auto customer = inked({line(ActorKind::Customer, "hi"), context}, theme, 400);
        QVERIFY(customer.first < 10 && customer.second < 200);
        const auto agent = inked({line(ActorKind::Agent, "hi"), context}, theme, 400);
        QVERIFY(agent.first > 200 && agent.second > 390);
        BubbleLayout::Context mirrored{theme, m_locale, 400};
        mirrored.mirrored = true;
        const auto other = inked({line(ActorKind::Customer, "hi"), mirrored}, theme, 400);
        QVERIFY(other.first > 200);
    }

    void whoGoesOnIsNotNamedAgain()
    {
        Theme theme(qApp);
        BubbleLayout::Context context{theme, m_locale, 400};
        const int named = BubbleLayout(line(ActorKind::Agent, "hi"), context).height();
        context.grouped = true;
        QVERIFY(BubbleLayout(line(ActorKind::Agent, "hi"), context).height() < named);
    }

    void longWordsWrapInsideTheColumn()
    {
        Theme theme(qApp);
        const BubbleLayout::Context context{theme, m_locale, 300};
        for (const TranscriptLine &one : Fixtures::hostileTranscript().lines) {
            const auto ink = inked({one, context}, theme, 300);
            QVERIFY(ink.first >= 0 && ink.second < 300);
        }
    }

    void choicesKeepTheirOrder()
    {
        Theme theme(qApp);
        TranscriptLine one = line(ActorKind::Bot, "Which?");
        const BubbleLayout::Context context{theme, m_locale, 400};
        const int without = BubbleLayout(one, context).height();
        one.choices = {{QStringLiteral("a"), QStringLiteral("A")},
                       {QStringLiteral("b"), QStringLiteral("B")}};
        QVERIFY(BubbleLayout(one, context).height() > without);
    }

    void aNoticeStandsInTheMiddle()
    {
        Theme theme(qApp);
        TranscriptLine one = line(ActorKind::System, "asked");
        one.kind = QStringLiteral("handed_over");
        const BubbleLayout::Context context{theme, m_locale, 400};
        const auto ink = inked({one, context}, theme, 400);
        QVERIFY(qAbs((ink.first + ink.second) / 2 - 200) < 12);
    }
};

QTEST_MAIN(TestBubbleLayout)
#include "tst_bubblelayout.moc"
