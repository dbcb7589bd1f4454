// SPDX-License-Identifier: GPL-3.0-or-later
// How voices travel between processes: as the text of a message, a field on a line, with an empty
// line behind a voice.
#pragma once

#include "speech/voice.hpp"

#include <string>
#include <string_view>

namespace aloud {

[[nodiscard]] std::string encode_voice(const InstalledVoice& voice);

/// Takes the first voice off the text, which is not empty. Any text gives some voice.
[[nodiscard]] InstalledVoice take_voice(std::string_view& text);

[[nodiscard]] std::string encode_settings(const VoiceSettings& settings);
[[nodiscard]] VoiceSettings decode_settings(std::string_view text);

} // namespace aloud
