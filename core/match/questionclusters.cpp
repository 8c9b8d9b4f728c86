// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/questionclusters.h"

#include "core/match/clustername.h"
#include "core/match/latentspace.h"
#include "core/match/vocabulary.h"

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr qsizetype mostMessages = 20'000;
constexpr int dimensions = 100;
constexpr int passes = 12;

using Rows = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Rows placesOf(const QStringList &messages)
{
    NgramCutter cutter;
    GramRows grams;
    std::vector<quint32> rows;
    for (const QString &message : messages) {
        rows.push_back(quint32(grams.size()));
        grams.add(cutter.cut(message));
    }
    const Vocabulary vocabulary(grams, rows, {.leastTexts = 2});
    VectorRows texts;
    TextVector vector;
    for (const quint32 row : rows) {
        vocabulary.vectorOf(grams.row(row), vector);
        texts.add(vector.entries);
    }
    const LatentSpace space(texts, vocabulary.size(), dimensions);
    Rows places(Eigen::Index(messages.size()), Eigen::Index(space.dimensions()));
    for (size_t row = 0; row < texts.size(); ++row)
        places.row(Eigen::Index(row)) = space.place(texts.row(row)).transpose();
    return places;
}

/// Spherical k-means that opens a new centre for what is too far from all.
class Grouping
{
public:
    Grouping(const Rows &places, double least)
        : m_places(places)
        , m_least(float(least))
        , m_group(size_t(places.rows()), -1)
    {}

    bool run(const std::atomic_bool *cancelled)
    {
        for (int pass = 0; pass < passes; ++pass) {
            if (cancelled && cancelled->load())
                return false;
            if (!assign(pass + 1 < passes))
                break;
            moveCentres();
        }
        return true;
    }

    const std::vector<Eigen::Index> &groups() const { return m_group; }
    Eigen::Index count() const { return m_centres.rows(); }
    float cosine(Eigen::Index message) const
    {
        return m_places.row(message).dot(m_centres.row(m_group[size_t(message)]));
    }

private:
    bool assign(bool mayOpen)
    {
        bool changed = false;
        for (Eigen::Index message = 0; message < m_places.rows(); ++message) {
            if (m_places.row(message).squaredNorm() < 0.5f)
                continue; // nothing in it that another message has
            Eigen::Index nearest = -1;
            float cosine = -1;
            if (m_centres.rows() > 0)
                cosine = (m_centres * m_places.row(message).transpose()).maxCoeff(&nearest);
            if (cosine < m_least) {
                nearest = mayOpen ? open(message) : -1;
            }
            changed = changed || nearest != m_group[size_t(message)];
            m_group[size_t(message)] = nearest;
        }
        return changed;
    }

    Eigen::Index open(Eigen::Index message)
    {
        const Eigen::Index number = m_centres.rows();
        m_centres.conservativeResize(number + 1, m_places.cols());
        m_centres.row(number) = m_places.row(message);
        return number;
    }

    /// Centres become the mean direction of their members; those left alone vanish.
    void moveCentres()
    {
        Rows sums = Rows::Zero(m_centres.rows(), m_centres.cols());
        for (Eigen::Index message = 0; message < m_places.rows(); ++message) {
            if (m_group[size_t(message)] >= 0)
                sums.row(m_group[size_t(message)]) += m_places.row(message);
        }
        std::vector<Eigen::Index> number(size_t(sums.rows()), -1);
        Eigen::Index kept = 0;
        for (Eigen::Index centre = 0; centre < sums.rows(); ++centre) {
            const float length = sums.row(centre).norm();
            if (length <= 0)
                continue;
            m_centres.row(kept) = sums.row(centre) / length;
            number[size_t(centre)] = kept++;
        }
        m_centres.conservativeResize(kept, m_centres.cols());
        for (Eigen::Index &group : m_group)
            group = group < 0 ? -1 : number[size_t(group)];
    }

    const Rows &m_places;
    const float m_least;
    std::vector<Eigen::Index> m_group;
    Rows m_centres;
};

} // namespace

std::optional<QList<QuestionCluster>> clusterQuestions(const QStringList &messages, double least,
                                                       int leastMembers,
                                                       const std::atomic_bool *cancelled)
{
    const QStringList looked = messages.first(std::min(messages.size(), mostMessages));
    const Rows places = placesOf(looked);
    Grouping grouping(places, least);
    if (places.cols() > 0 && !grouping.run(cancelled))
        return std::nullopt;
    QList<QuestionCluster> all(grouping.count());
    for (qsizetype message = 0; message < looked.size(); ++message) {
        const Eigen::Index group = grouping.groups()[size_t(message)];
        if (group >= 0)
            all[group].members.append(message);
    }
    all.removeIf([&](const QuestionCluster &each) { return each.members.size() < leastMembers; });
    const ClusterNamer namer(looked);
    for (QuestionCluster &cluster : all) {
        for (const qsizetype member : cluster.members)
            cluster.tightness += double(grouping.cosine(member)) / double(cluster.members.size());
        std::stable_sort(
            cluster.members.begin(), cluster.members.end(),
            [&](qsizetype a, qsizetype b) { return grouping.cosine(a) > grouping.cosine(b); });
        cluster.name = namer.nameOf(cluster.members);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.members.size() > b.members.size();
    });
    return all;
}

} // namespace Wheelhouse
