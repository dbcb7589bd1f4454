// SPDX-License-Identifier: GPL-3.0-or-later
// What aloud knows of the words of a language, as far as it bears on where sentences end. The
// knowledge is text, in text/sentences/, one file a language, and compiled in.
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace aloud {

/// What a word can be; each has a section in the files. A word may be several of them.
enum class Trait : std::uint16_t {
    none = 0,
    never_final = 1 << 0,   ///< "Dr.": its period never ends a sentence
    seldom_final = 1 << 1,  ///< "Inc.": only before a word that begins sentences
    before_number = 1 << 2, ///< "No. 5", "Jan. 5": goes on when a number follows
    after_number =
        1 << 3,         ///< "5 km.": behind a number it is a unit, which may well be the last word
    beginning = 1 << 4, ///< "The": in capitals in mid-sentence it is hardly ever seen
    after_ordinal = 1 << 5, ///< "3. Oktober": the number before it is an ordinal with its period
    exclaimed = 1 << 6,     ///< "Yahoo!": its mark is a part of the name
    ordinary = 1 << 7,      ///< "etc.": ends a sentence before any capital, as a word does
    capital = 1 << 8,       ///< "I": has a capital wherever it stands
    says_who = 1 << 9,      ///< goes on after a quotation, in scripts without capitals
};

class Traits
{
  public:
    constexpr Traits(Trait trait = Trait::none) : bits_(static_cast<std::uint16_t>(trait)) {}
    constexpr Traits& operator|=(Traits other)
    {
        bits_ = static_cast<std::uint16_t>(bits_ | other.bits_);
        return *this;
    }
    [[nodiscard]] constexpr bool have(Trait trait) const
    {
        return (bits_ & static_cast<std::uint16_t>(trait)) != 0;
    }
    /// Whether it carries a period of its own.
    [[nodiscard]] constexpr bool abbreviated() const
    {
        return have(Trait::never_final) || have(Trait::seldom_final) ||
               have(Trait::before_number) || have(Trait::after_number) || have(Trait::ordinary);
    }

  private:
    std::uint16_t bits_;
};

class Knowledge
{
  public:
    /// Reads the format of text/sentences/README.md. What it cannot place is an Error that names
    /// the line: the files are ours.
    [[nodiscard]] static Knowledge parse(std::string_view text);

    /// `word` is in lower case, without its last period: "dr", "e.g".
    [[nodiscard]] Traits traits(std::string_view word) const;

    /// Whether any word may follow an ordinal with its period, unless it begins sentences.
    [[nodiscard]] bool ordinals() const { return ordinals_; }

    /// Whether the character ends sentences in this language, although it does not in others.
    [[nodiscard]] bool is_stop(char32_t value) const
    {
        return stops_.find(value) != std::u32string::npos;
    }
    [[nodiscard]] const std::u32string& stops() const { return stops_; }

  private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };

    std::unordered_map<std::string, Traits, Hash, std::equal_to<>> words_;
    std::vector<std::pair<std::string, Traits>> endings_; // of compound words
    std::u32string stops_;
    bool ordinals_ = false;
};

/// The language's knowledge; that of no language in particular when it has no file. `language` is
/// ISO 639.
[[nodiscard]] const Knowledge& knowledge_of(std::string_view language);

/// What is known in every language: "Inc.", "e.g." and the initials of names are met in all.
[[nodiscard]] const Knowledge& common_knowledge();

} // namespace aloud
