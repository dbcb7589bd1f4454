// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.hpp"

#include "output/replaced_file.hpp"

#include <csignal>
#include <string_view>
#include <unistd.h>

namespace aloud {

namespace {

constexpr int signal_status = 128;

/// Calls only what a signal handler may.
void answer(int signal)
{
    remove_unfinished_files();
    constexpr std::string_view line = "aloud: interrupted\n";
    static_cast<void>(!::write(STDERR_FILENO, line.data(), line.size()));
    ::_exit(signal_status + signal);
}

} // namespace

void answer_interruptions()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        if (std::signal(signal, answer) == SIG_IGN)
            std::signal(signal, SIG_IGN);
}

} // namespace aloud
