// SPDX-License-Identifier: GPL-3.0-or-later
// The one clock of a rendering: places each utterance behind the one before, and knows to the frame
// where every sentence is. What is delivered follows it; nothing is estimated.
#pragma once

#include "script/utterance.hpp"
#include "timeline/cue.hpp"

#include <optional>

namespace aloud {

class Timeline
{
  public:
    explicit Timeline(int sample_rate) : sample_rate_(sample_rate) {}

    struct Placement
    {
        Frames silence = 0;          ///< goes before the utterance's samples
        std::optional<Cue> closed{}; ///< the cue that ends where this utterance begins
    };

    /// Places the next utterance, which takes `speech` frames.
    [[nodiscard]] Placement place(const Utterance& utterance, Frames speech);

    /// Lengthens the utterance that was placed last.
    void extend(Frames speech) { length_ += speech; }

    /// The last cue; nothing when nothing was placed.
    [[nodiscard]] std::optional<Cue> finish();

    [[nodiscard]] Frames length() const { return length_; }

  private:
    [[nodiscard]] std::optional<Cue> close();

    int sample_rate_;
    Frames length_ = 0;
    std::optional<Cue> open_;
};

} // namespace aloud
