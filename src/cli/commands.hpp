// SPDX-License-Identifier: GPL-3.0-or-later
// The commands, one file each. They name the concrete classes that the pipeline is made of.
#pragma once

#include "cli/options.hpp"
#include "cli/report.hpp"

namespace aloud {

[[nodiscard]] int run_render(const Options& options);
[[nodiscard]] int run_sentences(const Options& options);
[[nodiscard]] int run_script(const Options& options);
[[nodiscard]] int run_check(const Options& options);
[[nodiscard]] int run_say(const Options& options);
[[nodiscard]] int run_voices(const Options& options);

/// The settings, with the lexicons that are named. Throws Error when one cannot be read.
[[nodiscard]] RenderSettings with_lexicons(const Options& options);

/// Flushes standard output: the command's exit status, or an Error when it could not be written.
[[nodiscard]] int finish_output();

} // namespace aloud
