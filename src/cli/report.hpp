// SPDX-License-Identifier: GPL-3.0-or-later
// What aloud says to its user: plain lines, made to be read by a screen reader. Results go to
// standard output, everything else to standard error.
#pragma once

#include "base/error.hpp"
#include "render/render.hpp"

#include <string>

namespace aloud {

enum ExitStatus : int { exit_done = 0, exit_failed = 1, exit_usage = 2, exit_gaps = 3 };

/// On standard error: "aloud: SENTENCE", and "Try: ADVICE" on a line of its own if there is any.
void report(const Error& error);

/// On standard error: "aloud: SENTENCE".
void warn(const std::string& sentence);

/// "2 minutes 1 second", to the nearest second.
[[nodiscard]] std::string duration(double seconds);

/// "15 sentences, 2 minutes 1 second"; "14 of 15 sentences, ..." when there is a gap; behind
/// a period what the voice cannot know, if there is such.
[[nodiscard]] std::string summary(const Rendering& rendering);

} // namespace aloud
