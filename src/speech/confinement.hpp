// SPDX-License-Identifier: GPL-3.0-or-later
// What a speaker may do: compute, read the engine's data, talk over its channel. The text that it
// speaks comes from strangers, and the engine that reads it has had its faults.
#pragma once

#include <span>
#include <string>

namespace aloud {

/// Takes every other right from this process, for good: it can open files to read in the folders
/// alone, and can neither write nor make files, nor connect to anything, nor start a process or a
/// program. What is forbidden fails with EPERM or EACCES. Time, memory and descriptors are limited.
///
/// Each wall is there where the kernel has it: Landlock (Linux 5.13) knows folders, seccomp the
/// rest. Without either, a speaker is a process that is not expected to do any of this.
void confine(std::span<const std::string> readable_folders);

} // namespace aloud
