// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/source.hpp"

#include "base/error.hpp"

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

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
    fill(); // opening a directory succeeds; reading it says that it is one
    peeked_ = true;
}

void Source::fill()
{
    buffer_.resize(chunk_bytes);
    ssize_t count = 0;
    do
        count = ::read(file_.number(), buffer_.data(), buffer_.size());
    while (count < 0 && errno == EINTR);
    if (count < 0)
        throw system_error("read", name_, errno);
    buffer_.resize(static_cast<std::size_t>(count));
}

std::string_view Source::peek()
{
    if (!peeked_)
        fill();
    peeked_ = true;
    return buffer_;
}

std::string_view Source::read()
{
    const auto bytes = peek();
    peeked_ = false;
    return bytes;
}

std::optional<int> Source::waiting_on() const
{
    pollfd input{file_.number(), POLLIN, 0};
    if (peeked_ || ::poll(&input, 1, 0) != 0) // a file on disk is always ready
        return std::nullopt;
    return file_.number();
}

std::string Source::read_all()
{
    std::string all;
    for (auto bytes = read(); !bytes.empty(); bytes = read())
        all += bytes;
    return all;
}

} // namespace aloud
