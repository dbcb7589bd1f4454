// SPDX-License-Identifier: GPL-3.0-or-later
// Tells quickly of most words that they are not among some: a glance at both ends and the length,
// instead of a look into a table.
#pragma once

#include <bitset>
#include <cstddef>
#include <string_view>

namespace aloud {

class WordSieve
{
  public:
    void add(std::string_view word) { marks_.set(mark(word)); }

    /// False when the word has not been added; true when it may have been.
    [[nodiscard]] bool may_hold(std::string_view word) const { return marks_.test(mark(word)); }

  private:
    static constexpr std::size_t size = 16384;

    [[nodiscard]] static std::size_t mark(std::string_view word)
    {
        if (word.empty())
            return 0;
        const auto byte = [&](std::size_t at) {
            return static_cast<std::size_t>(static_cast<unsigned char>(word[at]));
        };
        return (byte(0) * 599 + byte(word.size() / 2) * 61 + byte(word.size() - 1) * 7 +
                word.size()) %
               size;
    }

    std::bitset<size> marks_;
};

} // namespace aloud
