// SPDX-License-Identifier: GPL-3.0-or-later
#include "processor_time.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace bench {

namespace {

/// The folder of this process's own group, empty where version 2 is not mounted.
std::string own_group()
{
    std::ifstream mounts("/proc/self/mounts");
    std::string root;
    std::string rest;
    for (std::string device, path, type; mounts >> device >> path >> type;) {
        if (type == "cgroup2")
            root = path;
        std::getline(mounts, rest);
    }
    std::ifstream groups("/proc/self/cgroup");
    for (std::string line; std::getline(groups, line);)
        if (line.starts_with("0::") && !root.empty())
            return root + line.substr(3);
    return {};
}

} // namespace

ControlGroup::ControlGroup()
{
    const std::string own = own_group();
    const std::string folder = own + "/aloud-bench-" + std::to_string(::getpid());
    std::error_code failed;
    if (!own.empty() && std::filesystem::create_directory(folder, failed))
        folder_ = folder;
}

ControlGroup::~ControlGroup()
{
    if (!folder_.empty())
        ::rmdir(folder_.c_str());
}

void ControlGroup::add(pid_t process) const
{
    std::ofstream(folder_ + "/cgroup.procs") << process;
}

double ControlGroup::seconds() const
{
    std::ifstream statistics(folder_ + "/cpu.stat");
    double microseconds = 0;
    for (std::string name; statistics >> name;)
        if (name == "usage_usec" && statistics >> microseconds)
            break;
    return microseconds / 1e6;
}

TaskClock::TaskClock(pid_t process)
{
    perf_event_attr attributes{};
    attributes.type = PERF_TYPE_SOFTWARE;
    attributes.size = sizeof attributes;
    attributes.config = PERF_COUNT_SW_TASK_CLOCK;
    attributes.disabled = 1;
    attributes.enable_on_exec = 1;
    attributes.inherit = 1;
    // Time in the kernel counts all the same; without this, only root may ask.
    attributes.exclude_kernel = 1;
    descriptor_ = static_cast<int>(
        ::syscall(SYS_perf_event_open, &attributes, process, -1, -1, PERF_FLAG_FD_CLOEXEC));
}

TaskClock::~TaskClock()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

double TaskClock::seconds() const
{
    std::uint64_t nanoseconds = 0;
    if (descriptor_ < 0 || ::read(descriptor_, &nanoseconds, sizeof nanoseconds) <= 0)
        return 0;
    return static_cast<double>(nanoseconds) / 1e9;
}

} // namespace bench
