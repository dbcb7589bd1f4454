// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/verbalizers.hpp"

namespace aloud {

namespace {

class English : public Verbalizer
{
  public:
    English(const Vocabulary& vocabulary, const std::string& region)
        : Verbalizer(vocabulary, region == "US" ? "en_US" : "en_GB"),
          and_(region == "US" ? "" : "-verbose")
    {
    }

    [[nodiscard]] std::string integer(std::string_view digits, Gender) const override
    {
        const std::string words = spell(digits, "cardinal" + and_);
        return words.empty() ? this->digits(digits) : words;
    }

    [[nodiscard]] std::string ordinal(std::string_view digits, Gender) const override
    {
        return spell(digits, "ordinal" + and_);
    }

    [[nodiscard]] std::string year(std::string_view digits) const override
    {
        const bool first_years = digits.size() == 4 && digits.substr(1, 2) == "00";
        return first_years ? integer(digits, Gender::none) : spell(digits, "numbering-year");
    }

    [[nodiscard]] std::string code_number(std::string_view digits) const override
    {
        if (digits.front() == '0' || digits.size() > 4)
            return this->digits(digits);
        if (digits.size() == 3 && digits[1] == '0' && digits[2] != '0')
            return this->digits(digits);
        const std::size_t first = digits.size() > 2 ? digits.size() - 2 : 0;
        const std::string_view last = digits.substr(first);
        if (digits.size() < 3 || last == "00" || digits.substr(digits.size() - 3) == "000")
            return integer(digits, Gender::none);
        return joined({integer(digits.substr(0, first), Gender::none),
                       last.front() == '0' ? "oh " + integer(last.substr(1), Gender::none)
                                           : integer(last, Gender::none)});
    }

    [[nodiscard]] std::string fraction(std::string_view numerator,
                                       std::string_view denominator) const override
    {
        const std::string_view plain = without_leading_zeros(denominator);
        if (plain == "0" || plain == "1" || vocabulary().find(Section::denominators, plain))
            return Verbalizer::fraction(numerator, denominator);
        const std::string parts = ordinal(plain, Gender::none);
        if (parts.empty())
            return joined({integer(numerator, Gender::none), word("over"),
                           integer(denominator, Gender::none)});
        return joined({integer(numerator, Gender::none),
                       parts + (without_leading_zeros(numerator) == "1" ? "" : "s")});
    }

    [[nodiscard]] std::string date(const Date& date) const override
    {
        const std::string day =
            date.day == 0 ? "" : ordinal(std::to_string(date.day), Gender::none);
        const std::string year = date.year.empty() ? "" : this->year(date.year);
        const std::string& month = vocabulary().month_name(date.month);
        const std::string_view the = date.before == "the" ? "" : "the";
        return date.day > 0 && date.day_first ? joined({the, day, "of", month, year})
                                              : joined({month, day, year});
    }

    [[nodiscard]] std::string time(const TimeOfDay& time) const override
    {
        const std::string hour = integer(std::to_string(time.hour), Gender::none);
        if (time.second >= 0)
            return joined({hour, minutes(time.minute), "and",
                           integer(std::to_string(time.second), Gender::none),
                           time.second == 1 ? "second" : "seconds", time.half});
        if (time.minute > 0)
            return joined({hour, minutes(time.minute), time.half});
        if (time.half.empty() && time.hour > 12)
            return joined({hour, "hundred hours"});
        return joined({hour, time.half.empty() ? "o'clock" : "", time.half});
    }

  private:
    [[nodiscard]] std::string minutes(int minute) const
    {
        const std::string words = integer(std::to_string(minute), Gender::none);
        return minute < 10 ? "oh " + words : words;
    }

    std::string and_;
};

} // namespace

std::unique_ptr<Verbalizer> make_english(const Vocabulary& vocabulary, const LanguageTag& tag)
{
    return std::make_unique<English>(vocabulary, tag.region);
}

} // namespace aloud
