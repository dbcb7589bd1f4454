// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.hpp"

#include "processor_time.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace bench {

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

struct Pipe
{
    int out = -1;
    int in = -1;

    Pipe()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("cannot make a pipe");
        out = ends[0];
        in = ends[1];
    }
    ~Pipe()
    {
        ::close(out);
        close_in();
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    void close_in()
    {
        if (in >= 0)
            ::close(in);
        in = -1;
    }
};

[[noreturn]] void become(const Command& command, int start, int output)
{
    char go = 0;
    if (::read(start, &go, 1) != 1)
        ::_exit(126);
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(nowhere, STDIN_FILENO);
    ::dup2(output >= 0 ? output : nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    std::vector<char*> arguments;
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
}

/// A child that waits to become the command.
class Child
{
  public:
    explicit Child(const Command& command, int output = -1) : name_(command.front())
    {
        process_ = ::fork();
        if (process_ < 0)
            throw std::runtime_error("cannot fork");
        if (process_ == 0)
            become(command, start_.out, output);
    }
    ~Child()
    {
        start_.close_in();
        if (process_ > 0) {
            ::kill(process_, SIGKILL);
            ::waitpid(process_, nullptr, 0);
        }
        await_all();
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    [[nodiscard]] pid_t process() const { return process_; }

    void start() const { static_cast<void>(::write(start_.in, "!", 1)); }

    /// Waits for all that it has left to us.
    void await_all() const
    {
        while (::waitpid(-1, nullptr, 0) > 0)
            continue;
    }

    /// Whether it has ended, in success.
    bool poll(int options, rusage& usage)
    {
        int status = 0;
        if (::wait4(process_, &status, options, &usage) != process_)
            return false;
        process_ = -1;
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            throw std::runtime_error(name_ + " failed");
        return true;
    }

  private:
    std::string name_;
    Pipe start_;
    pid_t process_ = -1;
};

} // namespace

void inherit_orphans()
{
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
}

std::string processor_clock()
{
    if (ControlGroup())
        return "a control group, exactly";
    if (TaskClock(0))
        return "the kernel's task clock or wait4, whichever is more";
    return "wait4, without processes that were not waited for";
}

Times time_of(const Command& command)
{
    Times times;
    Child child(command);
    const ControlGroup group;
    const TaskClock clock(child.process());
    if (group)
        group.add(child.process());
    const auto begin = Clock::now();
    child.start();
    rusage usage{};
    child.poll(0, usage);
    times.wall = seconds_since(begin);
    child.await_all();
    // Neither of them counts too much.
    times.processor = std::max(clock.seconds(), seconds(usage.ru_utime) + seconds(usage.ru_stime));
    if (group)
        times.processor = group.seconds();
    return times;
}

double time_to_first_sample(const Command& command)
{
    constexpr ssize_t header_bytes = 44;
    Pipe output;
    Child child(command, output.in);
    output.close_in();
    const auto begin = Clock::now();
    child.start();
    std::array<char, 4096> bytes{};
    for (ssize_t received = 0; received <= header_bytes;) {
        const ssize_t count = ::read(output.out, bytes.data(), bytes.size());
        if (count <= 0)
            throw std::runtime_error(command.front() + " sends no sound");
        received += count;
    }
    return seconds_since(begin);
}

double watch(const Command& command, const std::function<void(pid_t)>& look)
{
    Child child(command);
    child.start();
    rusage usage{};
    while (!child.poll(WNOHANG, usage)) {
        look(child.process());
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return static_cast<double>(usage.ru_maxrss) * 1024;
}

} // namespace bench
