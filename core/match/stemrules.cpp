// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/stemrules.h"

#include "core/match/likeness.h"

#include <algorithm>
#include <limits>

namespace Wheelhouse {

namespace {

constexpr size_t none = std::numeric_limits<size_t>::max();
constexpr int gapWidth = 8; ///< a Han character takes 1, a word 2
constexpr qsizetype slipFrom = 5;
constexpr qsizetype replaceFrom = 6;
constexpr size_t aloneLimit = 8; ///< words of a sentence, polite ones left out

const QString struck = QStringLiteral("_");

bool isStop(const PlainWord &word)
{
    return word.text == u'.';
}

/// The first two letters of a word, or its only one.
quint32 startOf(const QString &word)
{
    const quint32 second = word.size() > 1 ? word.at(1).unicode() : 0;
    return quint32(word.at(0).unicode()) << 16 | second;
}

quint32 anyAfter(const QString &word)
{
    return quint32(word.at(0).unicode()) << 16 | 0xFFFF;
}

bool isHan(const PlainWord &word)
{
    return word.text.at(0).script() == QChar::Script_Han || word.text.at(0).isSurrogate();
}

} // namespace

bool isSlipOf(QStringView word, QStringView stem)
{
    if (stem.size() < slipFrom || word.isEmpty() || word.front() != stem.front())
        return false;
    if (word.size() == stem.size() && stem.size() < replaceFrom) {
        // Same length: only two neighbours that changed places.
        qsizetype first = 0;
        while (first < word.size() && word[first] == stem[first])
            ++first;
        return first + 1 < word.size() && word[first] == stem[first + 1] &&
               word[first + 1] == stem[first] && word.mid(first + 2) == stem.mid(first + 2);
    }
    return editDistance(word, stem, 1) <= 1;
}

bool StemRules::isWord(const Stem &stem, const QString &word)
{
    if (stem.open ? word.startsWith(stem.text) : word == stem.text)
        return true;
    if (!stem.slip)
        return false;
    if (!stem.open)
        return isSlipOf(word, stem.text);
    for (const qsizetype size : {stem.text.size(), stem.text.size() - 1, stem.text.size() + 1}) {
        if (word.size() >= size && isSlipOf(QStringView(word).left(size), stem.text))
            return true;
    }
    return false;
}

size_t StemRules::endOfRun(const Run &run, const Words &words, size_t at)
{
    if (at + run.size() > words.size())
        return none;
    for (size_t i = 0; i < run.size(); ++i) {
        if (!isWord(run[i], words[at + i].text))
            return none;
    }
    return at + run.size();
}

/// Just behind the longest reading of the rule from that element on, or `none`.
size_t StemRules::endOf(const Rule &rule, size_t element, const Words &words, size_t at)
{
    if (element == rule.elements.size())
        return at;
    const Element &each = rule.elements[element];
    size_t best = none;
    const auto keep = [&](size_t end) {
        if (end != none && (best == none || end > best))
            best = end;
    };
    int room = each.gapBefore ? gapWidth : 0;
    for (size_t from = at; from <= words.size(); ++from) {
        for (const Run &run : each.either) {
            const size_t end = endOfRun(run, words, from);
            if (end != none)
                keep(endOf(rule, element + 1, words, end));
        }
        if (best != none || from == words.size() || isStop(words[from]))
            break;
        room -= isHan(words[from]) ? 1 : 2;
        if (room < 0)
            break;
    }
    if (each.optional && best == none)
        keep(endOf(rule, element + 1, words, at));
    return best;
}

StemRules::StemRules(const QList<QStringView> &lists)
{
    for (const QStringView list : lists)
        read(list);
    for (Section *each : {&m_phrases, &m_alone, &m_except, &m_polite})
        each->index();
    m_sets.clear();
}

void StemRules::read(QStringView list)
{
    Section *into = nullptr;
    qsizetype label = 0;
    for (QStringView line : list.split(u'\n')) {
        line = line.left(line.indexOf(u'#') < 0 ? line.size() : line.indexOf(u'#')).trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith(u'@')) {
            const qsizetype equals = line.indexOf(u'=');
            Q_ASSERT(equals > 1);
            std::vector<Run> &set = m_sets[line.mid(1, equals - 1).trimmed().toString()];
            for (const QStringView word : line.mid(equals + 1).split(u' ', Qt::SkipEmptyParts)) {
                const std::vector<Run> either = eitherOf(word);
                set.insert(set.end(), either.begin(), either.end());
            }
        } else if (line.startsWith(u'[')) {
            Q_ASSERT(line.endsWith(u']'));
            const QStringView head = line.mid(1, line.size() - 2);
            into = &section(head);
            const QString name = head.split(u' ').constFirst().toString();
            label = m_labels.indexOf(name);
        } else {
            Q_ASSERT(into);
            if (!into)
                continue;
            Rule rule = ruleOf(line);
            rule.label = label;
            into->rules.push_back(std::move(rule));
        }
    }
}

StemRules::Section &StemRules::section(QStringView name)
{
    if (name == u"except")
        return m_except;
    if (name == u"polite")
        return m_polite;
    const QString label = name.split(u' ').constFirst().toString();
    if (!m_labels.contains(label))
        m_labels.append(label);
    return name.endsWith(u" alone") ? m_alone : m_phrases;
}

StemRules::Rule StemRules::ruleOf(QStringView line) const
{
    Rule rule;
    bool gap = false;
    for (QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"..") {
            gap = true;
            continue;
        }
        Element element;
        element.gapBefore = gap;
        if (word.startsWith(u'?')) {
            element.optional = true;
            word = word.mid(1);
        }
        element.either = eitherOf(word);
        Q_ASSERT(!element.either.empty());
        rule.elements.push_back(std::move(element));
        gap = false;
    }
    Q_ASSERT(!rule.elements.empty() && !gap && !rule.elements.front().optional);
    return rule;
}

std::vector<StemRules::Run> StemRules::eitherOf(QStringView word) const
{
    std::vector<Run> either;
    for (const QStringView part : word.split(u'|', Qt::SkipEmptyParts)) {
        if (part.startsWith(u'<')) {
            const auto set = m_sets.constFind(part.mid(1, part.size() - 2).toString());
            Q_ASSERT(set != m_sets.constEnd());
            if (set != m_sets.constEnd())
                either.insert(either.end(), set->begin(), set->end());
        } else {
            either.push_back(runOf(part));
        }
    }
    return either;
}

StemRules::Run StemRules::runOf(QStringView word)
{
    Run run;
    for (QStringView part : word.split(u'_', Qt::SkipEmptyParts)) {
        const bool slip = part.startsWith(u'~');
        const bool open = part.endsWith(u'*');
        const QString text = part.mid(slip ? 1 : 0).chopped(open ? 1 : 0).toString();
        for (const PlainWord &plain : plainWords(text))
            run.push_back({plain.text, false, slip});
        Q_ASSERT(!run.empty());
        if (open && !run.empty())
            run.back().open = true;
    }
    return run;
}

void StemRules::Section::index()
{
    for (quint32 i = 0; i < rules.size(); ++i) {
        std::vector<quint32> starts;
        for (const Run &run : rules[i].elements.front().either) {
            // A slip may be in the second letter already.
            const Stem &stem = run.front();
            const quint32 start = stem.slip ? anyAfter(stem.text) : startOf(stem.text);
            if (std::find(starts.begin(), starts.end(), start) == starts.end())
                starts.push_back(start);
        }
        for (const quint32 start : starts)
            byStart[start].push_back(i);
    }
}

template <typename Take> void StemRules::Section::forEachNear(const QString &word, Take take) const
{
    for (const quint32 start : {startOf(word), anyAfter(word)}) {
        const auto near = byStart.constFind(start);
        if (near == byStart.constEnd())
            continue;
        for (const quint32 i : *near)
            take(rules[i]);
    }
}

void StemRules::strike(const Section &section, Words &words)
{
    for (size_t at = 0; at < words.size(); ++at) {
        size_t to = at;
        section.forEachNear(words[at].text, [&](const Rule &rule) {
            const size_t end = endOf(rule, 0, words, at);
            to = end == none ? to : std::max(to, end);
        });
        for (size_t i = at; i < to; ++i)
            words[i].text = struck;
        at = std::max(at, to == at ? at : to - 1);
    }
}

void StemRules::findAlone(const Words &words, std::vector<StemHit> &hits) const
{
    if (m_alone.rules.empty())
        return;
    Words rest = words;
    strike(m_polite, rest);
    std::vector<size_t> places;
    Words left;
    for (size_t i = 0; i <= rest.size(); ++i) {
        if (i < rest.size() && !isStop(rest[i])) {
            const bool wasPolite = rest[i].text == struck && words[i].text != struck;
            if (!wasPolite) {
                places.push_back(i);
                left.push_back(rest[i]);
            }
            continue;
        }
        if (!left.empty() && left.size() <= aloneLimit) {
            for (const Rule &rule : m_alone.rules) {
                if (endOf(rule, 0, left, 0) == left.size())
                    hits.push_back({m_labels.at(rule.label), places.front(), places.back()});
            }
        }
        places.clear();
        left.clear();
    }
}

std::vector<StemHit> StemRules::find(const Words &text) const
{
    Words words = text;
    strike(m_except, words);
    std::vector<StemHit> hits;
    for (size_t at = 0; at < words.size(); ++at) {
        const size_t before = hits.size();
        m_phrases.forEachNear(words[at].text, [&](const Rule &rule) {
            const size_t end = endOf(rule, 0, words, at);
            if (end == none)
                return;
            const QString &label = m_labels.at(rule.label);
            const auto same = std::find_if(hits.begin() + qsizetype(before), hits.end(),
                                           [&](const StemHit &hit) { return hit.label == label; });
            if (same == hits.end())
                hits.push_back({label, at, end - 1});
            else
                same->last = std::max(same->last, end - 1);
        });
    }
    findAlone(words, hits);
    return hits;
}

bool StemRules::has(const Words &words, QStringView label) const
{
    const std::vector<StemHit> hits = find(words);
    return std::any_of(hits.begin(), hits.end(),
                       [&](const StemHit &hit) { return hit.label == label; });
}

QString asWritten(const QString &text, const std::vector<PlainWord> &words, const StemHit &hit)
{
    const qsizetype from = words.at(hit.first).from;
    return text.mid(from, words.at(hit.last).to - from);
}

} // namespace Wheelhouse
