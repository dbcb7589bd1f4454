// SPDX-License-Identifier: GPL-3.0-or-later
// How the engine sees the size of what it is given: see EngineLimits.
#pragma once

#include "base/characters.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace aloud {

struct Measure
{
    std::size_t words = 0;
    std::size_t longest_word = 0; ///< bytes
};

/// As the engine counts: ideographs are words of their own.
[[nodiscard]] inline Measure measure(std::string_view text)
{
    Measure result;
    std::size_t word = 0;
    bool wide_before = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const bool wide = is_ideographic(point.value);
        if (is_space(point.value) || wide || wide_before)
            word = 0;
        if (!is_space(point.value)) {
            result.words += word == 0 ? 1U : 0U;
            word += point.end - at;
        }
        result.longest_word = std::max(result.longest_word, word);
        wide_before = wide;
        at = point.end;
    }
    return result;
}

} // namespace aloud
