// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/ngrams.h"

#include "core/match/normaltext.h"

#include <libstemmer.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>

namespace Wheelhouse {

namespace {

constexpr size_t shortestPiece = 2;
constexpr size_t longestPiece = 5;
constexpr size_t gramLimit = 20'000; // of a text

quint64 mixed(quint64 hash)
{
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93ULL; // constants of the public-domain rrmxmx family
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93ULL;
    hash ^= hash >> 32;
    return hash;
}

quint64 stepped(quint64 hash, char16_t unit)
{
    return (hash ^ unit) * 0x100000001b3ULL; // FNV-1a
}

constexpr quint64 hashSeed = 0xcbf29ce484222325ULL;

template <typename Text> quint64 hashOf(const Text &text)
{
    quint64 hash = hashSeed;
    for (const auto each : text)
        hash = stepped(hash, char16_t(each));
    return hash;
}

quint32 keyOf(quint64 hash, NgramKind kind)
{
    const quint32 key = quint32(mixed(hash + (quint64(kind) + 1) * 0x9e3779b97f4a7c15ULL));
    return key ? key : 1;
}

/// By one of the small words that are French alone among the languages with a stemmer here, unless
/// an English one stands beside it.
bool looksFrench(std::u16string_view text)
{
    using namespace std::string_view_literals;
    static constexpr std::array words{
        u"au"sv,  u"aux"sv,  u"avec"sv, u"ce"sv,  u"cette"sv, u"dans"sv, u"est"sv, u"et"sv,
        u"je"sv,  u"la"sv,   u"le"sv,   u"les"sv, u"mes"sv,   u"mon"sv,  u"ne"sv,  u"nous"sv,
        u"pas"sv, u"pour"sv, u"quel"sv, u"que"sv, u"qui"sv,   u"une"sv,  u"vous"sv};
    static constexpr std::array english{u"the"sv, u"my"sv, u"is"sv, u"to"sv, u"how"sv, u"can"sv};
    const auto isIn = [](const auto &list, std::u16string_view word) {
        return std::find(list.begin(), list.end(), word) != list.end();
    };
    bool isFrench = false;
    size_t begin = 0;
    for (size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at] >= u'a' && text[at] <= u'z')
            continue;
        const std::u16string_view word = text.substr(begin, at - begin);
        begin = at + 1;
        if (word.size() < 2 || word.size() > 5)
            continue;
        if (isIn(english, word))
            return false;
        isFrench = isFrench || isIn(words, word);
    }
    return isFrench;
}

enum class Sort : quint8 { Gap, Letter, Apostrophe, Han, Symbol };

Sort wideSortOf(UChar32 code)
{
    if (code == 0x2019 || code == 0x02BC)
        return Sort::Apostrophe;
    if (u_hasBinaryProperty(code, UCHAR_IDEOGRAPHIC))
        return Sort::Han;
    switch (u_charType(code)) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_DECIMAL_DIGIT_NUMBER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER:
        return Sort::Letter;
    case U_CURRENCY_SYMBOL:
    case U_OTHER_SYMBOL:
        return Sort::Symbol;
    default:
        return Sort::Gap;
    }
}

Sort sortOf(UChar32 code)
{
    if (code >= 0x80)
        return wideSortOf(code);
    if ((code >= 'a' && code <= 'z') || (code >= '0' && code <= '9'))
        return Sort::Letter;
    if (code == '\'')
        return Sort::Apostrophe;
    return code == '?' || code == '$' ? Sort::Symbol : Sort::Gap;
}

} // namespace

/// Snowball's stemmers keep a buffer each, so they are not shared between threads.
class NgramCutter::Stemmers
{
public:
    ~Stemmers()
    {
        sb_stemmer_delete(m_english);
        sb_stemmer_delete(m_french);
        sb_stemmer_delete(m_cyrillic);
    }

    void setFrench(bool isFrench) { m_isFrench = isFrench; }

    quint64 hashOfStem(std::u16string_view word)
    {
        sb_stemmer *stemmer = stemmerFor(word);
        if (!stemmer)
            return hashOf(word);
        size_t size = 0;
        for (const char16_t each : word)
            size = appendUtf8(each, size);
        const sb_symbol *stem = sb_stemmer_stem(stemmer, m_bytes.data(), int(size));
        if (!stem)
            return hashOf(word);
        return hashOf(std::basic_string_view<sb_symbol>(stem, size_t(sb_stemmer_length(stemmer))));
    }

private:
    sb_stemmer *stemmerFor(std::u16string_view word) const
    {
        if (word.size() < 3 || word.size() > ngramWordLength)
            return nullptr;
        bool isLatin = true;
        bool isCyrillic = true;
        for (const char16_t each : word) {
            isCyrillic = isCyrillic && each >= 0x0400 && each < 0x0530;
            isLatin = isLatin && ((each >= u'a' && each <= u'z') || each == u'\'' ||
                                  (each >= 0xC0 && each < 0x250));
        }
        if (isLatin)
            return m_isFrench ? m_french : m_english;
        return isCyrillic ? m_cyrillic : nullptr;
    }

    /// Of units below 0x800, which is what stemmerFor lets through.
    size_t appendUtf8(char16_t unit, size_t at)
    {
        if (unit < 0x80) {
            m_bytes[at++] = sb_symbol(unit);
        } else {
            m_bytes[at++] = sb_symbol(0xC0 | (unit >> 6));
            m_bytes[at++] = sb_symbol(0x80 | (unit & 0x3F));
        }
        return at;
    }

    sb_stemmer *m_french = sb_stemmer_new("french", "UTF_8");
    bool m_isFrench = false;
    sb_stemmer *m_english = sb_stemmer_new("english", "UTF_8");
    sb_stemmer *m_cyrillic = sb_stemmer_new("russian", "UTF_8");
    std::array<sb_symbol, size_t(ngramWordLength) * 2 + 2> m_bytes{};
};

NgramCutter::NgramCutter(ModelParts without) : m_without(without)
{
    if (!without.testFlag(ModelPart::Stemming))
        m_stemmers = std::make_unique<Stemmers>();
}

NgramCutter::~NgramCutter() = default;

const CutText &NgramCutter::cut(QStringView text)
{
    m_cut.text = normalText(text);
    m_cut.grams.clear();
    m_cut.words = 0;
    m_previous = 0;
    if (m_stemmers)
        m_stemmers->setFrench(looksFrench(m_cut.text));
    scan();
    return m_cut;
}

void NgramCutter::scan()
{
    const std::u16string &text = m_cut.text;
    const auto size = int32_t(text.size());
    int32_t begin = 0;
    Sort open = Sort::Gap; // of the run that began at `begin`
    const auto close = [&](int32_t end) {
        if (open == Sort::Letter)
            word(size_t(begin), size_t(end));
        else if (open == Sort::Han)
            hanRun(size_t(begin), size_t(end));
        open = Sort::Gap;
    };
    for (int32_t at = 0; at < size && m_cut.words < ngramWordLimit;) {
        const int32_t here = at;
        UChar32 code = 0;
        U16_NEXT(text.data(), at, size, code);
        Sort sort = sortOf(code);
        if (sort == Sort::Apostrophe) {
            UChar32 next = 0;
            if (at < size)
                U16_GET(text.data(), 0, at, size, next);
            const bool isInside = open == Sort::Letter && next && sortOf(next) == Sort::Letter;
            // "l'", "qu'" stand for a word of their own; in "can't" the mark is part of the word
            const bool elides =
                isInside && here - begin <= 2 && at + 2 < size &&
                std::all_of(text.begin() + at, text.begin() + at + 3,
                            [](char16_t unit) { return sortOf(unit) == Sort::Letter; });
            sort = isInside && !elides ? Sort::Letter : Sort::Gap;
        }
        if (sort != open || sort == Sort::Symbol) {
            close(here);
            begin = here;
            open = sort == Sort::Symbol ? Sort::Gap : sort;
        }
        if (sort == Sort::Symbol)
            symbol(size_t(here), size_t(at));
    }
    if (m_cut.words < ngramWordLimit)
        close(size);
}

void NgramCutter::word(size_t from, size_t to)
{
    const std::u16string_view whole(m_cut.text.data() + from, to - from);
    const bool isAscii =
        std::all_of(whole.begin(), whole.end(), [](char16_t each) { return each < 0x80; });
    const auto stemmed = [this](std::u16string_view text) {
        return m_stemmers ? m_stemmers->hashOfStem(text) : hashOf(text);
    };
    ++m_cut.words;
    if (isAscii || m_without.testFlag(ModelPart::Folding)) {
        addWord(stemmed(whole), from, to);
        addPieces(whole, from, to);
        return;
    }
    const std::u16string plain = withoutAccents(whole);
    addWord(stemmed(plain), from, to);
    if (plain != whole)
        addWord(stemmed(whole), from, to, true);
    addPieces(plain, from, to);
}

void NgramCutter::symbol(size_t from, size_t to)
{
    ++m_cut.words;
    addWord(hashOf(std::u16string_view(m_cut.text.data() + from, to - from)), from, to);
}

void NgramCutter::hanRun(size_t from, size_t to)
{
    const std::u16string_view run(m_cut.text.data() + from, to - from);
    for (size_t at = 0; at < run.size() && m_cut.words < ngramWordLimit;) {
        const size_t size = U16_IS_LEAD(run[at]) && at + 1 < run.size() ? 2 : 1;
        ++m_cut.words;
        addWord(hashOf(run.substr(at, size)), from + at, from + at + size);
        at += size;
    }
    addPieces(run, from, to);
}

void NgramCutter::addWord(quint64 hash, size_t from, size_t to, bool isCopy)
{
    if (m_cut.grams.size() >= gramLimit)
        return;
    if (!m_without.testFlag(ModelPart::Words))
        m_cut.grams.push_back(
            {keyOf(hash, NgramKind::Word), NgramKind::Word, quint16(from), quint16(to - from)});
    if (isCopy)
        return;
    if (m_previous && !m_without.testFlag(ModelPart::WordPairs))
        m_cut.grams.push_back({keyOf(mixed(m_previous) ^ hash, NgramKind::WordPair),
                               NgramKind::WordPair, quint16(m_previousFrom),
                               quint16(to - m_previousFrom)});
    m_previous = hash;
    m_previousFrom = from;
}

void NgramCutter::addPieces(std::u16string_view word, size_t from, size_t to)
{
    if (m_without.testFlag(ModelPart::Pieces))
        return;
    std::array<char16_t, size_t(ngramWordLength) + 2> padded;
    size_t size = std::min(word.size(), size_t(ngramWordLength));
    padded[0] = u' ';
    std::copy_n(word.begin(), size, padded.begin() + 1);
    padded[size + 1] = u' ';
    size += 2;
    for (size_t at = 0; at + shortestPiece <= size && m_cut.grams.size() < gramLimit; ++at) {
        quint64 hash = hashSeed;
        const size_t longest = std::min(longestPiece, size - at);
        for (size_t length = 1; length <= longest; ++length) {
            hash = stepped(hash, padded[at + length - 1]);
            if (length < shortestPiece)
                continue;
            // a gap before or after the word is no character of it
            const size_t start = std::min(from + (at > 0 ? at - 1 : 0), to);
            const size_t end = std::min({from + at + length - 1, to});
            m_cut.grams.push_back({keyOf(hash, NgramKind::Piece), NgramKind::Piece, quint16(start),
                                   quint16(std::max(end, start) - start)});
        }
    }
}

} // namespace Wheelhouse
