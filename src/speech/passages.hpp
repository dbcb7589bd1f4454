// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a script into passages: runs of utterances that one speaker says. The borders depend on the
// document alone, so the number of speakers cannot change what is heard.
#pragma once

#include "script/script.hpp"

#include <optional>
#include <vector>

namespace aloud {

using Passage = std::vector<Utterance>;

class Passages
{
  public:
    explicit Passages(Script& script) : script_(script) {}

    /// First one sentence, so that the first sound comes soon; then short passages, so that a short
    /// document keeps several speakers busy; then ones of about a thousand bytes, so that a fork
    /// costs little. Nothing at the end of the script.
    [[nodiscard]] std::optional<Passage> next();

  private:
    Script& script_;
    std::size_t count_ = 0;
};

} // namespace aloud
