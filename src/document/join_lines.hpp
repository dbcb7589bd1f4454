// SPDX-License-Identifier: GPL-3.0-or-later
// A line break that only wraps the text is a space to the listener, except between ideographs,
// which are written without spaces.
#pragma once

#include "document/text.hpp"

namespace aloud {

void join_lines(Text& text, const Text& next_line);

} // namespace aloud
