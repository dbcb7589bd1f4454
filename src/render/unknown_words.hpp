// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a document that look like names or acronyms, and are in no lexicon.
#pragma once

#include "lexicon/lexicons.hpp"
#include "sentence/sentence.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace aloud {

struct UnknownWord
{
    std::string word{};
    bool is_acronym = false;
    Line line = 0; ///< where it stands first
    std::uint64_t count = 0;
};

class UnknownWords
{
  public:
    explicit UnknownWords(const Lexicons& lexicons) : lexicons_(lexicons) {}

    void add(const Sentence& sentence);

    /// Those met so far, in the order of their first places. A word with a capital that is also
    /// met in small letters is no name.
    [[nodiscard]] std::vector<UnknownWord> all() const;

  private:
    const Lexicons& lexicons_;
    std::vector<UnknownWord> words_;
    std::unordered_map<std::string, std::size_t> places_; ///< in words_
    std::unordered_set<std::string> small_;               ///< words in small letters
};

} // namespace aloud
