// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/rules.hpp"

#include "base/characters.hpp"

#include <algorithm>
#include <iterator>

namespace aloud {

namespace {

bool is_day(int value)
{
    return value >= 1 && value <= 31;
}

bool is_month(int value)
{
    return value >= 1 && value <= 12;
}

bool is_year(const Written& written, Position at)
{
    const std::string_view digits = written.string(at);
    return written.is_number(at) && digits.size() == 4 && digits.front() != '0' &&
           digits.front() <= '2' && !written.is_word(at + 1) &&
           !(written.is(at + 1, U'.') && written.is_number(at + 2));
}

Reading date_reading(const Written& written, Position end, const Date& date, std::string_view rule)
{
    if (written.habits.language == "ru" && !date.year.empty() && date.day > 0) {
        // "2022 г.": the noun is said with the year anyway.
        const Position noun = written.skip_space(end);
        const std::string_view word = written.string(noun);
        if (word == "года" || word == "г")
            end = written.is(noun + 1, U'.') && word == "г" &&
                          written[noun + 2].kind != TokenKind::none
                      ? noun + 2
                      : noun + 1;
    }
    return {end, written.say.date(date), SemioticClass::date, rule};
}

bool starts_cleanly(const Written& written, Position at)
{
    const Token& before = written[at - 1];
    return written.ends(at - 1) && !before.is(U'/') && !before.is(U'-') && !before.is(U'.') &&
           !before.is(U',');
}

/// "2022-12-31", "31.12.2022", "12/31/22"
std::optional<Reading> read_figures(const Written& written, Position at)
{
    const Token& separator = written[at + 1];
    const bool three = written.is_number(at + 2) && written[at + 3].is(separator.first) &&
                       written.is_number(at + 4) && written.ends(at + 5);
    if (!three || separator.kind != TokenKind::symbol ||
        (written[at + 5].is(separator.first) && !written.is(at + 5, U'.')) ||
        (written[at + 5].is(separator.first) && written.is_number(at + 6)))
        return std::nullopt;
    if (!(separator.is(U'-') || separator.is(U'/') || separator.is(U'.') || separator.is(U'·')))
        return std::nullopt;
    const int first = small_number(written, at);
    const int second = small_number(written, at + 2);
    const int third = small_number(written, at + 4);
    const bool chinese = written.habits.language == "zh";
    if ((written[at].size() == 4 || (chinese && written[at].size() == 2 && separator.is(U'/'))) &&
        is_month(second) && is_day(third))
        return date_reading(
            written, at + 5,
            {std::string(written.string(at)), second, third, !written.habits.month_first, {}},
            "figures, year first");
    const std::size_t year_size = written[at + 4].size();
    const bool short_year = year_size == 2 && !separator.is(U'-') &&
                            (!separator.is(U'.') || written[at + 2].size() == 2);
    if (third < 0 || (year_size != 4 && !short_year))
        return std::nullopt;
    const bool month_first =
        (written.habits.month_first && is_month(first) && is_day(second)) ||
        (written.habits.language == "en" && is_month(first) && second > 12 && is_day(second));
    const int day = month_first ? second : first;
    const int month = month_first ? first : second;
    if (!is_day(day) || !is_month(month))
        return std::nullopt;
    return date_reading(written, at + 5,
                        {std::string(written.string(at + 4)), month, day, !month_first,
                         lower_case(written.string(written.before_space(at - 1)))},
                        "figures, year last");
}

/// A year behind a day and a month: ", 2022", " de 2022", " 2022".
Position year_behind(const Written& written, Position at)
{
    if (written.is(at, U'.') && written.is_space(at + 1))
        ++at;
    if (written.is(at, U','))
        ++at;
    at = written.skip_space(at);
    if (written.is_word(at) && written.is_space(at + 1)) {
        const std::string_view word = written.string(at);
        if (word == "de" || word == "del" || word == "do")
            at += 2;
    }
    return is_year(written, at) ? at : -1;
}

/// "25 July 2012", "25th of July", "20 de marzo", "1. Januar 2022"
std::optional<Reading> read_day_first(const Written& written, Position at)
{
    const int day = small_number(written, at);
    if (!is_day(day) || written[at].size() > 2)
        return std::nullopt;
    Position end = at + 1;
    bool sure = false; // the number can be no other
    if (written.is_word(end) &&
        written.vocabulary.find(Section::ordinal_ends, written.string(end))) {
        ++end;
        sure = true;
    } else if (written.is(end, U'º') || written.is(end, U'°') ||
               (written.is(end, U'.') && written.habits.language == "de")) {
        ++end;
        sure = true;
    }
    if (written.is_space(end) || written.is(end, U'-'))
        ++end;
    for (const std::string_view of : {"of", "de", "d"})
        if (written.string(end) == of && (written.is_space(end + 1) || written.is(end + 1, U'\'')))
            end += 2;
    if (!written.is_word(end))
        return std::nullopt;
    const std::string_view name = written.string(end);
    const int month = written.vocabulary.month(name);
    if (month == 0 || !written.ends(end + 1))
        return std::nullopt;
    ++end;
    Date date{.month = month,
              .day = day,
              .before = lower_case(written.string(written.before_space(at - 1)))};
    if (const Position year = year_behind(written, end); year >= 0) {
        date.year = written.string(year);
        end = year + 1;
        sure = true;
    } else if (written.is(end, U'.') && name != written.vocabulary.month_name(month)) {
        ++end;
    }
    // "20 may" can be anything, "20 May" hardly.
    if (!sure && written.habits.language == "en" && (name == "may" || name == "march"))
        return std::nullopt;
    return date_reading(written, end, date, "day and month");
}

/// "July 25, 2012", "Jan-15", "abril 30", "July 1506"
std::optional<Reading> read_month_first(const Written& written, Position at)
{
    const std::string_view name = written.string(at);
    const int month = written.vocabulary.month(name);
    if (month == 0 || (written.habits.language != "en" && written.habits.language != "es"))
        return std::nullopt;
    const bool ambiguous = written.habits.language == "en" &&
                           (name == "may" || name == "march" || name == "mar" || name == "dec");
    Position end = at + 1;
    if (written.is(end, U'.'))
        ++end;
    if (written.is(end, U'-') && written.is_number(end + 1))
        ++end;
    else
        end = written.skip_space(end);
    if (!written.is_number(end))
        return std::nullopt;
    if (is_year(written, end) && !ambiguous)
        return date_reading(written, end + 1,
                            {std::string(written.string(end)), month, 0, false, {}},
                            "month and year");
    const int day = small_number(written, end);
    if (!is_day(day) || written[end].size() > 2 ||
        (written.is(end + 1, U'.') && written.is_number(end + 2)) || written.is(end + 1, U':') ||
        written.is(end + 1, U'%'))
        return std::nullopt;
    ++end;
    if (written.is_word(end) && written.vocabulary.find(Section::ordinal_ends, written.string(end)))
        ++end;
    if (!written.ends(end))
        return std::nullopt;
    Date date{.month = month, .day = day, .day_first = false};
    Position year = year_behind(written, end);
    if (year < 0 && written.is(end, U'-') && is_year(written, end + 1))
        year = end + 1;
    if (year >= 0) {
        date.year = written.string(year);
        end = year + 1;
    } else if (ambiguous) {
        return std::nullopt; // "may 20" can be anything
    }
    return date_reading(written, end, date, "month and day");
}

/// "2/22" where nobody would divide so: a month, and a day beyond the months.
std::optional<Reading> read_month_and_day(const Written& written, Position at)
{
    const int first = small_number(written, at);
    const int second = small_number(written, at + 2);
    const int month = written.habits.month_first ? first : second;
    const int day = written.habits.month_first ? second : first;
    const bool divides_well = day == 16 || day == 20 || day == 24 || day == 25 || day == 30;
    if (written.habits.language != "en" || !written.is(at + 1, U'/') || !is_month(month) ||
        !is_day(day) || day < 13 || divides_well || !written.ends(at + 3) ||
        written.is(at + 3, U'/') || written.is(at + 3, U'%') ||
        written.is_number(written.before_space(at - 1)))
        return std::nullopt;
    return date_reading(written, at + 3, {"", month, day, !written.habits.month_first, {}},
                        "month and day in figures");
}

/// "02.03." and "2003-03"
std::optional<Reading> read_short(const Written& written, Position at)
{
    const int first = small_number(written, at);
    const int second = small_number(written, at + 2);
    if (!written.ends(at + 3))
        return std::nullopt;
    const bool point_behind = written.is(at + 3, U'.') && !written.is_number(at + 4);
    if (written.habits.language == "de" && written.is(at + 1, U'.') && is_day(first) &&
        is_month(second) && written[at + 2].size() <= 2 &&
        (point_behind || !written.is(at + 3, U'.')) && !written.is(at + 3, U':'))
        return date_reading(
            written, point_behind && written[at + 4].kind != TokenKind::none ? at + 4 : at + 3,
            {"", second, first, true, lower_case(written.string(written.before_space(at - 1)))},
            "day and month in figures");
    const bool slash = written.habits.language == "zh" && written.is(at + 1, U'/');
    if (is_year(written, at) && (written.is(at + 1, U'-') || slash) && is_month(second) &&
        written[at + 2].size() == 2 && written[at + 2].first == U'0' && !written.is(at + 3, U'-'))
        return date_reading(written, at + 3,
                            {std::string(written.string(at)), second, 0, false, {}},
                            "year and month in figures");
    return std::nullopt;
}

} // namespace

std::optional<Reading> read_date(const Written& written, Position at)
{
    if (!starts_cleanly(written, at))
        return std::nullopt;
    if (written.is_word(at))
        return read_month_first(written, at);
    if (!written.is_number(at))
        return std::nullopt;
    if (auto reading = read_figures(written, at))
        return reading;
    if (auto reading = read_day_first(written, at))
        return reading;
    if (auto reading = read_month_and_day(written, at))
        return reading;
    return read_short(written, at);
}

namespace {

/// What has a number that is a name: rooms, flights, accounts, codes.
constexpr std::string_view numbered_things[] = {
    "房间", "教室", "航班", "车次",     "邮编", "尾号", "账号",   "帐号", "密码", "卡号", "学号",
    "工号", "编号", "号码", "股票代码", "群号", "QQ",   "验证码", "热线", "报警", "拨打"};

} // namespace

std::optional<Reading> read_chinese_date(const Written& written, Position at)
{
    if (!written.is_number(at) || written.habits.language != "zh")
        return std::nullopt;
    const std::string_view digits = written.string(at);
    const auto followed_by = [&](Position end, std::string_view word) {
        return written.text.substr(std::min(written[end - 1].end, written.text.size()))
            .starts_with(word);
    };
    const std::string_view before = written.text.substr(0, written[at].begin);
    if (followed_by(at + 1, "年")) {
        const bool era = before.ends_with("公元") || before.ends_with("公元前");
        const bool numbered =
            digits.size() == 4 || era || digits.front() == '0' ||
            (digits.size() == 2 && written.is_number(at + 2) && (followed_by(at + 3, "月")));
        if (numbered)
            return Reading{at + 1, written.say.year(digits), SemioticClass::year, "年"};
    }
    // "2020-2021年"
    const bool to_a_year =
        written.is_number(at + 2) && written[at + 2].size() == 4 && followed_by(at + 3, "年") &&
        (written.is(at + 1, U'-') || written.is(at + 1, U'–') || written.is(at + 1, U'—') ||
         written.is(at + 1, U'~') || written.is(at + 1, U'至') || written.string(at + 1) == "至" ||
         written.string(at + 1) == "到");
    if (digits.size() == 4 && to_a_year)
        return Reading{at + 1, written.say.year(digits), SemioticClass::year, "from year to year"};
    // Numbers that count nothing are said digit by digit.
    const bool is_name =
        std::any_of(std::begin(numbered_things), std::end(numbered_things),
                    [&](std::string_view thing) { return before.ends_with(thing); });
    const bool behind_letters = written.is_word(at - 1) && written[at - 1].first < 0x80;
    if (digits.size() >= 3 && (is_name || behind_letters) &&
        !(written.is(at + 1, U'.') && written.is_number(at + 2)))
        return Reading{at + 1, written.say.digits(digits), SemioticClass::telephone,
                       "number of a thing"};
    if (followed_by(at + 1, "号") && written.string(at - 1) == "月")
        return Reading{at + 2, written.say.integer(without_leading_zeros(digits)) + "号",
                       SemioticClass::date, "月 and 号"};
    // "两个", "两点", but "二月" and "十二个".
    const std::string_view counted = written.string(at + 1);
    if (digits == "2" && !counted.empty() && written.is_word(at + 1) && !written.is(at - 1, U'.') &&
        written.string(at - 1) != "第" &&
        written.say.word("counted by two").find(counted) != std::string::npos)
        return Reading{at + 1, "两", SemioticClass::cardinal, "two before a measure word"};
    if (digits.size() == 2 && (digits.back() == '0' || digits.back() == '5') && counted == "后" &&
        (digits >= "50" || digits == "00"))
        return Reading{at + 1, written.say.digits(digits), SemioticClass::year, "generation"};
    const bool in_brackets = (written.is(at - 1, U'（') || written.is(at - 1, U'(')) &&
                             (written.is(at + 1, U'）') || written.is(at + 1, U')'));
    if (in_brackets && digits.size() == 4 && digits >= "1900" && digits <= "2099")
        return Reading{at + 1, written.say.year(digits), SemioticClass::year, "year in brackets"};
    if (followed_by(at + 1, "月") || followed_by(at + 1, "日") || followed_by(at + 1, "号") ||
        followed_by(at + 1, "时") || followed_by(at + 1, "点") || followed_by(at + 1, "分"))
        return Reading{at + 1, written.say.integer(without_leading_zeros(digits)),
                       SemioticClass::date, "月, 日, 号"};
    const std::string era = lower_case(written.string(at + 1));
    if (digits.size() <= 4 && (era == "ad" || era == "bc" || era == "bce" || era == "ce") &&
        written.ends(at + 2))
        return Reading{at + 2,
                       (era.front() == 'b' ? "公元前" : "公元") + written.say.year(digits) + "年",
                       SemioticClass::year, "era"};
    return std::nullopt;
}

} // namespace aloud
