// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/verbalizers.hpp"

#include <array>

namespace aloud {

namespace {

/// Numbers stay figures: eSpeak NG reads them with the vowels that words in Arabic letters lack.
class Arabic : public Verbalizer
{
  public:
    explicit Arabic(const Vocabulary& vocabulary) : Verbalizer(vocabulary, "ar") {}

    [[nodiscard]] std::string integer(std::string_view digits, Gender) const override
    {
        return std::string(without_leading_zeros(digits));
    }

    [[nodiscard]] std::string fraction(std::string_view numerator,
                                       std::string_view denominator) const override
    {
        const Entry* entry = vocabulary().find(Section::denominators, denominator);
        const std::string_view plain = without_leading_zeros(numerator);
        if (entry == nullptr || entry->noun.forms.size() != 3)
            return joined({plain, "على", denominator});
        if (plain == "1")
            return entry->noun.forms[0];
        if (plain == "2")
            return entry->noun.forms[1];
        return joined({plain, entry->noun.forms[2]});
    }

  protected:
    /// From three to ten a noun is in the plural, from eleven on in the singular.
    [[nodiscard]] const std::string& form(const Noun& noun, const std::string& plain) const override
    {
        return plural(plain) == Plural::few ? noun.forms.back() : noun.forms.front();
    }

    /// "5.25" as "5 and 25 of 100".
    [[nodiscard]] std::string decimal(const Number& number, Gender) const override
    {
        const std::size_t places = number.fraction.size();
        if (places > 6)
            return joined({integer(number.integer, Gender::none), word("point"), number.fraction});
        return joined({integer(number.integer, Gender::none), "و",
                       without_leading_zeros(number.fraction), "من",
                       "1" + std::string(places, '0')});
    }
};

} // namespace

std::unique_ptr<Verbalizer> make_arabic(const Vocabulary& vocabulary, const LanguageTag&)
{
    return std::make_unique<Arabic>(vocabulary);
}

} // namespace aloud
