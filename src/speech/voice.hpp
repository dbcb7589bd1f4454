// SPDX-License-Identifier: GPL-3.0-or-later
// Voices: those an engine has, and how one of them is to speak.
#pragma once

#include "base/language_tag.hpp"

#include <string>
#include <vector>

namespace aloud {

/// A voice, or a variant of voices, that the engine has.
struct InstalledVoice
{
    struct Language
    {
        std::string tag; ///< as the engine writes it: "en-gb"
        int priority;    ///< the lower, the better the voice suits the language
    };
    std::string identifier{}; ///< unique: "gmw/en"; of a variant: "!v/f3"
    std::string name{};       ///< for people: "English (Great Britain)"
    std::vector<Language> languages{};
};

/// Lowest and highest values that mean something to eSpeak NG.
inline constexpr int slowest_rate = 80;
inline constexpr int fastest_rate = 900;
inline constexpr int highest_pitch = 99;

struct VoiceSettings
{
    std::string identifier{}; ///< of an InstalledVoice, with "+variant" if wanted
    LanguageTag language{};   ///< what the voice reads
    int rate = 175;           ///< words a minute
    int pitch = 50;           ///< 0 to highest_pitch
    double gain_db = 0;
};

} // namespace aloud
