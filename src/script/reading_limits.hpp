// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody can know from the writing, and the voice therefore guesses or leaves out: the short
// vowels of Arabic, the readings of Chinese characters that have several. Said with a figure,
// because a listener who knows the language should judge it.
#pragma once

#include "base/language_tag.hpp"
#include "normalization/token.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace aloud {

class ReadingLimits
{
  public:
    /// `several_readings`: the characters that have them, where the language has such.
    ReadingLimits(const LanguageTag& language, std::string_view several_readings);

    /// Some of the text; in the ranges a lexicon has said how it is read.
    void count(std::string_view text, std::span<const ByteRange> settled);

    /// "Arabic: 2 % of the words carry vowel marks; ..."; empty where there is no such limit.
    [[nodiscard]] std::string sentence() const;

  private:
    void count_arabic(std::string_view text);
    void count_chinese(std::string_view text, std::span<const ByteRange> settled);

    enum class Kind { none, arabic, chinese };
    Kind kind_ = Kind::none;
    std::u32string several_readings_; ///< sorted
    std::uint64_t all_ = 0;           ///< words, or characters
    std::uint64_t those_ = 0;         ///< with vowel marks, or several readings
};

/// The same of a language before there is a document; empty where there is no such limit.
[[nodiscard]] std::string reading_limit(const LanguageTag& language);

} // namespace aloud
