// SPDX-License-Identifier: GPL-3.0-or-later
// Moments in which a signal would come at the wrong time: while one of these lives, signals to this
// thread wait. SIGKILL and SIGSTOP never do.
#pragma once

#include <csignal>

namespace aloud {

class HeldSignals
{
  public:
    HeldSignals();
    ~HeldSignals();
    HeldSignals(const HeldSignals&) = delete;
    HeldSignals& operator=(const HeldSignals&) = delete;

  private:
    sigset_t before_;
};

/// Lets all signals come, whoever held them back: for a process that begins.
void hold_no_signals();

} // namespace aloud
