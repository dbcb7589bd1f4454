// SPDX-License-Identifier: GPL-3.0-or-later
// What a number, a date, an amount ... is called in words: one Verbalizer for each language. This
// one builds on the vocabulary and ICU's names; languages override what they say in another way.
// Nothing here fails: what has no name is said digit by digit.
#pragma once

#include "normalization/icu_names.hpp"
#include "normalization/number.hpp"
#include "normalization/spellout.hpp"
#include "normalization/vocabulary.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace aloud {

class Verbalizer
{
  public:
    Verbalizer(const Vocabulary& vocabulary, const std::string& locale);
    virtual ~Verbalizer() = default;

    /// Whole numbers; `gender` of what is counted, none for counting itself.
    [[nodiscard]] virtual std::string integer(std::string_view digits, Gender gender) const;
    [[nodiscard]] std::string integer(std::string_view digits) const
    {
        return integer(digits, Gender::none);
    }
    /// Empty where the language has none that large.
    [[nodiscard]] virtual std::string ordinal(std::string_view digits, Gender gender) const;
    /// Where the word before it, in lower case, decides its ending.
    [[nodiscard]] virtual std::string ordinal_behind(std::string_view digits,
                                                     std::string_view /*word*/) const
    {
        return ordinal(digits, Gender::masculine);
    }
    [[nodiscard]] virtual std::string year(std::string_view digits) const;
    [[nodiscard]] virtual std::string fraction(std::string_view numerator,
                                               std::string_view denominator) const;
    [[nodiscard]] virtual std::string mixed(std::string_view whole, std::string_view numerator,
                                            std::string_view denominator) const;

    /// With its sign, fraction and scale, as it stands before a noun of this gender.
    [[nodiscard]] std::string number(const Number& number, Gender gender = Gender::none) const;

    [[nodiscard]] virtual std::string date(const Date& date) const;
    [[nodiscard]] virtual std::string time(const TimeOfDay& time) const;
    [[nodiscard]] virtual std::string money(const Number& number, const Entry& currency) const;
    [[nodiscard]] std::string money(const Number& number, const std::string& code) const;
    [[nodiscard]] virtual std::string percent(const Number& number) const;
    /// Empty when there is no such unit.
    [[nodiscard]] virtual std::string measure(const Number& number, const Noun& unit) const;
    /// "kilometres per hour" behind no number of its own.
    [[nodiscard]] std::string unit_name(const Noun& unit, const std::string& plain) const;

    [[nodiscard]] virtual std::string digits(std::string_view digits) const; ///< one by one
    /// By one of ICU's rule sets, for a form that is known from what is written: "8-го".
    [[nodiscard]] virtual std::string by_rules(std::string_view digits,
                                               std::string_view rules) const
    {
        return spell(digits, rules);
    }
    [[nodiscard]] virtual std::string telephone_digits(std::string_view digits) const
    {
        return this->digits(digits);
    }
    /// Of the house in a street, the road, the aeroplane: not always what one counts with.
    [[nodiscard]] virtual std::string code_number(std::string_view digits) const
    {
        return digits.front() == '0' ? this->digits(digits) : integer(digits);
    }
    [[nodiscard]] virtual std::string letters(std::string_view letters) const;

    [[nodiscard]] const std::string& word(std::string_view key) const
    {
        return vocabulary_.word(key);
    }
    [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }

  protected:
    [[nodiscard]] std::string spell(std::string_view digits, std::string_view rules) const;
    [[nodiscard]] virtual std::string decimal(const Number& number, Gender gender) const;
    [[nodiscard]] virtual const std::string& point() const { return word("point"); }
    [[nodiscard]] virtual std::string fraction_digits(std::string_view digits) const;
    /// Between a scale and what is counted: "dos millones de euros".
    [[nodiscard]] std::string link(const Number& number) const;
    [[nodiscard]] virtual const std::string& form(const Noun& noun, const std::string& plain) const;
    [[nodiscard]] Plural plural(const std::string& plain) const { return names_->plural(plain); }
    [[nodiscard]] std::string around(std::string_view name, const std::string& number) const;

  private:
    const Vocabulary& vocabulary_;
    std::unique_ptr<Spellout> spellout_;
    std::unique_ptr<IcuNames> names_;
};

/// The parts that are not empty, with spaces between them.
[[nodiscard]] std::string joined(std::initializer_list<std::string_view> parts);

/// "007" as "7", "000" as "0".
[[nodiscard]] std::string_view without_leading_zeros(std::string_view digits);

} // namespace aloud
