// SPDX-License-Identifier: GPL-3.0-or-later
// Text from a document or a file name, made safe to print: on a terminal, in a log, by a screen
// reader. Control characters, bidirectional controls and ill-formed bytes become U+FFFD; everything
// else is kept.
#pragma once

#include <string>
#include <string_view>

namespace aloud {

[[nodiscard]] std::string printable(std::string_view text);

/// The same, with line breaks and tabs as single spaces, so that it fits on one line.
[[nodiscard]] std::string printable_line(std::string_view text);

/// The same in quotation marks, and no longer than is heard with patience: of a long text the
/// beginning, with "..." behind it.
[[nodiscard]] std::string quotation(std::string_view text);

} // namespace aloud
