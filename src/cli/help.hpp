// SPDX-License-Identifier: GPL-3.0-or-later
// What aloud says about itself.
#pragma once

#include <string>

namespace aloud {

[[nodiscard]] std::string help_text();    ///< at most 40 lines, examples first
[[nodiscard]] std::string version_text(); ///< of aloud, the engine and the libraries

} // namespace aloud
