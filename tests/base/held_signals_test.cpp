// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/held_signals.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

volatile std::sig_atomic_t heard = 0;

} // namespace

TEST_CASE("a signal that is held back comes afterwards", "[base]")
{
    heard = 0;
    const auto before = std::signal(SIGUSR1, [](int) { heard = heard + 1; });
    {
        const HeldSignals held;
        std::raise(SIGUSR1);
        CHECK(heard == 0);
    }
    CHECK(heard == 1);
    std::signal(SIGUSR1, before);
}

TEST_CASE("a process that begins can let all signals come", "[base]")
{
    const HeldSignals held;
    hold_no_signals();
    sigset_t mask;
    ::pthread_sigmask(SIG_SETMASK, nullptr, &mask);
    CHECK(::sigismember(&mask, SIGTERM) == 0);
}
