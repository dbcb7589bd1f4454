// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a command and measures it together with all processes that it starts. Its standard output
// and error go nowhere. Each function returns when all of those processes are gone, and throws
// std::runtime_error when the command cannot be run or fails.
#pragma once

#include <functional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace bench {

using Command = std::vector<std::string>;

/// Call it once, first of all: from now on, this process inherits all orphans among its
/// descendants.
void inherit_orphans();

/// What counts the processor time of a command and all its processes here, in words.
[[nodiscard]] std::string processor_clock();

struct Times
{
    double wall = 0;      ///< seconds, from exec to the end of the command itself
    double processor = 0; ///< seconds, of all its processes
};

[[nodiscard]] Times time_of(const Command& command);

/// Seconds from exec until the first byte of sound, the one behind the 44 bytes of a WAV header,
/// can be read from the command's standard output. The command is killed then.
[[nodiscard]] double time_to_first_sample(const Command& command);

/// Calls `look` again and again while the command runs; returns the peak of the resident memory
/// of the command itself, in bytes.
[[nodiscard]] double watch(const Command& command, const std::function<void(pid_t)>& look);

} // namespace bench
