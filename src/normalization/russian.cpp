// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/verbalizers.hpp"

#include <array>

namespace aloud {

namespace {

/// Whether a noun behind the number is in the singular: 1, 21, but not 11.
bool counts_one(std::string_view digits)
{
    return digits.ends_with('1') && !digits.ends_with("11");
}

class Russian : public Verbalizer
{
  public:
    explicit Russian(const Vocabulary& vocabulary) : Verbalizer(vocabulary, "ru") {}

    /// Of years the first word is said in short: "тысяча девятьсот".
    [[nodiscard]] std::string year(std::string_view digits) const override
    {
        return without_one(spell(digits, "ordinal-masculine"));
    }

    [[nodiscard]] std::string ordinal(std::string_view digits, Gender gender) const override
    {
        return without_one(spell(digits, gender == Gender::feminine ? "ordinal-feminine"
                                         : gender == Gender::neuter ? "ordinal-neuter"
                                                                    : "ordinal-masculine"));
    }

    [[nodiscard]] std::string by_rules(std::string_view digits,
                                       std::string_view rules) const override
    {
        // "3-е" is the third, "1950-е" are the fifties.
        const bool one = rules == "ordinal-plural" && !digits.ends_with('0');
        return without_one(spell(digits, one ? "ordinal-neuter" : rules));
    }

    [[nodiscard]] std::string fraction(std::string_view numerator,
                                       std::string_view denominator) const override
    {
        const std::string parts = spell(
            denominator, counts_one(numerator) ? "ordinal-feminine" : "ordinal-plural-genitive");
        if (parts.empty())
            return Verbalizer::fraction(numerator, denominator);
        return joined({integer(numerator, Gender::feminine), parts});
    }

    [[nodiscard]] std::string date(const Date& date) const override
    {
        const std::string day =
            date.day == 0 ? "" : spell(std::to_string(date.day), "ordinal-neuter-genitive");
        const std::string year =
            date.year.empty() ? "" : without_one(spell(date.year, "ordinal-masculine-genitive"));
        return joined({day, vocabulary().month_name(date.month), year, year.empty() ? "" : "года"});
    }

    [[nodiscard]] std::string time(const TimeOfDay& time) const override
    {
        const auto counted = [this](int value, Gender gender, std::string_view noun) {
            const Entry* entry = vocabulary().find(Section::words, noun);
            const std::string digits = std::to_string(value);
            return entry == nullptr ? integer(digits, gender)
                                    : joined({integer(digits, gender), form(entry->noun, digits)});
        };
        return joined({counted(time.hour, Gender::masculine, "hour"),
                       time.minute < 0 || (time.minute == 0 && time.hour != 1 && time.second < 0)
                           ? ""
                           : counted(time.minute, Gender::feminine, "minute"),
                       time.second < 0 ? "" : counted(time.second, Gender::feminine, "second"),
                       time.half});
    }

  protected:
    [[nodiscard]] std::string decimal(const Number& number, Gender) const override
    {
        const std::size_t places = number.fraction.size();
        static constexpr std::array<std::string_view, 6> powers{"10",    "100",    "1000",
                                                                "10000", "100000", "1000000"};
        const std::string whole = joined({integer(number.integer, Gender::feminine),
                                          counts_one(number.integer) ? "целая" : "целых"});
        if (places > powers.size())
            return joined({whole, digits(number.fraction)});
        return joined(
            {whole, fraction(without_leading_zeros(number.fraction), powers[places - 1])});
    }

  private:
    [[nodiscard]] static std::string without_one(std::string words)
    {
        constexpr std::string_view one = "одна ";
        return words.starts_with("одна тысяча") ? words.substr(one.size()) : words;
    }
};

} // namespace

std::unique_ptr<Verbalizer> make_russian(const Vocabulary& vocabulary, const LanguageTag&)
{
    return std::make_unique<Russian>(vocabulary);
}

} // namespace aloud
