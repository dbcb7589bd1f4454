// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/descriptor.hpp"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace aloud {

void Descriptor::close() noexcept
{
    if (number_ >= 0)
        ::close(std::exchange(number_, -1));
}

void wait_until_ready(int descriptor, short events)
{
    const int error = errno;
    pollfd one{descriptor, events, 0};
    ::poll(&one, 1, -1);
    errno = error;
}

int write_all(int descriptor, const void* bytes, std::size_t count)
{
    const auto* next = static_cast<const char*>(bytes);
    while (count > 0) {
        const ssize_t written = ::write(descriptor, next, count);
        if (written < 0 && errno == EAGAIN)
            wait_until_ready(descriptor, POLLOUT);
        if (written < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (written < 0)
            return errno;
        next += written;
        count -= static_cast<std::size_t>(written);
    }
    return 0;
}

} // namespace aloud
