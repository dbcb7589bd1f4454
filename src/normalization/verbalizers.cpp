// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/verbalizers.hpp"

#include <array>
#include <set>

namespace aloud {

namespace {

std::string language_of(const LanguageTag& tag)
{
    return tag.language == "cmn" ? "zh" : tag.language;
}

struct Maker
{
    std::string_view language;
    std::unique_ptr<Verbalizer> (*make)(const Vocabulary&, const LanguageTag&);
};

constexpr std::array<Maker, 9> makers{{
    {"en", make_english},
    {"fr", make_french},
    {"es", make_spanish},
    {"it", make_italian},
    {"pt", make_portuguese},
    {"de", make_german},
    {"ru", make_russian},
    {"ar", make_arabic},
    {"zh", make_chinese},
}};

/// Where Spanish is written with a point before a fraction.
bool is_latin_american_with_point(const std::string& region)
{
    static const std::set<std::string> regions{"419", "MX", "US", "GT", "HN", "NI",
                                               "PA",  "PE", "PR", "SV", "DO"};
    return regions.contains(region);
}

} // namespace

std::unique_ptr<Verbalizer> make_verbalizer(const LanguageTag& tag)
{
    const std::string language = language_of(tag);
    const Vocabulary* vocabulary = vocabulary_of(language);
    for (const Maker& maker : makers)
        if (vocabulary != nullptr && maker.language == language)
            return maker.make(*vocabulary, tag);
    return nullptr;
}

Habits habits_of(const LanguageTag& tag)
{
    Habits habits{.language = language_of(tag)};
    const std::string& language = habits.language;
    const bool with_point = language == "en" || language == "zh" || language == "ar" ||
                            (language == "es" && is_latin_american_with_point(tag.region)) ||
                            ((language == "de" || language == "it") && tag.region == "CH");
    habits.decimal = with_point ? '.' : ',';
    habits.both_decimal = language == "ar";
    habits.month_first = language == "en" && tag.region == "US";
    habits.point_in_time =
        (language == "es" || language == "pt" || language == "it") && !with_point;
    habits.spaced = language != "zh";
    habits.four_digit_years = language == "en" || language == "de";
    return habits;
}

} // namespace aloud
