// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/confinement.hpp"

#include "base/descriptor.hpp"

#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace aloud {

namespace {

// A passage takes a tenth of a second. What takes so much longer will not end.
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

/// seccomp: the calls that computing, reading and talking take.
void allow_few_calls()
{
    const scmp_filter_ctx filter = ::seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr)
        return;
    // No secrets of others are in this process that a speculative read could get at.
    ::seccomp_attr_set(filter, SCMP_FLTATR_CTL_SSB, 1);
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
    constexpr int writing = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
    ::seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1,
                       SCMP_A2_32(SCMP_CMP_MASKED_EQ, writing, O_RDONLY));
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        ::seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1,
                           SCMP_A2_32(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    ::seccomp_load(filter);
    ::seccomp_release(filter);
}

} // namespace

void confine(std::span<const std::string> readable_folders)
{
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); // both walls want it
    limit_resources();
    allow_reading_only(readable_folders);
    allow_few_calls();
}

} // namespace aloud
