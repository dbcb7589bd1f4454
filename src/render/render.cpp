// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/render.hpp"

#include "base/characters.hpp"
#include "base/printable.hpp"
#include "document/document_language.hpp"
#include "script/script.hpp"
#include "sentence/sentences.hpp"
#include "speech/clip.hpp"
#include "speech/speakers.hpp"
#include "speech/voice_choice.hpp"
#include "timeline/timeline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace aloud {

namespace {

constexpr Frames gap_seconds = 1; // of silence, for an utterance that cannot be spoken

using Sinks = std::span<const std::unique_ptr<Sink>>;

struct Casting
{
    std::string language; ///< to read the document in
    VoiceSettings voice;
};

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

/// Decides on the language and the voice, before anything is spoken.
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
    return {language,
            {.identifier = chosen->identifier,
             .language = chosen->language,
             .rate = settings.rate.value_or(default_rate(chosen->language)),
             .pitch = settings.pitch,
             .gain_db = settings.gain_db}};
}

Pauses pauses_for(const RenderSettings& settings, int rate)
{
    Pauses pauses(rate);
    for (const auto& [pause, length] : settings.pauses)
        pauses.set(pause, length);
    return pauses;
}

void write_silence(Sinks sinks, Frames frames)
{
    static constexpr std::array<Sample, 4096> silence{};
    for (Frames left = frames; left > 0; left -= std::ssize(silence))
        for (const auto& sink : sinks)
            sink->write(std::span(silence).first(
                static_cast<std::size_t>(std::min(left, Frames{std::ssize(silence)}))));
}

void mark(Sinks sinks, const std::optional<Cue>& cue)
{
    if (cue)
        for (const auto& sink : sinks)
            sink->mark(*cue);
}

/// Why the utterance cannot be heard, if it cannot. One that made no sound would be missing, and
/// nobody would notice.
std::optional<Error> gap_in(const Spoken& spoken, const std::string& document)
{
    const Text& text = spoken.utterance.text;
    const bool is_whole = spoken.begins && spoken.ends;
    if (spoken.gap || !is_whole || !spoken.samples.empty() || !has_letter_or_digit(text.string()))
        return spoken.gap;
    return Error(cannot_speak(document, text.line()) + ": the voice is silent at " +
                     quotation(text.string()),
                 "another --voice, other words, or --allow-gaps");
}

} // namespace

Rendering render(Reader& reader, Nursery& nursery, const RenderSettings& settings, Sinks sinks,
                 const RenderReports& reports)
{
    // Who speaks, and in what language: known before anything is spoken.
    PreviewedReader document(reader);
    const auto [language, voice] = cast(document, nursery, settings, reports.warn);
    PreparedVoice prepared = nursery.prepare(voice);

    // The pipeline. Each stage asks the one before it for the next piece; nothing has run yet.
    Sentences sentences(document, language);
    Script script(sentences, voice.language, pauses_for(settings, voice.rate), document.name(),
                  reports.warn);
    // A gap should be silence from its beginning, so where gaps are allowed no sound comes too
    // soon.
    Speakers speakers(nursery, prepared, script, document.name(),
                      settings.allow_gaps ? FirstSound::whole : FirstSound::soon);
    Timeline timeline(nursery.sample_rate());

    // The join: in the order of the document, whatever the number of speakers.
    Rendering rendering{.sample_rate = nursery.sample_rate()};
    std::uint64_t last_gap = 0;
    while (const auto spoken = speakers.next()) {
        if (spoken->begins) {
            const auto [silence, closed] = timeline.place(spoken->utterance, 0);
            write_silence(sinks, silence);
            mark(sinks, closed);
            rendering.sentences += spoken->utterance.begins ? 1 : 0;
        }
        for (const auto& sink : sinks)
            sink->write(spoken->samples);
        timeline.extend(std::ssize(spoken->samples));
        if (const auto gap = gap_in(*spoken, document.name())) {
            if (!settings.allow_gaps)
                throw *gap;
            reports.gap(gap->what() + std::string("; silence stands there"));
            write_silence(sinks, rendering.sample_rate * gap_seconds);
            timeline.extend(rendering.sample_rate * gap_seconds);
            rendering.gaps += std::exchange(last_gap, rendering.sentences) < rendering.sentences;
        }
        if (spoken->ends && spoken->utterance.ends && reports.progress)
            reports.progress({rendering.sentences, spoken->utterance.text.source().end,
                              timeline.length(), rendering.sample_rate});
    }
    mark(sinks, timeline.finish());
    prepared.close(); // its processes end while the sinks finish

    if (rendering.sentences == 0)
        throw Error("cannot speak " + printable_line(document.name()) + ": it has no words");
    if (rendering.gaps == rendering.sentences)
        throw Error("cannot speak " + printable_line(document.name()) +
                    ": not one of its sentences can be spoken");

    // Only now does anything appear under its name.
    for (const auto& sink : sinks)
        sink->finish();
    rendering.frames = timeline.length();
    return rendering;
}

} // namespace aloud
