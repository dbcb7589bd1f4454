// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/reading_limits.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace aloud {

namespace {

constexpr const char* approval = "have a native listener approve what you publish";
constexpr int nearly_all = 90; // percent of words with vowel marks: nothing to warn of

/// Fathatan to sukun, and the small alif.
bool is_vowel_mark(char32_t value)
{
    return (value >= 0x064B && value <= 0x0652) || value == 0x0670;
}

bool is_arabic_letter(char32_t value)
{
    return value >= 0x0620 && value <= 0x06FF && is_letter(value);
}

} // namespace

ReadingLimits::ReadingLimits(const LanguageTag& language, std::string_view several_readings)
{
    if (is_same_language(language, {.language = "ar"}))
        kind_ = Kind::arabic;
    else if (is_same_language(language, {.language = "zh"}) && !several_readings.empty())
        kind_ = Kind::chinese;
    for (std::size_t at = 0; at < several_readings.size();) {
        const CodePoint point = code_point_at(several_readings, at);
        several_readings_ += point.value;
        at = point.end;
    }
    std::sort(several_readings_.begin(), several_readings_.end());
}

void ReadingLimits::count(std::string_view text, std::span<const ByteRange> settled)
{
    if (kind_ == Kind::arabic)
        count_arabic(text);
    if (kind_ == Kind::chinese)
        count_chinese(text, settled);
}

void ReadingLimits::count_arabic(std::string_view text)
{
    bool in_word = false;
    bool marked = false;
    const auto end_word = [&] {
        all_ += in_word ? 1 : 0;
        those_ += in_word && marked ? 1 : 0;
        in_word = marked = false;
    };
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        at = point.end;
        if (is_vowel_mark(point.value))
            marked = true;
        else if (is_arabic_letter(point.value))
            in_word = true;
        else
            end_word();
    }
    end_word();
}

void ReadingLimits::count_chinese(std::string_view text, std::span<const ByteRange> settled)
{
    for (std::size_t at = 0; at < text.size();) {
        if (!settled.empty() && at >= settled.front().begin) {
            const ByteRange range = settled.front();
            settled = settled.subspan(1);
            all_ += 1; // about: what it replaces is not in the text any more
            at = std::max(at + 1, range.end);
            continue;
        }
        const CodePoint point = code_point_at(text, at);
        at = point.end;
        if (!is_ideographic(point.value) || !is_letter(point.value))
            continue;
        ++all_;
        those_ +=
            std::binary_search(several_readings_.begin(), several_readings_.end(), point.value) ? 1
                                                                                                : 0;
    }
}

std::string ReadingLimits::sentence() const
{
    if (all_ == 0)
        return {};
    const std::uint64_t percent = (100 * those_ + all_ / 2) / all_;
    if (kind_ == Kind::arabic && percent < nearly_all)
        return fmt::format("Arabic: {} % of the words carry vowel marks, and in the others short "
                           "vowels are missing; {}",
                           percent, approval);
    if (kind_ == Kind::chinese && those_ > 0)
        return fmt::format("Chinese: {} % of the characters have several readings, and some will "
                           "be read in the wrong one; {}",
                           percent, approval);
    return {};
}

std::string reading_limit(const LanguageTag& language)
{
    if (is_same_language(language, {.language = "ar"}))
        return fmt::format("Arabic: in words without vowel marks short vowels are missing; {}",
                           approval);
    if (is_same_language(language, {.language = "zh"}))
        return fmt::format("Chinese: characters with several readings may be read in the wrong "
                           "one; {}",
                           approval);
    return {};
}

} // namespace aloud
