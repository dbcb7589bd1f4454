// SPDX-License-Identifier: GPL-3.0-or-later
// The aloud command: arguments in, exit status out.
#pragma once

#include <string>
#include <vector>

namespace aloud {

/// `arguments` without the program's name. Throws Error for what ends the whole command.
[[nodiscard]] int run_command_line(std::vector<std::string> arguments);

} // namespace aloud
