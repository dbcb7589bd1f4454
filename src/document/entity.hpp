// SPDX-License-Identifier: GPL-3.0-or-later
// HTML character references: "&eacute;", "&#233;", "&#xE9;".
#pragma once

#include <string>
#include <string_view>

namespace aloud {

/// The characters that the reference stands for, in UTF-8; the reference itself when HTML does not
/// know it.
[[nodiscard]] std::string decode_entity(std::string_view reference);

} // namespace aloud
