// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.hpp"
#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "script/reading_limits.hpp"
#include "speech/espeak_engine.hpp"
#include "speech/voice_choice.hpp"

#include <algorithm>
#include <iostream>
#include <utility>

namespace aloud {

namespace {

bool speaks(const InstalledVoice& voice, const std::string& language)
{
    return std::any_of(voice.languages.begin(), voice.languages.end(), [&](const auto& known) {
        const auto tag = parse_language_tag(known.tag);
        return tag && tag->language == language;
    });
}

/// In the order of their names, with numbers in theirs: f2 before f10.
void print_variants(const std::vector<InstalledVoice>& variants)
{
    std::vector<std::string> names;
    for (const InstalledVoice& variant : variants)
        names.push_back(short_name(variant));
    const auto shape = [](const std::string& name) {
        return std::pair(name.substr(0, name.find_first_of("0123456789")), name.size());
    };
    std::sort(names.begin(), names.end(), [&](const std::string& a, const std::string& b) {
        return std::pair(shape(a), a) < std::pair(shape(b), b);
    });
    std::cout << "Variants of any voice, as in en-gb+f3:\n";
    for (const std::string& name : names)
        std::cout << '+' << name << '\n';
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
        throw UsageError(nobody_speaks({.language = wanted}), "aloud voices");
    if (wanted.empty())
        print_variants(nursery.variants());
    else if (const std::string limit = reading_limit({.language = wanted}); !limit.empty())
        std::cout << limit << '\n';
    return finish_output();
}

} // namespace aloud
