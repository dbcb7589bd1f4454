// SPDX-License-Identifier: GPL-3.0-or-later
// What several lexicons know together, and what they make of a text. Of two lexemes for one
// grapheme the one that was added last counts.
//
// A grapheme is found where it stands as a word or words, longest first; between characters that
// are written without spaces (Han, Kana) anywhere. Capitals count, as PLS has it, but a grapheme
// that begins with a small letter also serves where a sentence begins with it.
#pragma once

#include "base/word_sieve.hpp"
#include "lexicon/lexicon.hpp"
#include "normalization/spoken_forms.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace aloud {

class Lexicons
{
  public:
    void add(const Lexicon& lexicon);

    /// `written` as normalize() leaves it, with what the lexicons say in place; `settled` becomes
    /// the ranges of it that are said so, in order. A word or sound stands for the whole of what it
    /// replaces. `report`, if there is one, is told of each. Takes linear time.
    [[nodiscard]] Text apply(const Text& written, std::vector<ByteRange>& settled,
                             const ReportChange& report = {}) const;

    /// Whether there is a lexeme for just this.
    [[nodiscard]] bool knows(std::string_view grapheme) const;

  private:
    struct Entry
    {
        std::string grapheme;
        std::string spoken; ///< as it is put in the text
        bool exact;         ///< whether the grapheme is as it was written in the lexicon
        std::size_t lexicon;
        Line line;
    };
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    using Index = std::unordered_map<std::string, std::vector<Entry>, Hash, std::equal_to<>>;

    void put(Entry entry);
    [[nodiscard]] const Entry* find(std::string_view text, std::size_t begin,
                                    std::size_t end) const;

    std::vector<std::string> names_; ///< of the lexicons
    Index entries_;                  ///< by their first token; longest first
    WordSieve first_tokens_;
};

} // namespace aloud
