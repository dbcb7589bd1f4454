// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"

#include "base/printable.hpp"

#include <cstring>

namespace aloud {

Error system_error(const std::string& action, const std::string& name, int code)
{
    return Error("cannot " + action + " " + printable(name) + ": " + std::strerror(code));
}

std::string cannot_speak(const std::string& name, unsigned line)
{
    return "cannot speak " + printable_line(name) + ", line " + std::to_string(line);
}

} // namespace aloud
