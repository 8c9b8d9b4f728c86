// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/latentspace.h"

#include "core/base/random.h"

#include <Eigen/SVD>

#include <QTest>

using namespace Wheelhouse;

class TestLatentSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDirectionsOfASingularValueDecomposition()
    {
        // a dense matrix with falling singular values, decomposed by Eigen's exact method
        Random random(2);
        constexpr int rows = 60;
        constexpr int columns = 40;
        Eigen::MatrixXf matrix = Eigen::MatrixXf::Zero(rows, columns);
        for (int rank = 0; rank < 10; ++rank) {
            Eigen::VectorXf left(rows);
            Eigen::VectorXf right(columns);
            for (float &each : left)
                each = float(random.normal());
            for (float &each : right)
                each = float(random.normal());
            matrix += std::pow(0.5f, float(rank)) * left * right.transpose();
        }
        VectorRows texts;
        for (int row = 0; row < rows; ++row) {
            std::vector<Weighted> text;
            for (int column = 0; column < columns; ++column)
                text.push_back({quint32(column), matrix(row, column)});
            texts.add(text);
        }
        constexpr int dimensions = 3;
        const LatentSpace space(texts, columns, dimensions);
        QCOMPARE(space.dimensions(), dimensions);
        const Eigen::JacobiSVD<Eigen::MatrixXf> exact(matrix, Eigen::ComputeThinV);
        const Eigen::MatrixXf basis = exact.matrixV().leftCols(dimensions);
        for (int row = 0; row < rows; row += 7) {
            // directions may come in any order and sign, so what stays is compared: the cosines
            const Eigen::VectorXf other =
                basis.transpose() * matrix.row((row + 1) % rows).transpose();
            const Eigen::VectorXf mine = basis.transpose() * matrix.row(row).transpose();
            const float cosine = space.place(texts.row(size_t(row)))
                                     .dot(space.place(texts.row(size_t((row + 1) % rows))));
            QVERIFY(std::abs(cosine - mine.normalized().dot(other.normalized())) < 1e-3f);
        }
    }

    void bringsWordsTogetherThatKeepTheSameCompany()
    {
        // "refund" (0) and "return" (1) never meet, but both come with "money" (2)
        VectorRows texts;
        for (int i = 0; i < 5; ++i) {
            texts.add(std::vector<Weighted>{{0, 1}, {2, 1}});
            texts.add(std::vector<Weighted>{{1, 1}, {2, 1}});
            texts.add(std::vector<Weighted>{{3, 1}, {4, 1}});
        }
        const LatentSpace space(texts, 5, 2);
        const auto place = [&](quint32 column) {
            return space.place(std::vector<Weighted>{{column, 1}});
        };
        QVERIFY(place(0).dot(place(1)) > 0.9f);
        QVERIFY(std::abs(place(0).dot(place(3))) < 0.1f);
    }

    void needsNoTexts()
    {
        QCOMPARE(LatentSpace(VectorRows(), 5, 3).dimensions(), 0);
        VectorRows empty;
        empty.add({});
        const LatentSpace space(empty, 5, 3);
        QCOMPARE(space.place({}).norm(), 0.0f);
    }
};

QTEST_GUILESS_MAIN(TestLatentSpace)
#include "tst_latentspace.moc"
