// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/passages.hpp"

#include <utility>

namespace aloud {

namespace {

constexpr std::size_t short_passages = 24;
constexpr std::size_t short_bytes = 300; // less costs more in forks than it gains (measured)
constexpr std::size_t long_bytes = 1000;

} // namespace

std::optional<Passage> Passages::next()
{
    Passage passage;
    std::size_t bytes = 0;
    const bool first = count_ == 0;
    const std::size_t enough = first || count_ > short_passages ? long_bytes : short_bytes;
    for (bool full = false; !full;) {
        auto utterance = script_.next();
        if (!utterance)
            break;
        bytes += utterance->text.size();
        full = bytes >= enough || (first && utterance->ends);
        passage.push_back(std::move(*utterance));
    }
    if (passage.empty())
        return std::nullopt;
    ++count_;
    return passage;
}

} // namespace aloud
