// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/replaced_file.hpp"

#include "base/error.hpp"
#include "base/held_signals.hpp"
#include "base/printable.hpp"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace aloud {

namespace {

namespace fs = std::filesystem;

/// The mode of the file that is replaced, else what a new file gets.
mode_t wanted_mode(const std::string& target)
{
    struct stat old
    {
    };
    if (::stat(target.c_str(), &old) == 0)
        return old.st_mode & 07777;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

std::string folder_of(const std::string& path)
{
    const std::string folder = fs::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

constexpr int most_links = 40; // as many as Linux follows
constexpr const char* own_descriptors = "/proc/self/fd";
constexpr int most_attempts = 100;

/// The temporary names that there are, as far as they find room.
std::array<std::atomic<const char*>, 64> unfinished{};

/// Puts one name in the place of another, if that is there.
void exchange(const char* old_name, const char* new_name)
{
    for (auto& entry : unfinished) {
        const char* expected = old_name;
        if (entry.compare_exchange_strong(expected, new_name))
            return;
    }
}

} // namespace

std::string followed_links(const std::string& path)
{
    // weakly_canonical() stops at a link to what is not there (libstdc++ 12).
    std::error_code error;
    fs::path place = path;
    for (int links = 0; fs::is_symlink(place, error); ++links) {
        if (links == most_links)
            throw system_error("write", path, ELOOP);
        place = place.parent_path() / fs::read_symlink(place, error);
    }
    return place.string();
}

ReplacedFile::ReplacedFile(const std::string& path, Latecomer latecomer)
    : path_(path), must_be_free_(false), target_(followed_links(path))
{
    // Found out now and not after an hour of speech, when rename() would say it.
    std::error_code error;
    must_be_free_ = latecomer == Latecomer::kept && !fs::exists(target_, error);
    if (fs::is_directory(target_, error))
        throw system_error("write", path_, EISDIR);
    create();
    ::fchmod(file_.number(), wanted_mode(target_));
}

ReplacedFile::~ReplacedFile()
{
    if (!temporary_.empty())
        ::unlink(temporary_.c_str());
    set_temporary({});
}

void ReplacedFile::create()
{
    const std::string folder = folder_of(target_);
    if (::access(own_descriptors, X_OK) == 0) // through which it gets its name
        file_ = Descriptor(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (file_)
        return;
    const HeldSignals none_in_between;
    std::string name = folder + "/.aloud-XXXXXX";
    file_ = Descriptor(::mkostemp(name.data(), O_CLOEXEC));
    if (!file_)
        throw system_error("write", path_, errno);
    set_temporary(std::move(name));
}

void ReplacedFile::commit()
{
    if (::fsync(file_.number()) != 0)
        throw system_error("write", path_, errno);
    const HeldSignals none_in_between; // or a name could be left that nobody knows of
    if (temporary_.empty())
        link();
    const unsigned flags = must_be_free_ ? RENAME_NOREPLACE : 0;
    if (!temporary_.empty() &&
        ::renameat2(AT_FDCWD, temporary_.c_str(), AT_FDCWD, target_.c_str(), flags) != 0)
        fail();
    set_temporary({});
}

/// Gives the nameless file its name at once if that is free, else a temporary one.
void ReplacedFile::link()
{
    const std::string itself = own_descriptors + ("/" + std::to_string(file_.number()));
    std::string name = target_;
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        if (::linkat(AT_FDCWD, itself.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0) {
            set_temporary(attempt == 0 ? "" : name);
            return;
        }
        if (errno != EEXIST || must_be_free_)
            break;
        name = folder_of(target_) + "/.aloud-" + std::to_string(::getpid()) + "-" +
               std::to_string(attempt);
    }
    fail();
}

/// Says why the file does not get its name, as errno has it.
void ReplacedFile::fail() const
{
    if (errno == EEXIST && must_be_free_)
        throw Error("cannot replace " + printable(path_) +
                        ": it has come to be there meanwhile, and aloud did not make it",
                    "--force, or -o with another name");
    throw system_error("write", path_, errno);
}

/// Also keeps the list for remove_unfinished_files().
void ReplacedFile::set_temporary(std::string name)
{
    if (!temporary_.empty())
        exchange(temporary_.c_str(), nullptr);
    temporary_ = std::move(name);
    if (!temporary_.empty())
        exchange(nullptr, temporary_.c_str());
}

void remove_unfinished_files() noexcept
{
    for (const auto& entry : unfinished)
        if (const char* name = entry.load())
            ::unlink(name);
}

} // namespace aloud
