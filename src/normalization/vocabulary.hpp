// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a language for what is written in signs, figures and short forms. They are text, in
// text/normalization/, one file a language (its README explains them), and compiled in.
#pragma once

#include "base/word_sieve.hpp"

#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace aloud {

enum class Gender : std::uint8_t { none, masculine, feminine, neuter };

/// A noun: its forms for one, for few where the language has such a form, and for many.
struct Noun
{
    Gender gender = Gender::none;
    std::vector<std::string> forms{};
    [[nodiscard]] bool empty() const { return forms.empty(); }
};

struct Entry
{
    Noun noun{};
    Noun part{}; ///< what it is divided into: cents
};

enum class Section : std::uint8_t {
    words,  ///< what the rules say themselves
    months, ///< in order, each with its other written forms
    units,  ///< by ICU's identifier or with forms of their own
    currencies,
    scales,       ///< million, billion
    money_scales, ///< the same, in short, with money alone
    abbreviations,
    before_a_name, ///< abbreviations there
    before_a_number,
    after_a_name,
    after_a_number,
    after_a_comma, ///< and a name before that: "Boston, MA"
    directions,    ///< of streets: "N 1st St"
    years,         ///< nouns behind a year, and words before one, with the form it takes
    symbols,
    denominators,
    numbered,   ///< words that a Roman numeral counts
    spelled,    ///< capitals that are said as letters
    said,       ///< capitals that are said as a word
    letters,    ///< names of the Latin letters
    day_halves, ///< a.m. and p.m.
    time_zones,
    ordinal_ends, ///< what stands behind the figures of an ordinal: "th"
    domains,      ///< ends of addresses in the internet that are said as words
    none
};

class Vocabulary
{
  public:
    /// Reads the format of text/normalization/README.md. What it cannot place is an Error that
    /// names the line: the files are ours.
    [[nodiscard]] static Vocabulary parse(std::string_view text);

    /// What stands for `written` in the section: as it is written, else in lower case.
    [[nodiscard]] const Entry* find(Section section, std::string_view written) const;
    /// The first form of it; empty when there is none.
    [[nodiscard]] const std::string& word(Section section, std::string_view written) const;
    [[nodiscard]] const std::string& word(std::string_view key) const
    {
        return word(Section::words, key);
    }

    /// Whether an entry of the section can begin with this byte, and how many bytes it has at most:
    /// to look nothing up in vain.
    [[nodiscard]] bool may_begin(Section section, char byte) const
    {
        return extents_[static_cast<std::size_t>(section)]
            .first_bytes[static_cast<unsigned char>(byte)];
    }
    [[nodiscard]] std::size_t longest(Section section) const
    {
        return extents_[static_cast<std::size_t>(section)].longest;
    }

    /// 1 to 12, or 0.
    [[nodiscard]] int month(std::string_view written) const;
    [[nodiscard]] const std::string& month_name(int month) const;

    /// Whether an entry begins with this word, in lower case.
    [[nodiscard]] bool opens(std::string_view lower_word) const;

  private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    template <typename Value>
    using Table = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    void add(Section section, const std::string& line);
    void add_opener(const std::string& word);
    void add_month(const std::string& line);

    struct Extent
    {
        std::bitset<256> first_bytes;
        std::size_t longest = 0;
        void add(std::string_view key);
    };
    std::array<Extent, static_cast<std::size_t>(Section::none)> extents_;
    std::array<Table<Entry>, static_cast<std::size_t>(Section::none)> sections_;
    Table<int> months_;
    std::vector<std::string> month_names_;
    Table<bool> openers_;
    WordSieve opener_sieve_;
};

/// Nothing when the language has no file.
[[nodiscard]] const Vocabulary* vocabulary_of(std::string_view language);

} // namespace aloud
