// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/frustration.h"

#include "core/match/frustrationen.h"
#include "core/match/frustrationfr.h"
#include "core/match/frustrationpl.h"
#include "core/match/frustrationru.h"
#include "core/match/frustrationzh.h"
#include "core/match/stemrules.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Wheelhouse {

namespace {

constexpr double mild = 0.15;
constexpr double clear = 0.3;
constexpr double strong = 0.5;
constexpr double capitalsWeight = 0.2;
constexpr double punctuationWeight = 0.15;
constexpr double faceWeight = 0.3;
constexpr double repeatWeight = 0.25;
constexpr double rejectedWeight = 0.2;
constexpr double waitWeight = 0.2;
constexpr qint64 longWaitMs = 10 * 60'000; ///< here the waiting weighs in full
constexpr size_t negationWindow = 3;
constexpr qsizetype becauseLimit = 10;
constexpr double calmFactor = 0.5; ///< what a calm message leaves of the level

const StemRules &rules()
{
    static const StemRules all({Words::frustrationEn, Words::frustrationPl, Words::frustrationRu,
                                Words::frustrationFr, Words::frustrationZh});
    return all;
}

bool isNegation(const QString &word)
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const char16_t *each :
             {u"not",    u"no",   u"never", u"isnt", u"arent", u"wasnt", u"dont", u"didnt",
              u"doesnt", u"aint", u"nie",   u"bez",  u"не",    u"нет",   u"без",  u"pas",
              u"jamais", u"sans", u"aucun", u"不",   u"没",    u"别",    u"未",   u"无"})
            set.insert(QString::fromUtf16(each));
        return set;
    }();
    return words.contains(word);
}

/// "I am not angry", "nie jestem zły", "je ne suis pas en colère", "我没有生气"; a comma ends it.
bool isNegated(const QString &text, const std::vector<PlainWord> &words, const StemHit &hit)
{
    size_t left = negationWindow;
    for (size_t i = hit.first; i > 0 && left > 0; --i, --left) {
        const QStringView between =
            QStringView(text).mid(words[i - 1].to, words[i].from - words[i - 1].to);
        if (words[i - 1].text == u'.' || between.contains(u',') || between.contains(u'，'))
            return false;
        if (isNegation(words[i - 1].text))
            return true;
    }
    return false;
}

double weightOf(const QString &label)
{
    if (label == u"strong")
        return strong;
    return label == u"clear" ? clear : mild;
}

/// At least three words of three letters or more, all in capitals; or one that is drawn out in
/// them.
bool shouts(const QString &text)
{
    int capitals = 0, small = 0;
    for (const QChar each : text) {
        capitals += each.isUpper() ? 1 : 0;
        small += each.isLower() ? 1 : 0;
    }
    return capitals >= 10 && capitals >= 4 * small;
}

bool punctuates(const QString &text)
{
    int run = 0;
    for (const QChar each : text) {
        const bool mark = each == u'!' || each == u'?' || each == u'！' || each == u'？';
        run = mark ? run + 1 : 0;
        if (run >= 3)
            return true;
    }
    return false;
}

bool scowls(const QString &text)
{
    for (const QStringView face :
         {QStringView(u"\U0001F620"), QStringView(u"\U0001F621"), QStringView(u"\U0001F92C"),
          QStringView(u"\U0001F624"), QStringView(u"\U0001F595"), QStringView(u"\U0001F47F"),
          QStringView(u"\U0001F92E")}) {
        if (text.contains(face))
            return true;
    }
    return false;
}

class Sum
{
public:
    void add(double weight, const QString &because)
    {
        m_calm *= 1 - weight;
        if (m_sum.because.size() < becauseLimit && !m_sum.because.contains(because))
            m_sum.because.append(because);
    }
    Frustration take()
    {
        m_sum.score = 1 - m_calm;
        return m_sum;
    }

private:
    Frustration m_sum;
    double m_calm = 1;
};

/// The heaviest phrases that do not overlap, each word counted once.
std::vector<StemHit> apart(std::vector<StemHit> hits)
{
    std::stable_sort(hits.begin(), hits.end(), [](const StemHit &a, const StemHit &b) {
        return weightOf(a.label) > weightOf(b.label);
    });
    std::vector<StemHit> kept;
    for (const StemHit &hit : hits) {
        const bool overlaps = std::any_of(kept.begin(), kept.end(), [&](const StemHit &other) {
            return hit.first <= other.last && other.first <= hit.last;
        });
        if (!overlaps)
            kept.push_back(hit);
    }
    return kept;
}

} // namespace

Frustration frustrationOf(const FrustrationInput &input)
{
    Sum sum;
    const std::vector<PlainWord> words = plainWords(input.text);
    for (const StemHit &hit : apart(rules().find(words))) {
        // Who swears swears, whatever was denied before.
        if (hit.label == u"strong" || !isNegated(input.text, words, hit))
            sum.add(weightOf(hit.label), asWritten(input.text, words, hit));
    }
    if (shouts(input.text))
        sum.add(capitalsWeight, QStringLiteral("capitals"));
    if (punctuates(input.text))
        sum.add(punctuationWeight, QStringLiteral("punctuation"));
    if (scowls(input.text))
        sum.add(faceWeight, QStringLiteral("face"));
    for (int i = 0; i < std::min(input.repeats, 4); ++i)
        sum.add(repeatWeight, QStringLiteral("repeated"));
    if (input.rejected)
        sum.add(rejectedWeight, QStringLiteral("rejected"));
    if (input.waitedMs > 0) {
        const double share = std::min(1.0, double(input.waitedMs) / longWaitMs);
        if (share >= 0.2)
            sum.add(waitWeight * share, QStringLiteral("waited"));
    }
    return sum.take();
}

void advance(FrustrationCourse &course, const Frustration &message, qint64 atMs)
{
    const qint64 passedMs = std::max<qint64>(0, atMs - course.atMs);
    double level = course.level * std::exp2(-double(passedMs) / frustrationHalfLifeMs);
    if (message.score <= 0) {
        level *= calmFactor;
    } else {
        level = 1 - (1 - level) * (1 - message.score);
        for (const QString &word : message.because) {
            course.because.removeAll(word);
            course.because.append(word);
        }
        while (course.because.size() > becauseLimit)
            course.because.removeFirst();
    }
    if (level < 0.01) {
        level = 0;
        course.because.clear();
    }
    course.level = level;
    course.atMs = std::max(atMs, course.atMs);
}

} // namespace Wheelhouse
