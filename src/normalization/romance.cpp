// SPDX-License-Identifier: GPL-3.0-or-later
// French, Italian and Portuguese.
#include "normalization/verbalizers.hpp"

namespace aloud {

namespace {

/// "0025" as "zero zero twenty-five".
std::string zeros_and_number(const Verbalizer& say, std::string_view digits)
{
    const std::string_view rest = without_leading_zeros(digits);
    if (rest == "0")
        return say.digits(digits);
    return joined({say.digits(digits.substr(0, digits.size() - rest.size())), say.integer(rest)});
}

class French : public Verbalizer
{
  public:
    explicit French(const Vocabulary& vocabulary, const std::string& locale)
        : Verbalizer(vocabulary, locale)
    {
    }

    [[nodiscard]] std::string fraction(std::string_view numerator,
                                       std::string_view denominator) const override
    {
        const std::string_view plain = without_leading_zeros(denominator);
        const std::string parts = ordinal(plain, Gender::none);
        if (plain == "0" || plain == "1" || parts.empty() ||
            vocabulary().find(Section::denominators, plain))
            return Verbalizer::fraction(numerator, denominator);
        return joined({integer(numerator, Gender::masculine),
                       parts + (without_leading_zeros(numerator) == "1" ? "" : "s")});
    }

    [[nodiscard]] std::string time(const TimeOfDay& time) const override
    {
        const std::string hour = joined({integer(std::to_string(time.hour), Gender::feminine),
                                         time.hour < 2 ? "heure" : "heures"});
        const std::string minute = time.minute <= 0 && time.second < 0
                                       ? ""
                                       : integer(std::to_string(time.minute), Gender::feminine);
        if (time.second < 0)
            return joined({hour, minute, time.half});
        return joined({hour, minute, "minutes",
                       integer(std::to_string(time.second), Gender::feminine), "secondes",
                       time.half});
    }

  protected:
    [[nodiscard]] std::string fraction_digits(std::string_view digits) const override
    {
        return digits.size() > 6 ? this->digits(digits) : zeros_and_number(*this, digits);
    }
};

class Italian : public Verbalizer
{
  public:
    explicit Italian(const Vocabulary& vocabulary) : Verbalizer(vocabulary, "it") {}

    [[nodiscard]] std::string fraction(std::string_view numerator,
                                       std::string_view denominator) const override
    {
        const std::string_view plain = without_leading_zeros(denominator);
        std::string parts = ordinal(plain, Gender::none);
        if (plain == "0" || plain == "1" || parts.empty() ||
            vocabulary().find(Section::denominators, plain))
            return Verbalizer::fraction(numerator, denominator);
        if (without_leading_zeros(numerator) != "1")
            parts.back() = 'i';
        return joined({integer(numerator, Gender::masculine), parts});
    }

    [[nodiscard]] std::string time(const TimeOfDay& time) const override
    {
        const std::string hour = integer(std::to_string(time.hour), Gender::none);
        const std::string minute =
            time.minute <= 0 ? ""
                             : joined({"e", integer(std::to_string(time.minute), Gender::none),
                                       time.minute == 1 ? "minuto" : "minuti"});
        const std::string second =
            time.second < 0 ? ""
                            : joined({"e", integer(std::to_string(time.second), Gender::none),
                                      time.second == 1 ? "secondo" : "secondi"});
        return joined({hour, minute, second, time.half});
    }

  protected:
    [[nodiscard]] std::string fraction_digits(std::string_view digits) const override
    {
        return digits.size() > 3 ? this->digits(digits) : zeros_and_number(*this, digits);
    }
};

class Portuguese : public Verbalizer
{
  public:
    Portuguese(const Vocabulary& vocabulary, const std::string& locale)
        : Verbalizer(vocabulary, locale)
    {
    }

    [[nodiscard]] std::string fraction(std::string_view numerator,
                                       std::string_view denominator) const override
    {
        const std::string_view plain = without_leading_zeros(denominator);
        if (plain == "0" || plain == "1" || vocabulary().find(Section::denominators, plain))
            return Verbalizer::fraction(numerator, denominator);
        const bool one = without_leading_zeros(numerator) == "1";
        const bool tens = plain.size() > 1 && plain.find_first_not_of('0', 1) == plain.npos &&
                          plain.front() == '1';
        const std::string parts = ordinal(plain, Gender::none);
        if ((plain.size() == 1 || tens) && !parts.empty())
            return joined({integer(numerator, Gender::masculine), parts + (one ? "" : "s")});
        return joined({integer(numerator, Gender::masculine), integer(plain, Gender::masculine),
                       one ? "avo" : "avos"});
    }

    [[nodiscard]] std::string time(const TimeOfDay& written) const override
    {
        TimeOfDay time = written;
        if (time.half == "da tarde" && time.hour > 12 && time.hour < 19)
            time.hour -= 12;
        const std::string hour = joined({integer(std::to_string(time.hour), Gender::feminine),
                                         time.hour == 1 ? "hora" : "horas"});
        if (time.second >= 0)
            return joined({hour, "e", integer(std::to_string(time.minute), Gender::masculine),
                           time.minute == 1 ? "minuto" : "minutos", "e",
                           integer(std::to_string(time.second), Gender::masculine),
                           time.second == 1 ? "segundo" : "segundos", time.half});
        return joined({hour, time.minute > 0 ? "e" : "",
                       time.minute > 0 ? integer(std::to_string(time.minute), Gender::masculine)
                                       : std::string(),
                       time.half});
    }
};

} // namespace

std::unique_ptr<Verbalizer> make_french(const Vocabulary& vocabulary, const LanguageTag& tag)
{
    const bool septante = tag.region == "BE" || tag.region == "CH";
    return std::make_unique<French>(vocabulary, septante ? "fr_" + tag.region : "fr");
}

std::unique_ptr<Verbalizer> make_italian(const Vocabulary& vocabulary, const LanguageTag&)
{
    return std::make_unique<Italian>(vocabulary);
}

std::unique_ptr<Verbalizer> make_portuguese(const Vocabulary& vocabulary, const LanguageTag& tag)
{
    return std::make_unique<Portuguese>(vocabulary, tag.region == "PT" ? "pt_PT" : "pt");
}

} // namespace aloud
