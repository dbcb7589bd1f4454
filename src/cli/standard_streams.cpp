// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standard_streams.hpp"

#include <fcntl.h>
#include <unistd.h>

namespace aloud {

void occupy_standard_streams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream)
        if (::fcntl(stream, F_GETFD) < 0) // open() takes this number: the lower ones are taken
            static_cast<void>(::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
}

} // namespace aloud
