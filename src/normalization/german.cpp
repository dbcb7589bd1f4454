// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/verbalizers.hpp"

#include <set>

namespace aloud {

namespace {

/// ICU joins numbers into words of any length, with soft hyphens where they are made up; in parts
/// eSpeak NG 1.51 gets their stress right.
std::string in_parts(const std::string& words)
{
    std::string result = words;
    constexpr std::string_view soft_hyphen = "\u00AD";
    for (std::size_t at = 0; (at = result.find(soft_hyphen, at)) != std::string::npos;)
        result.replace(at, soft_hyphen.size(), " ");
    return result;
}

/// The ending that an ordinal has behind a word: "am dritten", "der dritte", "dritter".
Gender form_behind(std::string_view word)
{
    static const std::set<std::string, std::less<>> weak{"am",   "dem", "den", "des", "vom", "zum",
                                                         "beim", "im",  "ab",  "bis", "seit"};
    if (weak.contains(word))
        return Gender::neuter;
    return word == "der" || word == "die" || word == "das" ? Gender::feminine : Gender::masculine;
}

class German : public Verbalizer
{
  public:
    explicit German(const Vocabulary& vocabulary) : Verbalizer(vocabulary, "de"), spellout_("de") {}

    [[nodiscard]] std::string integer(std::string_view digits, Gender gender) const override
    {
        const std::string words = in_parts(spellout_(
            without_leading_zeros(digits), gender == Gender::none       ? "numbering"
                                           : gender == Gender::feminine ? "cardinal-feminine"
                                                                        : "cardinal-masculine"));
        return words.empty() ? this->digits(digits) : words;
    }

    [[nodiscard]] std::string ordinal(std::string_view digits, Gender gender) const override
    {
        return in_parts(
            spellout_(without_leading_zeros(digits), gender == Gender::feminine ? "ordinal"
                                                     : gender == Gender::neuter ? "ordinal-n"
                                                                                : "ordinal-r"));
    }

    [[nodiscard]] std::string ordinal_behind(std::string_view digits,
                                             std::string_view word) const override
    {
        return ordinal(digits, form_behind(word));
    }

    [[nodiscard]] std::string year(std::string_view digits) const override
    {
        return in_parts(spellout_(digits, "numbering-year"));
    }

    [[nodiscard]] std::string fraction(std::string_view numerator,
                                       std::string_view denominator) const override
    {
        std::string parts = ordinal(denominator, Gender::masculine);
        if (vocabulary().find(Section::denominators, without_leading_zeros(denominator)) ||
            !parts.ends_with("er"))
            return Verbalizer::fraction(numerator, denominator);
        parts.replace(parts.size() - 2, 2, "el");
        return joined({integer(numerator, Gender::masculine), parts});
    }

    [[nodiscard]] std::string mixed(std::string_view whole, std::string_view numerator,
                                    std::string_view denominator) const override
    {
        if (numerator == "1" && denominator == "2")
            return joined({integer(whole, Gender::masculine), word("and a half")});
        return Verbalizer::mixed(whole, numerator, denominator);
    }

    [[nodiscard]] std::string date(const Date& date) const override
    {
        return joined(
            {date.day == 0 ? "" : ordinal(std::to_string(date.day), form_behind(date.before)),
             vocabulary().month_name(date.month), date.year.empty() ? "" : year(date.year)});
    }

    [[nodiscard]] std::string time(const TimeOfDay& time) const override
    {
        const std::string hour =
            joined({integer(std::to_string(time.hour), Gender::masculine), "Uhr"});
        if (time.second >= 0)
            return joined({hour, integer(std::to_string(time.minute), Gender::feminine),
                           time.minute == 1 ? "Minute" : "Minuten",
                           integer(std::to_string(time.second), Gender::feminine),
                           time.second == 1 ? "Sekunde" : "Sekunden"});
        return joined({hour, time.minute > 0 ? integer(std::to_string(time.minute), Gender::none)
                                             : std::string()});
    }

  private:
    Spellout spellout_;
};

} // namespace

std::unique_ptr<Verbalizer> make_german(const Vocabulary& vocabulary, const LanguageTag&)
{
    return std::make_unique<German>(vocabulary);
}

} // namespace aloud
