// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/replaced_file.hpp"

#include "base/error.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace aloud {

namespace {

namespace fs = std::filesystem;

std::string followed(const std::string& path)
{
    std::error_code error;
    const fs::path target = fs::weakly_canonical(path, error);
    return fs::is_symlink(path, error) && !target.empty() ? target.string() : path;
}

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

} // namespace

ReplacedFile::ReplacedFile(const std::string& path) : path_(path), target_(followed(path))
{
    // Found out now and not after an hour of speech, when rename() would say it.
    std::error_code error;
    if (fs::is_directory(target_, error))
        throw system_error("write", path_, EISDIR);
    temporary_ = (fs::path(target_).parent_path() / ".aloud-XXXXXX").string();
    file_ = Descriptor(::mkostemp(temporary_.data(), O_CLOEXEC));
    if (!file_) {
        const int code = errno;
        temporary_.clear();
        throw system_error("write", path_, code);
    }
    ::fchmod(file_.number(), wanted_mode(target_));
}

ReplacedFile::~ReplacedFile()
{
    if (!temporary_.empty())
        ::unlink(temporary_.c_str());
}

void ReplacedFile::commit()
{
    if (::fsync(file_.number()) != 0 || ::rename(temporary_.c_str(), target_.c_str()) != 0)
        throw system_error("write", path_, errno);
    temporary_.clear();
}

} // namespace aloud
