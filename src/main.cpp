// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "cli/command_line.hpp"
#include "cli/interruption.hpp"
#include "cli/report.hpp"
#include "cli/standard_streams.hpp"

#include <csignal>
#include <exception>
#include <iostream>
#include <new>

int main(int argc, char** argv)
{
    // A closed pipe and a limit on the size of files are errors with a sentence, like a full disk.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    aloud::answer_interruptions();
    aloud::occupy_standard_streams();
    try {
        return aloud::run_command_line({argv + 1, argv + argc});
    } catch (const aloud::UsageError& error) {
        aloud::report(error);
        return aloud::exit_usage;
    } catch (const aloud::Error& error) {
        aloud::report(error);
    } catch (const std::bad_alloc&) {
        std::cerr << "aloud: not enough memory\n";
    } catch (const std::exception& error) {
        std::cerr << "aloud: a fault in aloud itself: " << error.what() << '\n';
    }
    return aloud::exit_failed;
}
