// SPDX-License-Identifier: GPL-3.0-or-later
// What a speaker may do: compute, read the engine's data, talk over its channel. The text that it
// speaks comes from strangers, and the engine that reads it has had its faults.
//
// A speaker can open files to read in the engine's folders alone, and can neither write nor make
// files, nor connect to anything, nor start a process or a program. What is forbidden fails with
// EPERM or EACCES. Its time, memory and descriptors are limited.
//
// Each wall is there where the kernel has it: Landlock (Linux 5.13) knows folders, seccomp the
// rest. Without either, a speaker is a process that is not expected to do any of this.
#pragma once

#include <span>
#include <string>

namespace aloud {

class Confinement
{
  public:
    /// In the nursery that forks the speakers, which from now on can open no files but those
    /// either.
    explicit Confinement(std::span<const std::string> readable_folders);

    /// In a speaker: takes the rest of its rights, for good.
    void enter() const;

  private:
    std::string filter_; ///< a program for the kernel: what seccomp takes
};

} // namespace aloud
