// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/verbalizers.hpp"

#include <array>
#include <charconv>
#include <utility>

namespace aloud {

namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
}

int value_of(std::string_view digits)
{
    int value = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return end.ec == std::errc{} ? value : -1;
}

class Spanish : public Verbalizer
{
  public:
    Spanish(const Vocabulary& vocabulary, bool with_point)
        : Verbalizer(vocabulary, "es"), with_point_(with_point)
    {
    }

    /// Up to 29 in one word, as the Academy prefers: "decimocuarto", "vigesimoprimero".
    [[nodiscard]] std::string ordinal(std::string_view digits, Gender gender) const override
    {
        const int value = value_of(digits);
        const bool feminine = gender == Gender::feminine;
        if (value == 11 || value == 12)
            return std::string(value == 11 ? "undécim" : "duodécim") + (feminine ? "a" : "o");
        if (value > 12 && value < 30 && value != 20)
            return (value < 20 ? "decimo" : "vigesimo") +
                   Verbalizer::ordinal(std::to_string(value % 10), gender);
        std::string words = Verbalizer::ordinal(digits, gender);
        replace_all(words, "octingésim", "octingentésim"); // ICU 72 cuts it short
        return words;
    }

    /// Tenths and less are ordinals, larger ones "doceavo"; others have no short name.
    [[nodiscard]] std::string fraction(std::string_view numerator,
                                       std::string_view denominator) const override
    {
        const std::string_view plain = without_leading_zeros(denominator);
        const int value = value_of(plain);
        if (value < 2 || vocabulary().find(Section::denominators, plain))
            return Verbalizer::fraction(numerator, denominator);
        std::string parts;
        if (value <= 10 || (value < 1000 && value % 100 == 0) || value % 1000 == 0) {
            parts = ordinal(plain, Gender::masculine);
            std::erase(parts, ' ');
        } else if (value < 100) {
            parts = integer(plain, Gender::none);
            replace_all(parts, " y ", "i");
            for (const auto& [from, to] : accents)
                replace_all(parts, from, to);
            if (parts.ends_with("uno"))
                parts.pop_back();
            parts += "avo";
        }
        if (parts.empty())
            return Verbalizer::fraction(numerator, denominator);
        return joined({integer(numerator, Gender::masculine),
                       parts + (without_leading_zeros(numerator) == "1" ? "" : "s")});
    }

    [[nodiscard]] std::string time(const TimeOfDay& time) const override
    {
        const std::string hour = integer(std::to_string(time.hour), Gender::feminine);
        std::string minute =
            time.minute <= 0    ? ""
            : time.minute == 15 ? "y cuarto"
            : time.minute == 30
                ? "y media"
                : "y " + Verbalizer::integer(std::to_string(time.minute), Gender::none);
        if (time.second > 0)
            minute += " y " + Verbalizer::integer(std::to_string(time.second), Gender::masculine) +
                      (time.second == 1 ? " segundo" : " segundos");
        return joined({hour, minute, time.half});
    }

  protected:
    [[nodiscard]] const std::string& point() const override
    {
        return word(with_point_ ? "version point" : "point");
    }

    /// In pairs, unless they are read as one number at a glance.
    [[nodiscard]] std::string fraction_digits(std::string_view fraction) const override
    {
        if (fraction.size() <= 3 && fraction.front() != '0')
            return integer(fraction, Gender::none);
        std::string result;
        for (std::size_t at = 0; at < fraction.size(); at += 2) {
            const std::string_view pair = fraction.substr(at, 2);
            result =
                joined({result, pair.front() == '0' ? digits(pair) : integer(pair, Gender::none)});
        }
        return result;
    }

  private:
    bool with_point_; ///< before a fraction, where others have a comma
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> accents{
        {{"é", "e"}, {"ó", "o"}, {"ú", "u"}}};
};

} // namespace

std::unique_ptr<Verbalizer> make_spanish(const Vocabulary& vocabulary, const LanguageTag& tag)
{
    return std::make_unique<Spanish>(vocabulary, habits_of(tag).decimal == '.');
}

} // namespace aloud
