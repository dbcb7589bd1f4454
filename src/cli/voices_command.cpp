// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.hpp"
#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "speech/espeak_engine.hpp"
#include "speech/voice_choice.hpp"

#include <algorithm>
#include <iostream>

namespace aloud {

namespace {

bool speaks(const InstalledVoice& voice, const std::string& language)
{
    return std::any_of(voice.languages.begin(), voice.languages.end(), [&](const auto& known) {
        const auto tag = parse_language_tag(known.tag);
        return tag && tag->language == language;
    });
}

void print_variants(const std::vector<InstalledVoice>& variants)
{
    for (const InstalledVoice& variant : variants)
        std::cout << "+" << short_name(variant) << ": variant of any voice, as in en-gb+"
                  << short_name(variant) << '\n';
}

} // namespace

int run_voices(const Options& options)
{
    if (options.documents.size() > 1)
        throw UsageError("aloud voices takes one language", "aloud voices fr");
    std::string wanted;
    if (!options.documents.empty()) {
        const auto tag = parse_language_tag(options.documents.front());
        if (!tag)
            throw UsageError(printable_line(options.documents.front()) + " is not a language tag",
                             "aloud voices fr");
        wanted = tag->language;
    }
    Nursery nursery(make_espeak_engine, 1);
    bool any = false;
    for (const InstalledVoice& voice : nursery.voices()) {
        if (!wanted.empty() && !speaks(voice, wanted))
            continue;
        std::cout << short_name(voice) << ": " << voice.name << '\n';
        any = true;
    }
    if (!any)
        throw UsageError("no installed voice speaks " + language_name({.language = wanted}) + " (" +
                             wanted + ")",
                         "aloud voices");
    if (wanted.empty())
        print_variants(nursery.variants());
    return finish_output();
}

} // namespace aloud
