// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/normalize.hpp"

#include "base/characters.hpp"
#include "base/error.hpp"
#include "base/utf8.hpp"
#include "normalization/phonetic.hpp"
#include "normalization/plain_letters.hpp"

#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <string_view>

namespace aloud {

namespace {

constexpr std::size_t longest_run_of_dots = 3;

const icu::Normalizer2& nfc()
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        throw Error(std::string("cannot normalize text: ICU says ") + u_errorName(status),
                    "reinstall ICU's data");
    return *instance;
}

icu::StringPiece piece(std::string_view text)
{
    return {text.data(), static_cast<int32_t>(text.size())};
}

/// More characters that can only be composed together are not text, and putting so many marks in
/// order would take ICU a time that grows with their square.
constexpr std::size_t longest_segment_bytes = 256;

/// The end of the characters from `begin` on that can only be composed together.
std::size_t segment_end(const icu::Normalizer2& form, std::string_view text, std::size_t begin)
{
    std::size_t end = code_point_at(text, begin).end;
    while (end < text.size() &&
           !form.hasBoundaryBefore(static_cast<UChar32>(code_point_at(text, end).value)))
        end = code_point_at(text, end).end;
    return end;
}

Text composed(const Text& text)
{
    const icu::Normalizer2& form = nfc();
    const std::string_view all = text.string();
    UErrorCode status = U_ZERO_ERROR;
    if (form.quickCheck(icu::UnicodeString::fromUTF8(piece(all)), status) == UNORM_YES)
        return text;
    Text result;
    for (std::size_t begin = 0; begin < all.size();) {
        const std::size_t end = segment_end(form, all, begin);
        const std::string_view part = all.substr(begin, end - begin);
        std::string whole(part);
        if (part.size() <= longest_segment_bytes) {
            whole.clear();
            form.normalize(icu::UnicodeString::fromUTF8(piece(part)), status).toUTF8String(whole);
        }
        if (U_FAILURE(status) || whole == part)
            result.append(text.slice(begin, end));
        else
            result.append(whole, text.source(begin, end), text.line(begin));
        begin = end;
    }
    return result;
}

bool is_dot(char32_t value)
{
    return value == U'.' || value == U'…';
}

/// Without what is not said, and with one plain space where there are spaces.
Text cleaned(const Text& text)
{
    const std::string_view all = text.string();
    Text result;
    std::size_t kept = 0; // from here to `at` everything stays as it is
    std::size_t dots = 0;
    bool after_space = true; // no space at the beginning
    for (std::size_t at = 0; at < all.size();) {
        const CodePoint point = code_point_at(all, at);
        at = point.end;
        const bool invisible = is_invisible(point.value);
        if (!invisible)
            dots = is_dot(point.value) ? dots + 1 : 0;
        const bool space = is_space(point.value) || is_control(point.value) ||
                           point.value == replacement_character ||
                           point.value == pronunciation_begin || point.value == pronunciation_end;
        const bool plain_space = point.value == U' ';
        if (!space && !invisible && dots <= longest_run_of_dots) {
            after_space = false;
            continue;
        }
        if (plain_space && !after_space) {
            after_space = true;
            continue;
        }
        result.append(text.slice(kept, point.begin));
        if (space && !after_space) {
            result.append(" ", text.source(point.begin, point.end), text.line(point.begin));
            after_space = true;
        }
        kept = point.end;
    }
    result.append(text.slice(kept, all.size()));
    if (after_space && !result.empty()) // at most one space is left at the end
        return result.slice(0, result.size() - 1);
    return result;
}

} // namespace

Text normalize(const Text& written)
{
    // In this order: a soft hyphen can part a letter and its mark, and so can a half-width one.
    return composed(with_plain_letters(cleaned(written)));
}

} // namespace aloud
