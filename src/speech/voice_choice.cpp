// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/voice_choice.hpp"

#include "base/error.hpp"
#include "base/printable.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace aloud {

namespace {

/// In lower case (ASCII), spaces and underscores as hyphens: how names are compared.
std::string folded(std::string_view name)
{
    std::string result(name);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
        else if (c == '_' || c == ' ')
            c = '-';
    }
    return result;
}

std::string_view file_name(std::string_view identifier)
{
    return identifier.substr(identifier.rfind('/') + 1);
}

const InstalledVoice* by_name(std::span<const InstalledVoice> installed, std::string_view wanted)
{
    const std::string name = folded(wanted);
    const auto matches = [&](const InstalledVoice& voice) {
        return folded(voice.identifier) == name || short_name(voice) == name ||
               folded(voice.name) == name || folded(file_name(voice.identifier)) == name;
    };
    const auto found = std::find_if(installed.begin(), installed.end(), matches);
    return found == installed.end() ? nullptr : &*found;
}

/// Of the voices that list exactly this tag, the one that suits it best.
const InstalledVoice* by_listed_tag(std::span<const InstalledVoice> installed, std::string_view tag)
{
    const InstalledVoice* best = nullptr;
    int best_priority = 0;
    for (const InstalledVoice& voice : installed)
        for (const auto& language : voice.languages)
            if (folded(language.tag) == tag &&
                (best == nullptr || language.priority < best_priority)) {
                best = &voice;
                best_priority = language.priority;
            }
    return best;
}

bool is_american_spanish(const LanguageTag& tag)
{
    constexpr std::array<std::string_view, 5> elsewhere{"", "ES", "GQ", "PH", "EH"};
    return tag.language == "es" &&
           std::find(elsewhere.begin(), elsewhere.end(), tag.region) == elsewhere.end();
}

/// Where the engine's own order is not what a listener expects.
std::string preferred(const LanguageTag& tag)
{
    // Hanzi are spelled out in English by "cmn"; only this voice reads them.
    if (tag.language == "zh" || tag.language == "cmn")
        return tag.region == "HK" || tag.region == "MO" ? "yue" : "cmn-latn-pinyin";
    if (is_american_spanish(tag))
        return "es-419";
    if (tag.language == "nn") // Bokmål is the nearest there is
        return "nb";
    return {};
}

/// RFC 4647 look-up: the tag as it is, then less and less of it.
const InstalledVoice* by_language(std::span<const InstalledVoice> installed, const LanguageTag& tag)
{
    if (const std::string name = preferred(tag); !name.empty())
        return by_name(installed, name);
    for (std::string text = folded(to_string(tag)); !text.empty();) {
        if (const InstalledVoice* voice = by_listed_tag(installed, text))
            return voice;
        const std::size_t cut = text.rfind('-');
        text.resize(cut == std::string::npos ? 0 : cut);
    }
    return nullptr;
}

/// Levenshtein's distance, in bytes.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

/// The three names nearest to the wanted one, as "a, b, c".
std::string nearest(std::vector<std::string> names, std::string_view wanted)
{
    constexpr std::size_t several = 3;
    const std::string name = folded(wanted.substr(0, 64));
    std::stable_sort(names.begin(), names.end(), [&](const auto& a, const auto& b) {
        return distance(folded(a), name) < distance(folded(b), name);
    });
    std::string list;
    for (std::size_t i = 0; i < std::min(several, names.size()); ++i)
        list += (i == 0 ? "" : ", ") + names[i];
    return list;
}

std::string variant_file(std::span<const InstalledVoice> variants, std::string_view wanted)
{
    std::vector<std::string> names;
    for (const InstalledVoice& voice : variants) {
        const std::string_view file = file_name(voice.identifier);
        if (folded(file) == folded(wanted) || folded(voice.name) == folded(wanted))
            return std::string(file);
        names.emplace_back(file);
    }
    throw UsageError("unknown voice variant " + printable_line(wanted) + "; the nearest are " +
                         nearest(std::move(names), wanted),
                     "aloud voices");
}

LanguageTag language_of(const InstalledVoice& voice)
{
    for (const auto& language : voice.languages)
        if (const auto tag = parse_language_tag(language.tag))
            return *tag;
    return {};
}

} // namespace

std::string short_name(const InstalledVoice& voice)
{
    // Two of the Cantonese voices list the same tags: a tag is a name only if it is the file's too.
    const std::string file = folded(file_name(voice.identifier));
    const std::string tag = voice.languages.empty() ? "" : folded(voice.languages.front().tag);
    return tag.starts_with(file) ? tag : file;
}

std::string nobody_speaks(const LanguageTag& language)
{
    const std::string name = language_name(language);
    const std::string tag = to_string(language);
    return "no installed voice speaks " + (name == tag ? tag : name + " (" + tag + ")");
}

ChosenVoice voice_for(std::span<const InstalledVoice> installed, const LanguageTag& language)
{
    const InstalledVoice* voice = by_language(installed, language);
    if (voice == nullptr)
        throw UsageError(nobody_speaks(language), "--voice with one that aloud voices lists");
    return {voice->identifier, language_of(*voice)};
}

std::optional<ChosenVoice> usual_voice_for(const LanguageTag& language)
{
    constexpr std::array<std::array<std::string_view, 3>, 15> usual{
        {{"ar", "sem/ar", "ar"},
         {"de", "gmw/de", "de"},
         {"en", "gmw/en", "en-GB"},
         {"en-GB", "gmw/en", "en-GB"},
         {"en-US", "gmw/en-US", "en-US"},
         {"es", "roa/es", "es"},
         {"es-419", "roa/es-419", "es-419"},
         {"fr", "roa/fr", "fr-FR"},
         {"fr-FR", "roa/fr", "fr-FR"},
         {"it", "roa/it", "it"},
         {"pt", "roa/pt", "pt"},
         {"pt-BR", "roa/pt-BR", "pt-BR"},
         {"ru", "zle/ru", "ru"},
         {"zh", "sit/cmn-Latn-pinyin", "cmn-Latn-pinyin"},
         {"cmn", "sit/cmn-Latn-pinyin", "cmn-Latn-pinyin"}}};
    const std::string wanted = to_string(language);
    for (const auto& [tag, identifier, spoken] : usual)
        if (tag == wanted)
            return ChosenVoice{std::string(identifier),
                               parse_language_tag(spoken).value_or(LanguageTag{})};
    return std::nullopt;
}

bool has_variant(std::string_view wanted)
{
    return wanted.find('+') != std::string_view::npos;
}

ChosenVoice choose_voice(std::span<const InstalledVoice> installed,
                         std::span<const InstalledVoice> variants, std::string_view wanted)
{
    const std::size_t plus = wanted.find('+');
    const std::string_view base = wanted.substr(0, plus);
    const auto tag = parse_language_tag(base);
    const InstalledVoice* voice = nullptr;
    // A plain language ("zh", "es") means the best voice for it, not a file that has that name.
    if (tag && base.size() <= 3)
        voice = by_language(installed, *tag);
    if (voice == nullptr)
        voice = by_name(installed, base);
    if (voice == nullptr && tag)
        voice = by_language(installed, *tag);
    if (voice == nullptr) {
        std::vector<std::string> names;
        for (const InstalledVoice& known : installed)
            names.push_back(short_name(known));
        throw UsageError("unknown voice " + printable_line(wanted) + "; the nearest are " +
                             nearest(std::move(names), base),
                         "aloud voices");
    }
    ChosenVoice chosen{voice->identifier, language_of(*voice)};
    if (plus != std::string_view::npos)
        chosen.identifier += "+" + variant_file(variants, wanted.substr(plus + 1));
    return chosen;
}

} // namespace aloud
