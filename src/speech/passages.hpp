// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a script into passages: runs of utterances that one speaker says. The borders depend on the
// document alone, so the number of speakers cannot change what is heard.
#pragma once

#include "script/utterance.hpp"

#include <cstddef>

namespace aloud {

class PassageBorders
{
  public:
    /// Whether the passage that this utterance belongs to, the next one of the script, ends with
    /// it.
    ///
    /// The first passage is one sentence, so that the first sound comes soon; then they are short,
    /// so that a short document keeps several speakers busy; then of about a thousand bytes, so
    /// that a fork costs little.
    [[nodiscard]] bool ends_with(const Utterance& utterance);

  private:
    std::size_t passages_ = 0;   ///< that have ended
    std::size_t utterances_ = 0; ///< in the present one
    std::size_t bytes_ = 0;
};

} // namespace aloud
