// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/casting.hpp"

#include "base/printable.hpp"
#include "speech/clip.hpp"
#include "speech/phonemes.hpp"
#include "speech/voice_choice.hpp"

#include <fmt/format.h>

#include <optional>

namespace aloud {

namespace {

/// French at 175 words a minute runs at 219: eSpeak NG counts its words differently.
int default_rate(const LanguageTag& language)
{
    return language.language == "fr" ? 150 : 175;
}

/// Where the document says its language, a language that nobody speaks is the document's fault.
ChosenVoice voice_of_language(const std::string& document, const LanguageTag& language,
                              Nursery& nursery, const RenderSettings& settings)
{
    try {
        return nursery.find_voice_for(language);
    } catch (const UsageError& error) {
        if (!settings.language.empty())
            throw;
        throw Error("cannot speak " + printable_line(document) + ": " + error.what(),
                    error.advice());
    }
}

Pauses pauses_for(const RenderSettings& settings, int rate)
{
    Pauses pauses(rate);
    for (const auto& [pause, length] : settings.pauses)
        pauses.set(pause, length);
    return pauses;
}

/// A sound that the voice cannot make would be left out, and nobody would know.
void check_sounds(const Lexicon& lexicon, const LanguageTag& language)
{
    std::optional<Phonemes> phonemes;
    for (const Lexeme& lexeme : lexicon.lexemes) {
        if (!lexeme.is_ipa)
            continue;
        if (!phonemes)
            phonemes.emplace(language);
        if (const auto [_, unknown] = phonemes->translate(lexeme.spoken); !unknown.empty())
            throw Error(fmt::format("cannot say {} as the lexicon {} has it, line {}: the voice "
                                    "for {} has no sound {} of {}",
                                    quotation(lexeme.graphemes.front()),
                                    printable_line(lexicon.name), lexeme.line,
                                    language_name(language), quotation(unknown),
                                    quotation(lexeme.spoken)),
                        "a sound of that language, or an <alias> instead of the <phoneme>");
    }
}

Lexicons lexicons_for(const LanguageTag& language, const RenderSettings& settings)
{
    Lexicons lexicons;
    if (const auto own = built_in_lexicon(language))
        lexicons.add(*own);
    for (const Lexicon& lexicon : settings.lexicons) {
        if (!is_same_language(lexicon.language, language))
            continue;
        check_sounds(lexicon, language);
        lexicons.add(lexicon);
    }
    return lexicons;
}

} // namespace

Casting cast(PreviewedReader& document, Nursery& nursery, const RenderSettings& settings,
             const Warn& warn)
{
    std::optional<ChosenVoice> chosen;
    if (!settings.voice.empty())
        chosen = nursery.find_voice(settings.voice);
    const std::string of_voice = chosen ? to_string(chosen->language) : "";
    const std::string language = document_language(document, settings.language, of_voice, warn);
    const LanguageTag tag = parse_language_tag(language).value_or(LanguageTag{});
    if (chosen && !is_same_language(tag, chosen->language))
        warn(printable_line(document.name()) + " is in " + language_name(tag) +
             "; the voice is one for " + language_name(chosen->language));
    if (!chosen)
        chosen = voice_of_language(document.name(), tag, nursery, settings);
    if (settings.gain_db > headroom_db)
        throw UsageError(
            fmt::format("a gain of {:.1f} dB is above the voice's headroom", settings.gain_db),
            fmt::format("--gain {:.1f} or less", headroom_db));
    const int rate = settings.rate.value_or(default_rate(chosen->language));
    return {language,
            {.identifier = chosen->identifier,
             .language = chosen->language,
             .rate = rate,
             .pitch = settings.pitch,
             .gain_db = settings.gain_db},
            pauses_for(settings, rate),
            lexicons_for(chosen->language, settings)};
}

} // namespace aloud
