// SPDX-License-Identifier: GPL-3.0-or-later
// Runs aloud as a user would: arguments in; output, errors and exit status out.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace aloud {

struct ProgramRun
{
    int status = 0; ///< exit status; 128 + N when signal N ended it
    std::string output{};
    std::string errors{};
    long peak_kilobytes = 0; ///< of the largest of its processes that it waited for
};

struct ProgramSetting
{
    std::string folder{};                   ///< to run in; empty: where the tests run
    std::string input{};                    ///< on standard input
    int signal = 0;                         ///< that it gets a moment later, unless 0
    std::vector<std::string> environment{}; ///< "NAME=value", besides the test's own
    std::function<void()> circumstances{};  ///< what is done in its process before it begins
};

/// Runs the aloud that was built with the tests.
[[nodiscard]] ProgramRun run_aloud(const std::vector<std::string>& arguments,
                                   const ProgramSetting& setting = {});

} // namespace aloud
