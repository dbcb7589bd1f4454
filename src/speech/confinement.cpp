// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/confinement.hpp"

#include "base/descriptor.hpp"

#include <cstring>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace aloud {

namespace {

// A passage takes a tenth of a second, one of nothing but long numbers little more than one. What
// takes so much longer will not end.
constexpr rlim_t cpu_seconds = 5;
constexpr rlim_t descriptors = 32;
constexpr rlim_t memory_bytes = rlim_t{512} * 1024 * 1024;

void limit(decltype(RLIMIT_CPU) resource, rlim_t amount)
{
    const rlimit both{amount, amount};
    ::setrlimit(resource, &both);
}

void limit_resources()
{
    limit(RLIMIT_CPU, cpu_seconds);
    limit(RLIMIT_NOFILE, descriptors);
    limit(RLIMIT_FSIZE, 0);
#ifndef __SANITIZE_ADDRESS__ // whose shadow of all memory would count
    limit(RLIMIT_DATA, memory_bytes);
#endif
}

/// Landlock, first version: what it is not told to allow, it forbids.
void allow_reading_only(std::span<const std::string> folders)
{
    landlock_ruleset_attr forbidden{};
    forbidden.handled_access_fs =
        LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE |
        LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_REMOVE_DIR |
        LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR |
        LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK |
        LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;
    const Descriptor rules(
        static_cast<int>(::syscall(SYS_landlock_create_ruleset, &forbidden, sizeof forbidden, 0)));
    if (!rules)
        return;
    for (const std::string& folder : folders) {
        const Descriptor place(::open(folder.c_str(), O_PATH | O_CLOEXEC));
        landlock_path_beneath_attr allowed{};
        allowed.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
        allowed.parent_fd = place.number();
        ::syscall(SYS_landlock_add_rule, rules.number(), LANDLOCK_RULE_PATH_BENEATH, &allowed, 0);
    }
    ::syscall(SYS_landlock_restrict_self, rules.number(), 0);
}

/// seccomp: the calls that computing, reading and talking take, as a program for the kernel's
/// filter. To make it takes longer than to use it.
std::string make_filter()
{
    const scmp_filter_ctx filter = ::seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr)
        return {};
    for (const int call :
         {SCMP_SYS(read),          SCMP_SYS(readv),        SCMP_SYS(pread64),
          SCMP_SYS(lseek),         SCMP_SYS(write),        SCMP_SYS(close),
          SCMP_SYS(stat),          SCMP_SYS(fstat),        SCMP_SYS(newfstatat),
          SCMP_SYS(statx),         SCMP_SYS(sendmsg),      SCMP_SYS(recvmsg),
          SCMP_SYS(poll),          SCMP_SYS(ppoll),        SCMP_SYS(brk),
          SCMP_SYS(munmap),        SCMP_SYS(mremap),       SCMP_SYS(madvise),
          SCMP_SYS(futex),         SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask),
          SCMP_SYS(rt_sigreturn),  SCMP_SYS(sigaltstack),  SCMP_SYS(restart_syscall),
          SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday), SCMP_SYS(getrandom),
          SCMP_SYS(getpid),        SCMP_SYS(gettid),       SCMP_SYS(sched_yield),
          SCMP_SYS(exit),          SCMP_SYS(exit_group)})
        ::seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
#ifdef __SANITIZE_ADDRESS__ // sanitizers try memory through a pipe
    for (const int call : {SCMP_SYS(pipe), SCMP_SYS(pipe2), SCMP_SYS(readlink)})
        ::seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
#endif
    constexpr int writing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
    ::seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
                       SCMP_A2_32(SCMP_CMP_MASKED_EQ, writing, O_RDONLY));
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        ::seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1,
                           SCMP_A2_32(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    const Descriptor file(::memfd_create("filter", MFD_CLOEXEC));
    std::string program(64 * 1024, '\0');
    ssize_t size = 0;
    if (file && ::seccomp_export_bpf(filter, file.number()) == 0)
        size = ::pread(file.number(), program.data(), program.size(), 0);
    ::seccomp_release(filter);
    program.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return program;
}

} // namespace

Confinement::Confinement(std::span<const std::string> readable_folders) : filter_(make_filter())
{
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); // both walls want it
    allow_reading_only(readable_folders);
}

void Confinement::enter() const
{
    limit_resources();
    std::vector<sock_filter> program(filter_.size() / sizeof(sock_filter));
    std::memcpy(program.data(), filter_.data(), program.size() * sizeof(sock_filter));
    const sock_fprog whole{static_cast<unsigned short>(program.size()), program.data()};
    // No secrets of others are in a speaker that a speculative read could get at.
    ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &whole);
}

} // namespace aloud
