// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/passages.hpp"

namespace aloud {

namespace {

constexpr std::size_t short_passages = 24;
constexpr std::size_t short_bytes = 300; // less costs more in forks than it gains (measured)
constexpr std::size_t long_bytes = 1000;

// So that all of a passage fits into the buffer of a channel: neither side ever waits for the other
// to read while that one waits, too.
constexpr std::size_t most_utterances = 64;

} // namespace

bool PassageBorders::ends_with(const Utterance& utterance)
{
    const bool first = passages_ == 0;
    const bool is_short = !first && passages_ <= short_passages;
    bytes_ += utterance.text.size();
    ++utterances_;
    const bool ends = bytes_ >= (is_short ? short_bytes : long_bytes) ||
                      utterances_ == most_utterances || (first && utterance.ends);
    if (ends) {
        ++passages_;
        bytes_ = utterances_ = 0;
    }
    return ends;
}

} // namespace aloud
