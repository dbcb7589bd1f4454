// SPDX-License-Identifier: GPL-3.0-or-later
// What aloud says about itself.
#pragma once

#include "cli/options.hpp"

#include <string>

namespace aloud {

/// At most 40 lines, examples first.
[[nodiscard]] std::string help_text(Command command);

[[nodiscard]] std::string version_text(); ///< of aloud, the engine and the libraries

} // namespace aloud
