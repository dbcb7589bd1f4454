// SPDX-License-Identifier: GPL-3.0-or-later
// The children of a nursery, looked after. They are reaped, so that what they cost counts as
// aloud's. One that somebody has stopped (SIGSTOP) is killed: a speaker that is gone is replaced at
// once, one that stands still would be waited for.
#pragma once

#include "base/descriptor.hpp"
#include "speech/wire.hpp"

#include <set>
#include <sys/types.h>

namespace aloud {

class Children
{
  public:
    /// Of this process, which has no other use for SIGCHLD, and no other thread yet: one that does
    /// not block the signal as this one does would take it, now and then.
    Children();

    /// As ::fork().
    [[nodiscard]] pid_t fork();

    /// Waits until the channel has a message or has lost its other side.
    void wait_for(const Channel& channel);

    /// Return when none is left.
    void wait_for_all();
    void kill_all();

  private:
    /// Hears of those that have ended or stopped; `options` are waitpid()'s. False when there was
    /// nothing to hear.
    bool hear(int options);

    Descriptor signals_; ///< readable when there is something to hear
    std::set<pid_t> running_;
};

/// Waits as Children::wait_for() does, and looks after one child of this process meanwhile, which
/// has other uses for SIGCHLD. The child is not reaped.
void wait_for(const Channel& channel, pid_t child);

} // namespace aloud
