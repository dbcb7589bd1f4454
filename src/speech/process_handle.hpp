// SPDX-License-Identifier: GPL-3.0-or-later
// A process by a descriptor (a pidfd of Linux 5.3), which cannot come to mean another process as a
// number can.
#pragma once

#include "base/descriptor.hpp"

#include <sys/types.h>

namespace aloud {

/// Nothing when the process is gone already.
[[nodiscard]] Descriptor open_process(pid_t process);

/// Kills the process and waits until it is gone. Does nothing without a descriptor.
void end_process(const Descriptor& process);

} // namespace aloud
