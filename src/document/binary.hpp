// SPDX-License-Identifier: GPL-3.0-or-later
// Tells what is no text, in any encoding.
#pragma once

#include <string>
#include <string_view>

namespace aloud {

/// What a file that begins so is, if it is no text: "a PNG image", "a program", at least "not
/// text". Empty for text.
[[nodiscard]] std::string binary_kind(std::string_view beginning);

} // namespace aloud
