// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/render.hpp"

#include "base/characters.hpp"
#include "base/printable.hpp"
#include "render/casting.hpp"
#include "script/script.hpp"
#include "sentence/sentences.hpp"
#include "speech/speakers.hpp"
#include "timeline/timeline.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace aloud {

namespace {

constexpr Frames gap_seconds = 1; // of silence, for an utterance that cannot be spoken

using Sinks = std::span<const std::unique_ptr<Sink>>;

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

std::vector<Listener> listeners_of(Sinks sinks)
{
    std::vector<Listener> listeners;
    for (const auto& sink : sinks)
        if (const auto descriptor = sink->listener())
            listeners.push_back({*descriptor, [&sink] { sink->stop_unheard(); }});
    return listeners;
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
    const Casting casting = cast(document, nursery, settings, reports.warn);
    PreparedVoice prepared = nursery.prepare(casting.voice);

    // The pipeline. Each stage asks the one before it for the next piece; nothing has run yet.
    Sentences sentences(document, casting.language);
    Script script(sentences, casting.voice.language, casting.lexicons, casting.pauses,
                  document.name(), reports.warn);
    // A gap should be silence from its beginning, so where gaps are allowed no sound comes too
    // soon.
    Speakers speakers(nursery, prepared, script, document.name(),
                      settings.allow_gaps ? FirstSound::whole : FirstSound::soon,
                      listeners_of(sinks));
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
    rendering.reading_limit = script.reading_limit();
    return rendering;
}

} // namespace aloud
