// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/verbalizers.hpp"

#include <array>

namespace aloud {

namespace {

void put_zeros(std::string& words)
{
    constexpr std::string_view circle = "〇";
    for (std::size_t at = 0; (at = words.find(circle, at)) != std::string::npos;)
        words.replace(at, circle.size(), "零");
}

/// Words are not parted by spaces.
std::string without_spaces(std::string words)
{
    std::erase(words, ' ');
    return words;
}

constexpr std::array<std::string_view, 10> names{"零", "一", "二", "三", "四",
                                                 "五", "六", "七", "八", "九"};

/// Up to four digits. ICU's rules lack zeros and the other two; `inner` is a number with more in
/// front of it, whose missing places are said.
std::string below_myriad(std::string_view digits, bool inner)
{
    static constexpr std::array<std::string_view, 4> places{"", "十", "百", "千"};
    std::string result;
    bool zero = false;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const auto digit = static_cast<std::size_t>(digits[i] - '0');
        const std::size_t place = digits.size() - 1 - i;
        if (digit == 0) {
            zero = inner || !result.empty();
            continue;
        }
        if (zero)
            result += names[0];
        zero = false;
        const bool bare_ten = digit == 1 && place == 1 && result.empty() && !inner;
        if (!bare_ten)
            result += digit == 2 && place == 3 ? std::string_view("两") : names[digit];
        result += places[place];
    }
    return result;
}

/// Up to sixteen digits, without zeros in front.
std::string in_myriads(std::string_view digits)
{
    static constexpr std::array<std::string_view, 4> scales{"", "万", "亿", "万亿"};
    if (digits == "0")
        return std::string(names[0]);
    std::string result;
    bool zero = false; // whether a whole myriad was skipped
    for (std::size_t at = 0; at < digits.size();) {
        const std::size_t left = (digits.size() - at - 1) / 4;
        const std::size_t size = digits.size() - at - left * 4;
        const std::string_view group = digits.substr(at, size);
        at += size;
        if (group.find_first_not_of('0') == std::string_view::npos) {
            zero = !result.empty();
            continue;
        }
        if (zero && group.front() != '0')
            result += names[0];
        zero = false;
        const bool two = group == "2" && left > 0 && result.empty();
        result += two ? "两" : below_myriad(group, !result.empty());
        result += scales[left];
    }
    return result;
}

class Chinese : public Verbalizer
{
  public:
    explicit Chinese(const Vocabulary& vocabulary) : Verbalizer(vocabulary, "zh") {}

    [[nodiscard]] std::string integer(std::string_view digits, Gender) const override
    {
        constexpr std::size_t most_digits = 16;
        const std::string_view plain = without_leading_zeros(digits);
        return plain.size() > most_digits ? one_by_one(digits) : in_myriads(plain);
    }

    [[nodiscard]] std::string digits(std::string_view digits) const override
    {
        return one_by_one(digits);
    }

    /// One is "yao" there, which cannot be mistaken for seven.
    [[nodiscard]] std::string telephone_digits(std::string_view digits) const override
    {
        std::string result;
        for (const char digit : digits)
            result += digit == '1' ? std::string("幺") : one_by_one({&digit, 1});
        return result;
    }

    [[nodiscard]] std::string ordinal(std::string_view digits, Gender gender) const override
    {
        return "第" + integer(digits, gender);
    }

    [[nodiscard]] std::string year(std::string_view digits) const override
    {
        return one_by_one(digits);
    }

    [[nodiscard]] std::string fraction(std::string_view numerator,
                                       std::string_view denominator) const override
    {
        return integer(denominator, Gender::none) + "分之" + integer(numerator, Gender::none);
    }

    [[nodiscard]] std::string mixed(std::string_view whole, std::string_view numerator,
                                    std::string_view denominator) const override
    {
        return integer(whole, Gender::none) + "又" + fraction(numerator, denominator);
    }

    [[nodiscard]] std::string date(const Date& date) const override
    {
        std::string result = date.year.empty() ? "" : year(date.year) + "年";
        if (date.month > 0)
            result += integer(std::to_string(date.month), Gender::none) + "月";
        if (date.day > 0)
            result += integer(std::to_string(date.day), Gender::none) + "日";
        return result;
    }

    [[nodiscard]] std::string time(const TimeOfDay& time) const override
    {
        std::string result = time.half +
                             (time.hour == 2 ? std::string("两")
                                             : integer(std::to_string(time.hour), Gender::none)) +
                             "点";
        if (time.minute > 0 || time.second > 0)
            result += integer(std::to_string(time.minute), Gender::none) + "分";
        if (time.second > 0)
            result += integer(std::to_string(time.second), Gender::none) + "秒";
        return result;
    }

    [[nodiscard]] std::string money(const Number& number, const Entry& currency) const override
    {
        return without_spaces(this->number(number) + form(currency.noun, "1"));
    }

    [[nodiscard]] std::string percent(const Number& number) const override
    {
        Number absolute = number;
        absolute.negative = false;
        return (number.negative ? word("minus") : std::string()) + "百分之" +
               without_spaces(this->number(absolute));
    }

    [[nodiscard]] std::string measure(const Number& number, const Noun& unit) const override
    {
        Number absolute = number;
        const bool below_zero = number.negative && !unit.forms.empty() && unit.forms[0] == "摄氏度";
        absolute.negative = number.negative && !below_zero;
        return (below_zero ? "零下" : "") + without_spaces(Verbalizer::measure(absolute, unit));
    }

  protected:
    [[nodiscard]] std::string decimal(const Number& number, Gender) const override
    {
        return integer(number.integer, Gender::none) + "点" + one_by_one(number.fraction);
    }

  private:
    [[nodiscard]] std::string one_by_one(std::string_view text) const
    {
        std::string result;
        for (const char digit : text)
            result += spell({&digit, 1}, "cardinal");
        put_zeros(result);
        return result;
    }
};

} // namespace

std::unique_ptr<Verbalizer> make_chinese(const Vocabulary& vocabulary, const LanguageTag&)
{
    return std::make_unique<Chinese>(vocabulary);
}

} // namespace aloud
