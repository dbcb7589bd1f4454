// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that are too small, on purpose.
#include "fakes/run_program.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace aloud;

namespace {

constexpr const char* text = "Good morning to you, and to all of you. And good night.";

void limit_files(std::size_t bytes)
{
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// Mounts a disk of that size in a process that sees other disks than its parent. Some kernels let
/// no one but root do that.
bool mount_disk(const std::string& folder, std::size_t kilobytes)
{
    return (::unshare(CLONE_NEWNS) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0) &&
           ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("none", folder.c_str(), "tmpfs", 0,
                   ("size=" + std::to_string(kilobytes) + "k").c_str()) == 0;
}

/// Renders the document onto a full disk where an old file stands, in a process of its own, which
/// tells what is printed and what is on the disk then. Empty where there can be no such disk.
std::string rendered_onto(const TemporaryFolder& folder, std::size_t kilobytes)
{
    folder.write("told", "");
    const std::string disk = folder.file("disk");
    std::filesystem::create_directory(disk);
    const pid_t child = ::fork();
    if (child == 0) {
        if (mount_disk(disk, kilobytes)) {
            folder.write("disk/a.wav", "old");
            const auto run =
                run_aloud({"a.en.txt", "-o", "disk/a.wav"}, {.folder = folder.path().string()});
            std::string told = run.errors;
            for (const auto& entry : std::filesystem::directory_iterator(disk))
                told += entry.path().filename().string() + ": " + read_file(entry.path());
            folder.write("told", told);
        }
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    return read_file(folder.file("told"));
}

} // namespace

TEST_CASE("on a full disk the old file stands, and nothing is left beside it", "[cli][promise]")
{
    const TemporaryFolder folder;
    folder.write("a.en.txt", text);
    for (const std::size_t kilobytes : {4, 8, 64, 128}) {
        CAPTURE(kilobytes);
        const std::string told = rendered_onto(folder, kilobytes);
        if (!told.empty())
            CHECK(told == "aloud: cannot write disk/a.wav: No space left on device\na.wav: old");
    }
}

TEST_CASE("a limit on the size of files is an error like a full disk",
          "[cli][promise][unsanitized]")
{
    const TemporaryFolder folder;
    folder.write("a.en.txt", text);
    folder.write("a.wav", "old");
    for (const std::size_t bytes : {0, 1, 100, 5000, 100'000}) {
        CAPTURE(bytes);
        const auto run =
            run_aloud({"a.en.txt", "-o", "a.wav"}, {.folder = folder.path().string(),
                                                    .circumstances = [&] { limit_files(bytes); }});
        CHECK(run.status == 1);
        // Of the message, too, only so much gets into a file.
        CHECK((bytes < 100 || run.errors == "aloud: cannot write a.wav: File too large\n"));
        CHECK(read_file(folder.file("a.wav")) == "old");
        CHECK(folder.count() == 2);
    }
}
