// SPDX-License-Identifier: GPL-3.0-or-later
// Text as JSON has it (RFC 8259).
#pragma once

#include <string>
#include <string_view>

namespace aloud {

/// In quotation marks, with escapes. What is not UTF-8 becomes U+FFFD.
[[nodiscard]] std::string json_string(std::string_view text);

} // namespace aloud
