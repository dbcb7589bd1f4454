// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/witness.hpp"

#include "sentence/words.hpp"

namespace aloud {

namespace {

constexpr std::size_t longest = 4; // code points: longer words with a period are often mistakes
constexpr std::size_t most = 1000; // no document has more, and memory stays bounded

} // namespace

void Witness::saw(std::string_view word)
{
    if (seen_.size() < most && count_code_points(word) <= longest && is_lower_case(word))
        seen_.emplace(word);
}

} // namespace aloud
