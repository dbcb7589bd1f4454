// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the voice that somebody means. eSpeak NG's own look-up refuses most language tags and
// quietly drops variants it does not know, so aloud looks in the list of installed voices itself.
#pragma once

#include "speech/voice.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

struct ChosenVoice
{
    std::string identifier;
    LanguageTag language;
};

/// The voice that `wanted` names: by name ("en-gb", "English (America)"), identifier ("gmw/en") or
/// BCP 47 tag ("fr-CA"), each with "+variant" if wanted ("en-gb+f3"). Throws UsageError that names
/// the nearest ones when there is none.
[[nodiscard]] ChosenVoice choose_voice(std::span<const InstalledVoice> installed,
                                       std::span<const InstalledVoice> variants,
                                       std::string_view wanted);

/// Whether choose_voice() has to know the variants for this.
[[nodiscard]] bool has_variant(std::string_view wanted);

/// The voice that speaks the language best. Throws UsageError when none does.
[[nodiscard]] ChosenVoice voice_for(std::span<const InstalledVoice> installed,
                                    const LanguageTag& language);

/// "no installed voice speaks Maltese (mt)"
[[nodiscard]] std::string nobody_speaks(const LanguageTag& language);

/// The voice that voice_for() finds where eSpeak NG has the voices that it comes with, for the
/// languages that aloud is most used with. None for other languages.
[[nodiscard]] std::optional<ChosenVoice> usual_voice_for(const LanguageTag& language);

/// The short name by which aloud lists a voice; choose_voice understands it: "en-gb".
[[nodiscard]] std::string short_name(const InstalledVoice& voice);

} // namespace aloud
