// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/children.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

namespace aloud {

namespace {

constexpr int look_up_ms = 200; // from waiting, to see whether a child stands still

} // namespace

Children::Children()
{
    sigset_t child;
    ::sigemptyset(&child);
    ::sigaddset(&child, SIGCHLD);
    ::sigprocmask(SIG_BLOCK, &child, nullptr);
    signals_ = Descriptor(::signalfd(-1, &child, SFD_NONBLOCK | SFD_CLOEXEC));
}

pid_t Children::fork()
{
    const pid_t child = ::fork();
    if (child > 0)
        running_.insert(child);
    return child;
}

void Children::wait_for(const Channel& channel)
{
    std::array<pollfd, 2> events{{{channel.number(), POLLIN, 0}, {signals_.number(), POLLIN, 0}}};
    while (::poll(events.data(), events.size(), -1) < 0 || events[0].revents == 0) {
        signalfd_siginfo heard; // NOLINT: filled by read
        while (::read(signals_.number(), &heard, sizeof heard) > 0) {
        }
        while (hear(WNOHANG)) {
        }
    }
}

void Children::wait_for_all()
{
    while (!running_.empty() && hear(0)) {
    }
}

void Children::kill_all()
{
    for (const pid_t child : running_)
        ::kill(child, SIGKILL);
    wait_for_all();
}

bool Children::hear(int options)
{
    int status = 0;
    const pid_t child = ::waitpid(-1, &status, options | WUNTRACED);
    if (child <= 0)
        return child < 0 && errno == EINTR;
    if (WIFSTOPPED(status))
        ::kill(child, SIGKILL);
    else
        running_.erase(child);
    return true;
}

void wait_for(const Channel& channel, pid_t child)
{
    pollfd message{channel.number(), POLLIN, 0};
    while (::poll(&message, 1, look_up_ms) <= 0) {
        siginfo_t heard{};
        if (::waitid(P_PID, static_cast<id_t>(child), &heard, WSTOPPED | WNOHANG) == 0 &&
            heard.si_pid == child)
            ::kill(child, SIGKILL);
    }
}

} // namespace aloud
