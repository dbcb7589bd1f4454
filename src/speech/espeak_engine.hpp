// SPDX-License-Identifier: GPL-3.0-or-later
// eSpeak NG as an Engine. Written for 1.51 and later.
#pragma once

#include "speech/engine.hpp"

#include <string>

namespace aloud {

/// Initialises eSpeak NG in this process, with the data it was installed with: neither $HOME nor
/// the environment can put other data in its place. At most one in a process.
[[nodiscard]] std::unique_ptr<Engine> make_espeak_engine();

/// "eSpeak NG 1.51". Can be asked without an engine.
[[nodiscard]] std::string espeak_version();

} // namespace aloud
