// SPDX-License-Identifier: GPL-3.0-or-later
// Where a rendering goes. To add an output: a Sink for it in this room, and its name where cli
// chooses outputs.
#pragma once

#include "timeline/cue.hpp"

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
};

} // namespace aloud
