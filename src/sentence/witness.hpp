// SPDX-License-Identifier: GPL-3.0-or-later
// Abbreviations that no file knows, but that a document has shown to be some: short words that were
// seen with a period in mid-sentence, before a small letter or a comma.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace aloud {

class Witness
{
  public:
    /// A word, in lower case, was seen with a period in mid-sentence.
    void saw(std::string_view word);

    [[nodiscard]] bool knows(std::string_view word) const { return seen_.contains(word); }

  private:
    std::set<std::string, std::less<>> seen_;
};

} // namespace aloud
