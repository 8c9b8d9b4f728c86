// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Phrases made of word stems, the form of every list that the guards go by. An editor can read and
// check such a list; docs/guards.md shows how.
//
//     @person = agent* human* konsultant*     a set, used as <person>
//     [except]                                what is struck out before anything is looked for
//     real estate agent*
//     [asked]                                 a label; what it is for is the reader's business
//     talk|speak .. <person>
//     [asked alone]                           counts only when a sentence says nothing else
//     agent
//     [polite]                                apart from these
//     please|pls
//
// Words stand one after another; `..` lets up to 4 other words (8 Han characters) come between, but
// not the end of a sentence. `a|b` is either, `stem*` any ending, `~stem*` one slip of the finger
// in a stem of 5 letters or more as well. `a_b` and Han characters are a run of words. `?word` may
// be left out. Case and accents do not matter.
#pragma once

#include "core/match/plainwords.h"

#include <QHash>
#include <QStringList>

namespace Wheelhouse {

struct StemHit
{
    QString label;
    size_t first = 0; ///< words, `last` included
    size_t last = 0;
    bool operator==(const StemHit &) const = default;
};

/// Immutable once read, so thread-safe.
class StemRules
{
public:
    /// Reads lists; a line that cannot be read is a broken promise of the list's author (asserted).
    explicit StemRules(const QList<QStringView> &lists);

    /// All phrases found, by their first word; of one label and first word the longest only.
    std::vector<StemHit> find(const std::vector<PlainWord> &words) const;
    /// Is there any phrase of that label?
    bool has(const std::vector<PlainWord> &words, QStringView label) const;

    /// Labels in their order in the lists, without [except].
    QStringList labels() const { return m_labels; }
    /// Phrases of all labels.
    size_t size() const { return m_phrases.rules.size() + m_alone.rules.size(); }

private:
    struct Stem
    {
        QString text;
        bool open = false; ///< any ending
        bool slip = false; ///< one slip of the finger
    };
    using Run = std::vector<Stem>;
    struct Element
    {
        std::vector<Run> either;
        bool gapBefore = false;
        bool optional = false;
    };
    struct Rule
    {
        qsizetype label = 0;
        std::vector<Element> elements;
    };
    using Words = std::vector<PlainWord>;

    /// Phrases of one section, found by the letters they begin with.
    struct Section
    {
        std::vector<Rule> rules;
        QHash<quint32, std::vector<quint32>> byStart;

        void index();
        template <typename Take> void forEachNear(const QString &word, Take take) const;
    };

    void read(QStringView list);
    Section &section(QStringView name);
    Rule ruleOf(QStringView line) const;
    std::vector<Run> eitherOf(QStringView word) const;

    static Run runOf(QStringView word);
    static bool isWord(const Stem &stem, const QString &word);
    static size_t endOfRun(const Run &run, const Words &words, size_t at);
    static size_t endOf(const Rule &rule, size_t element, const Words &words, size_t at);
    static void strike(const Section &section, Words &words);
    void findAlone(const Words &words, std::vector<StemHit> &hits) const;

    QHash<QString, std::vector<Run>> m_sets;
    QStringList m_labels;
    Section m_phrases;
    Section m_alone;
    Section m_except;
    Section m_polite;
};

/// The words of a hit as the customer wrote them.
QString asWritten(const QString &text, const std::vector<PlainWord> &words, const StemHit &hit);

/// The same word, with one letter left out, doubled, swapped with its neighbour or (in words of 6
/// or more) replaced. The first letter is right.
bool isSlipOf(QStringView word, QStringView stem);

} // namespace Wheelhouse
