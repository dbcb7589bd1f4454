// SPDX-License-Identifier: GPL-3.0-or-later
// A Sink that keeps what it is given.
#pragma once

#include "output/sink.hpp"

#include <vector>

namespace aloud {

/// What a MemorySink was given. Lives longer than the sink.
struct Recording
{
    std::vector<Sample> samples{};
    std::vector<Cue> cues{};
    bool finished = false;
};

class MemorySink : public Sink
{
  public:
    explicit MemorySink(Recording& recording) : recording_(recording) {}

    void write(std::span<const Sample> samples) override
    {
        recording_.samples.insert(recording_.samples.end(), samples.begin(), samples.end());
    }
    void mark(const Cue& cue) override { recording_.cues.push_back(cue); }
    void finish() override { recording_.finished = true; }

  private:
    Recording& recording_;
};

} // namespace aloud
