// SPDX-FileCopyrightText: 2026 The Wheelhouse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/match/normaltext.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace Wheelhouse {

namespace {

/// Runs one of ICU's normalisers. What it refuses (out of memory, or its data are missing) comes
/// back as it was: such a text still matches texts written alike.
std::u16string normalised(const UNormalizer2 *form, std::u16string_view text)
{
    std::u16string out(text.size() * 2 + 16, u'\0');
    for (int attempt = 0; attempt < 2; ++attempt) {
        UErrorCode status = U_ZERO_ERROR;
        const int32_t size = unorm2_normalize(form, text.data(), int32_t(text.size()), out.data(),
                                              int32_t(out.size()), &status);
        if (U_SUCCESS(status)) {
            out.resize(size_t(size));
            return out;
        }
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
        out.resize(size_t(size));
    }
    return std::u16string(text);
}

const UNormalizer2 *caseFoldForm()
{
    UErrorCode status = U_ZERO_ERROR;
    static const UNormalizer2 *const form = unorm2_getNFKCCasefoldInstance(&status);
    return form;
}

const UNormalizer2 *decomposedForm()
{
    UErrorCode status = U_ZERO_ERROR;
    static const UNormalizer2 *const form = unorm2_getNFDInstance(&status);
    return form;
}

// Letters that carry a stroke or are two in one: decomposition leaves them whole.
std::u16string_view withoutStroke(char16_t letter)
{
    switch (letter) {
    case 0x0142:
        return u"l";
    case 0x00F8:
        return u"o";
    case 0x0111:
        return u"d";
    case 0x0131:
        return u"i";
    case 0x00E6:
        return u"ae";
    case 0x0153:
        return u"oe";
    case 0x00DF:
        return u"ss";
    default:
        return {};
    }
}

std::u16string headOf(QStringView text)
{
    const size_t size = size_t(std::min(text.size(), normalTextLimit));
    std::u16string head(text.utf16(), size);
    for (size_t i = 0; i < size; ++i) {
        if (U16_IS_LEAD(head[i]) && i + 1 < size && U16_IS_TRAIL(head[i + 1]))
            ++i;
        else if (U16_IS_SURROGATE(head[i]) || head[i] < u' ' || (head[i] >= 0x7F && head[i] < 0xA0))
            head[i] = u' ';
    }
    return head;
}

} // namespace

std::u16string normalText(QStringView text)
{
    std::u16string head = headOf(text);
    const bool isAscii =
        std::all_of(head.begin(), head.end(), [](char16_t each) { return each < 0x80; });
    if (isAscii) {
        for (char16_t &each : head) {
            if (each >= u'A' && each <= u'Z')
                each += u'a' - u'A';
        }
        return head;
    }
    const UNormalizer2 *form = caseFoldForm();
    std::u16string folded = form ? normalised(form, head) : head;
    if (folded.size() > size_t(normalTextLimit)) { // one character may become eighteen
        folded.resize(size_t(normalTextLimit));
        if (U16_IS_LEAD(folded.back()))
            folded.pop_back();
    }
    return folded;
}

std::u16string withoutAccents(std::u16string_view word)
{
    const bool isAscii =
        std::all_of(word.begin(), word.end(), [](char16_t each) { return each < 0x80; });
    const UNormalizer2 *form = isAscii ? nullptr : decomposedForm();
    if (!form)
        return std::u16string(word);
    const std::u16string decomposed = normalised(form, word);
    std::u16string plain;
    plain.reserve(decomposed.size());
    for (const char16_t each : decomposed) {
        if (each < 0x80)
            plain += each;
        else if (const std::u16string_view letters = withoutStroke(each); !letters.empty())
            plain += letters;
        else if (u_charType(each) != U_NON_SPACING_MARK)
            plain += each;
    }
    return plain.empty() ? std::u16string(word) : plain;
}

} // namespace Wheelhouse
