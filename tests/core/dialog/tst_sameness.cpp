// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dialog/sameness.h"

#include <QTest>

using namespace Wheelhouse;

class TestSameness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNearlyTheSameFromTheLike_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const auto row = [](const char16_t *a, const char16_t *b, bool same) {
            QTest::newRow(
                qPrintable(QString::fromUtf16(a) + QStringLiteral(" / ") + QString::fromUtf16(b)))
                << QString::fromUtf16(a) << QString::fromUtf16(b) << same;
        };
        row(u"my video keeps buffering", u"it KEEPS buffering, my video!", true);
        row(u"code not arriving", u"the code does not arrive", true);
        row(u"the code arrives", u"the code does not arrive", false);
        row(u"basic plan cost", u"family plan cost", false);
        row(u"order 4471", u"order 4472", false);
        row(u"order 4471", u"my order 4471!", true);
        row(u"hello", u"hello", false);
        row(u"no", u"no", false);
        row(u"nie działa mi film", u"film mi nie dziala", true);
        row(u"koszt dostawy kurierem", u"koszt dostawy do paczkomatu", false);
        row(u"не приходит код", u"код всё ещё не приходит", true);
        row(u"prélevé deux fois", u"vous m'avez prélevé deux fois", true);
        row(u"视频一直卡顿怎么办", u"我的视频一直卡顿", true);
        row(u"退款没有到账", u"退款到账了吗", false);
        row(u"", u"", false);
        row(u"!!!", u"!!!", false);
    }

    void tellsNearlyTheSameFromTheLike()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(nearlySame(a, b), "same");
        QTEST(nearlySame(b, a), "same");
    }

    void countsHowOftenItWasSaid()
    {
        const QStringList earlier{QStringLiteral("where is my parcel"), QStringLiteral("yes"),
                                  QStringLiteral("WHERE is the parcel??"),
                                  QStringLiteral("where is my refund")};
        QCOMPARE(timesSaid(QStringLiteral("where is my parcel!"), earlier), 2);
        QCOMPARE(timesSaid(QStringLiteral("yes"), earlier), 0);
        QCOMPARE(timesSaid(QString(), earlier), 0);
    }
};

QTEST_GUILESS_MAIN(TestSameness)
#include "tst_sameness.moc"
