// SPDX-License-Identifier: GPL-3.0-or-later
// A BlockList whose blocks come one after another, each a while after the one before was taken, as
// from a slow pipe.
#pragma once

#include "base/descriptor.hpp"
#include "fakes/block_list.hpp"

#include <chrono>
#include <fcntl.h>

namespace aloud {

class SlowList : public BlockList
{
  public:
    SlowList(std::deque<Block> blocks, std::chrono::milliseconds between)
        : BlockList(std::move(blocks)), between_(between)
    {
    }

    [[nodiscard]] std::optional<Block> next() override
    {
        taken_ = Clock::now();
        return BlockList::next();
    }
    [[nodiscard]] std::optional<int> waiting_on() override
    {
        if (Clock::now() - taken_ >= between_)
            return std::nullopt;
        return source_.number(); // can always be read, so whoever waits asks again
    }

  private:
    using Clock = std::chrono::steady_clock;

    std::chrono::milliseconds between_;
    Clock::time_point taken_ = Clock::now();
    Descriptor source_{::open("/dev/zero", O_RDONLY | O_CLOEXEC)};
};

} // namespace aloud
