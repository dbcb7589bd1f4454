// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/process_handle.hpp"

#include <csignal>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace aloud {

Descriptor open_process(pid_t process)
{
    return Descriptor(static_cast<int>(::syscall(SYS_pidfd_open, process, 0)));
}

void end_process(const Descriptor& process)
{
    if (!process)
        return;
    if (::syscall(SYS_pidfd_send_signal, process.number(), SIGKILL, nullptr, 0) != 0)
        return; // it is gone already, or what we were given is no process
    pollfd gone{process.number(), POLLIN, 0};
    while (::poll(&gone, 1, -1) < 0) {
    }
}

} // namespace aloud
