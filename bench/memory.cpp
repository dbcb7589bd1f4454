// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.hpp"

#include <algorithm>
#include <fstream>
#include <string>

namespace bench {

namespace {

/// Adds up what /proc says of the process and its descendants now. Those that are ending
/// have nothing to read any more.
void add(pid_t process, Memory& now)
{
    const std::string folder = "/proc/" + std::to_string(process);
    std::ifstream rollup(folder + "/smaps_rollup");
    std::string word;
    double kilobytes = 0;
    while (rollup >> word) {
        if (word == "Rss:" && rollup >> kilobytes) {
            now.largest = std::max(now.largest, kilobytes * 1024);
            ++now.processes;
        }
        if (word == "Pss:" && rollup >> kilobytes)
            now.together += kilobytes * 1024;
    }
    std::ifstream children(folder + "/task/" + std::to_string(process) + "/children");
    for (pid_t child = 0; children >> child;)
        add(child, now);
}

} // namespace

Memory memory_of(const Command& command)
{
    Memory peak;
    const double itself = watch(command, [&](pid_t process) {
        Memory now;
        add(process, now);
        peak.largest = std::max(peak.largest, now.largest);
        peak.together = std::max({peak.together, now.together, now.largest});
        peak.processes = std::max(peak.processes, now.processes);
    });
    peak.largest = std::max(peak.largest, itself);
    return peak;
}

} // namespace bench
