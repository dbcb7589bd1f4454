// SPDX-License-Identifier: GPL-3.0-or-later
// Where a rendering goes. To add an output: a Sink for it in this room, and its name where cli
// chooses outputs.
#pragma once

#include "timeline/cue.hpp"

#include <optional>
#include <span>

namespace aloud {

class Sink
{
  public:
    virtual ~Sink() = default;

    /// The next frames, speech and silence, in order and without a gap.
    virtual void write(std::span<const Sample> samples) = 0;

    /// A sentence is complete: its frames have been written, and perhaps some behind them.
    virtual void mark(const Cue& cue) = 0;

    /// Nothing more comes. Only now, and only if all went well, does a file appear under its name.
    /// A Sink that is destroyed unfinished leaves nothing behind.
    virtual void finish() = 0;

    /// Of a stream: what poll() reports an error for when nobody reads it any more.
    [[nodiscard]] virtual std::optional<int> listener() const { return std::nullopt; }

    /// Throws the Error that writing to such a stream would throw.
    virtual void stop_unheard() {}
};

} // namespace aloud
