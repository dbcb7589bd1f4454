// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"

#include "base/printable.hpp"

#include <cstring>

namespace aloud {

Error system_error(const std::string& action, const std::string& name, int code)
{
    return Error("cannot " + action + " " + printable(name) + ": " + std::strerror(code));
}

} // namespace aloud
