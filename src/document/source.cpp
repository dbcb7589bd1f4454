// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/source.hpp"

#include "base/error.hpp"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace aloud {

namespace {

constexpr std::size_t chunk_bytes = 64 * 1024;

} // namespace

Source::Source(const std::string& path) : name_(path == "-" ? "standard input" : path)
{
    file_ = Descriptor(path == "-" ? ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
                                   : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file_)
        throw system_error("read", name_, errno);
    struct stat status
    {
    };
    if (::fstat(file_.number(), &status) == 0 && S_ISREG(status.st_mode))
        begin_ = ::lseek(file_.number(), 0, SEEK_CUR);
    buffer_ = next_bytes(); // opening a directory succeeds; reading it says that it is one
    peeked_ = true;
}

Source::Source(std::string bytes, std::string name)
    : name_(std::move(name)), buffer_(std::move(bytes)), peeked_(true)
{
}

std::string Source::next_bytes() const
{
    if (!file_)
        return {};
    std::string bytes(chunk_bytes, '\0');
    ssize_t count = 0;
    do {
        count = ::read(file_.number(), bytes.data(), bytes.size());
        if (count < 0 && errno == EAGAIN)
            wait_until_ready(file_.number(), POLLIN);
    } while (count < 0 && (errno == EINTR || errno == EAGAIN));
    if (count < 0)
        throw system_error("read", name_, errno);
    bytes.resize(static_cast<std::size_t>(count));
    return bytes;
}

std::string_view Source::peek()
{
    if (!peeked_)
        buffer_ = next_bytes();
    peeked_ = true;
    return buffer_;
}

bool Source::peek_more()
{
    static_cast<void>(peek());
    const std::string more = next_bytes();
    buffer_ += more;
    return !more.empty();
}

std::string_view Source::read()
{
    const auto bytes = peek();
    peeked_ = false;
    return bytes;
}

void Source::rewind()
{
    if (::lseek(file_.number(), begin_.value(), SEEK_SET) < 0)
        throw system_error("read", name_, errno);
    peeked_ = false;
}

std::optional<int> Source::waiting_on() const
{
    pollfd input{file_.number(), POLLIN, 0};
    if (peeked_ || !file_ || ::poll(&input, 1, 0) != 0) // a file on disk is always ready
        return std::nullopt;
    return file_.number();
}

} // namespace aloud
