// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the processor time of a process and all its later descendants, also of those that nobody
// waits for, whose time wait4() leaves out.
#pragma once

#include <string>
#include <sys/types.h>

namespace bench {

/// A control group (version 2) of the process's own. The kernel counts in it everything from
/// start to exit; it takes root, or a group that was given to the user.
class ControlGroup
{
  public:
    /// Without effect when there can be no group.
    ControlGroup();
    ~ControlGroup();
    ControlGroup(const ControlGroup&) = delete;
    ControlGroup& operator=(const ControlGroup&) = delete;

    explicit operator bool() const { return !folder_.empty(); }
    void add(pid_t process) const;
    [[nodiscard]] double seconds() const; ///< of all that have been in it

  private:
    std::string folder_;
};

/// A task clock of the kernel's perf events. Close, but it leaves out switches between processes
/// and (Linux 6.18) the last moments of each, when its memory is given back: measured 2 % below
/// the control group.
class TaskClock
{
  public:
    /// Counts from the next exec of the process on. Without effect when the kernel refuses.
    explicit TaskClock(pid_t process);
    ~TaskClock();
    TaskClock(const TaskClock&) = delete;
    TaskClock& operator=(const TaskClock&) = delete;

    explicit operator bool() const { return descriptor_ >= 0; }
    [[nodiscard]] double seconds() const; ///< 0 when it is without effect

  private:
    int descriptor_;
};

} // namespace bench
