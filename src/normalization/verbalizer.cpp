// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/verbalizer.hpp"

#include <algorithm>

namespace aloud {

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string result;
    for (const std::string_view part : parts) {
        if (!result.empty() && !part.empty())
            result += ' ';
        result += part;
    }
    return result;
}

std::string_view without_leading_zeros(std::string_view digits)
{
    const std::size_t first = digits.find_first_not_of('0');
    return first == std::string_view::npos
               ? digits.substr(0, std::min<std::size_t>(1, digits.size()))
               : digits.substr(first);
}

Verbalizer::Verbalizer(const Vocabulary& vocabulary, const std::string& locale)
    : vocabulary_(vocabulary), spellout_(std::make_unique<Spellout>(locale)),
      names_(std::make_unique<IcuNames>(locale))
{
}

std::string Verbalizer::spell(std::string_view digits, std::string_view rules) const
{
    std::string words = (*spellout_)(without_leading_zeros(digits), rules);
    // ICU hyphenates long words and parts thousands with commas, in which one would breathe.
    constexpr std::string_view soft_hyphen = "\u00AD";
    for (std::size_t at = 0; (at = words.find(soft_hyphen, at)) != std::string::npos;)
        words.erase(at, soft_hyphen.size());
    std::erase(words, ',');
    return words;
}

std::string Verbalizer::digits(std::string_view digits) const
{
    std::string result;
    for (const char digit : digits)
        result += (result.empty() ? "" : " ") + spell({&digit, 1}, "numbering");
    return result;
}

std::string Verbalizer::letters(std::string_view letters) const
{
    std::string result;
    for (const char letter : letters) {
        const std::string& named = vocabulary_.word(Section::letters, {&letter, 1});
        result += result.empty() ? "" : " ";
        result += named.empty() ? std::string(1, letter) : named;
    }
    return result;
}

std::string Verbalizer::integer(std::string_view digits, Gender gender) const
{
    std::string words = spell(digits, gender == Gender::none       ? "numbering"
                                      : gender == Gender::feminine ? "cardinal-feminine"
                                      : gender == Gender::neuter   ? "cardinal-neuter"
                                                                   : "cardinal-masculine");
    if (words.empty() && gender == Gender::neuter)
        words = spell(digits, "cardinal-masculine");
    if (words.empty())
        words = spell(digits, "cardinal");
    return words.empty() ? this->digits(digits) : words;
}

std::string Verbalizer::ordinal(std::string_view digits, Gender gender) const
{
    std::string words =
        spell(digits, gender == Gender::feminine ? "ordinal-feminine" : "ordinal-masculine");
    return words.empty() ? spell(digits, "ordinal") : words;
}

std::string Verbalizer::year(std::string_view digits) const
{
    return integer(digits);
}

const std::string& Verbalizer::form(const Noun& noun, const std::string& plain) const
{
    const std::size_t count = noun.forms.size();
    const Plural category = plural(plain);
    if (count == 1 || category == Plural::one)
        return noun.forms.front();
    if (count > 2)
        return noun.forms[category == Plural::few || plain.find('.') != std::string::npos ? 1 : 2];
    return noun.forms.back();
}

std::string Verbalizer::fraction_digits(std::string_view fraction) const
{
    return digits(fraction);
}

std::string Verbalizer::decimal(const Number& number, Gender gender) const
{
    return joined(
        {number.integer.empty()
             ? std::string()
             : integer(number.integer, gender == Gender::feminine ? gender : Gender::none),
         point(), fraction_digits(number.fraction)});
}

std::string Verbalizer::number(const Number& number, Gender gender) const
{
    const std::string sign = number.negative ? word("minus") : "";
    const Gender counted = number.scale != nullptr && number.scale->gender != Gender::none
                               ? number.scale->gender
                           : number.scale != nullptr ? Gender::masculine
                                                     : gender;
    const std::string words =
        number.is_integer() ? integer(number.integer, counted) : decimal(number, counted);
    std::string scale;
    if (number.scale != nullptr) {
        const auto& forms = number.scale->forms;
        const bool written =
            std::find(forms.begin(), forms.end(), number.scale_written) != forms.end();
        scale = written ? number.scale_written : form(*number.scale, number.plain());
    }
    return joined({sign, words, scale});
}

std::string Verbalizer::link(const Number& number) const
{
    const bool round = number.scale == nullptr && number.is_integer() &&
                       number.integer.size() > 6 && number.integer.ends_with("000000");
    return number.scale != nullptr || round ? word("of") : "";
}

std::string Verbalizer::fraction(std::string_view numerator, std::string_view denominator) const
{
    const Entry* entry =
        vocabulary_.find(Section::denominators, without_leading_zeros(denominator));
    if (entry != nullptr && !entry->noun.empty())
        return joined({integer(numerator, entry->noun.gender == Gender::none ? Gender::masculine
                                                                             : entry->noun.gender),
                       form(entry->noun, std::string(without_leading_zeros(numerator)))});
    return joined({integer(numerator), word("over"), integer(denominator)});
}

std::string Verbalizer::mixed(std::string_view whole, std::string_view numerator,
                              std::string_view denominator) const
{
    const std::string& half = word("and a half");
    if (numerator == "1" && denominator == "2" && !half.empty())
        return joined({integer(whole), half});
    return joined({integer(whole), word("and"), fraction(numerator, denominator)});
}

std::string Verbalizer::date(const Date& date) const
{
    const std::string day = date.day == 0 ? ""
                            : date.day == 1 && !word("first of the month").empty()
                                ? word("first of the month")
                                : integer(std::to_string(date.day), Gender::none);
    const std::string year = date.year.empty() ? "" : this->year(date.year);
    const std::string& of = word("date of");
    return joined({day, day.empty() ? "" : of, vocabulary_.month_name(date.month),
                   year.empty() ? "" : of, year});
}

std::string Verbalizer::time(const TimeOfDay& time) const
{
    const std::string hour = integer(std::to_string(time.hour));
    const std::string minute =
        time.minute < 0 ? "" : integer(std::to_string(time.minute), Gender::none);
    return joined({hour, word("o'clock"), minute, time.half});
}

std::string Verbalizer::money(const Number& number, const Entry& currency) const
{
    const std::string sign = number.negative ? word("minus") : "";
    std::string cents = number.fraction.substr(0, number.fraction.find_last_not_of('0') + 1);
    Number whole = number;
    whole.negative = false;
    const Gender gender =
        currency.noun.gender == Gender::none ? Gender::masculine : currency.noun.gender;
    if (number.scale == nullptr && cents.size() <= 2 && (cents.empty() || !currency.part.empty())) {
        whole.fraction.clear();
        cents.resize(cents.empty() ? 0 : 2, '0');
        const std::string_view plain = without_leading_zeros(cents);
        const std::string part = cents.empty()
                                     ? ""
                                     : joined({integer(plain, currency.part.gender == Gender::none
                                                                  ? Gender::masculine
                                                                  : currency.part.gender),
                                               form(currency.part, std::string(plain))});
        if (!part.empty() && (whole.integer.empty() || without_leading_zeros(whole.integer) == "0"))
            return joined({sign, part});
        return joined({sign, this->number(whole, gender), link(whole),
                       form(currency.noun, whole.plain()), part.empty() ? "" : word("and cents"),
                       part});
    }
    if (number.scale == nullptr)
        whole.fraction = cents;
    Number counted = whole;
    counted.scale = nullptr;
    return joined({sign, this->number(whole, gender), link(whole),
                   number.scale != nullptr && currency.noun.forms.size() > 0
                       ? currency.noun.forms.back()
                       : form(currency.noun, counted.plain())});
}

std::string Verbalizer::around(std::string_view name, const std::string& number) const
{
    const std::size_t at = name.find('\0');
    if (at == std::string_view::npos) // the number has melted into the name
        return std::string(name);
    std::string result(name);
    result.replace(at, 1, number);
    return result;
}

std::string Verbalizer::money(const Number& number, const std::string& code) const
{
    const std::string& name =
        names_->currency(code, number.scale == nullptr ? number.plain() : "1000000");
    Number absolute = number;
    absolute.negative = false;
    const std::string& of = number.scale == nullptr ? "" : word("of");
    return joined({number.negative ? word("minus") : "",
                   around(name, joined({this->number(absolute, Gender::masculine), of}))});
}

std::string Verbalizer::percent(const Number& number) const
{
    const Entry* sign = vocabulary_.find(Section::words, "percent");
    return joined({this->number(number),
                   sign == nullptr || sign->noun.empty() ? "" : form(sign->noun, number.plain())});
}

std::string Verbalizer::unit_name(const Noun& unit, const std::string& plain) const
{
    if (unit.forms.size() != 1)
        return form(unit, plain);
    std::string name = around(names_->unit(unit.forms.front(), plain), "");
    if (name.empty()) // not one of ICU's identifiers, so the word itself
        return unit.forms.front();
    const std::size_t begin = name.find_first_not_of(' ');
    return begin == std::string::npos ? std::string() : name.substr(begin);
}

std::string Verbalizer::measure(const Number& number, const Noun& unit) const
{
    if (unit.empty())
        return {};
    const std::string words =
        this->number(number, unit.gender == Gender::none ? Gender::masculine : unit.gender);
    const std::string plain = number.scale == nullptr ? number.plain() : "1000000";
    if (unit.forms.size() == 1) {
        const std::string& name = names_->unit(unit.forms.front(), plain);
        if (!name.empty())
            return around(name, joined({words, link(number)}));
    }
    return joined({words, link(number), form(unit, plain)});
}

} // namespace aloud
