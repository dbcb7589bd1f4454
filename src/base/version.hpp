// SPDX-License-Identifier: GPL-3.0-or-later
// The version of aloud, as CMakeLists.txt has it.
#pragma once

#include <string_view>

namespace aloud {

inline constexpr std::string_view version = ALOUD_VERSION;

} // namespace aloud
