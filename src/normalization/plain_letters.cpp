// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/plain_letters.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace aloud {

namespace {

bool is_devanagari(char32_t value)
{
    return value >= 0x0900 && value < 0x0980;
}

bool has_devanagari_letters(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        if (is_devanagari(point.value) && is_letter(point.value))
            return true;
        at = point.end;
    }
    return false;
}

/// The letter that this one is a mere variant of, in font or width; empty when it is none.
std::string plain_letter(char32_t value)
{
    const auto point = static_cast<UChar32>(value);
    const int type = u_getIntPropertyValue(point, UCHAR_DECOMPOSITION_TYPE);
    if (type != U_DT_FONT && type != U_DT_WIDE && type != U_DT_NARROW)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* compatible = icu::Normalizer2::getNFKCInstance(status);
    icu::UnicodeString letters;
    std::string plain;
    if (U_SUCCESS(status) && compatible->getRawDecomposition(point, letters) != 0)
        letters.toUTF8String(plain);
    return plain;
}

} // namespace

Text with_plain_letters(const Text& written)
{
    const std::string_view all = written.string();
    // Nepali is the exception: eSpeak NG 1.51 reads 0 to 9 in English there.
    const bool keeps_devanagari = has_devanagari_letters(all);
    Text result;
    std::size_t kept = 0; // from here to `at` everything stays as it is
    for (std::size_t at = 0; at < all.size();) {
        const CodePoint point = code_point_at(all, at);
        at = point.end;
        if (point.value < 0x80)
            continue;
        std::string plain;
        if (!is_digit(point.value))
            plain = is_letter(point.value) ? plain_letter(point.value) : "";
        else if (!keeps_devanagari || !is_devanagari(point.value))
            plain = std::to_string(u_charDigitValue(static_cast<UChar32>(point.value)));
        if (plain.empty())
            continue;
        result.append(written.slice(kept, point.begin));
        result.append(plain, written.source(point.begin, point.end), written.line(point.begin));
        kept = point.end;
    }
    result.append(written.slice(kept, all.size()));
    return result;
}

} // namespace aloud
