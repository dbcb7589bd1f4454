// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/rules.hpp"

#include "base/characters.hpp"

namespace aloud {

namespace {

bool is_two_digits(const Written& written, Position at, int limit)
{
    const int value = small_number(written, at);
    return written[at].size() == 2 && value >= 0 && value < limit;
}

/// "p.m.", "PM" behind a time; the end is where it ends.
Position half_behind(const Written& written, Position end, TimeOfDay& time)
{
    const Position at = written.skip_space(end);
    const Found half = find(written, Section::day_halves, at);
    if (half.entry == nullptr || half.entry->noun.empty())
        return end;
    const auto& forms = half.entry->noun.forms;
    time.half = time.hour == 12 && forms.size() > 1 ? forms[1] : forms[0];
    return half.end;
}

/// A time zone and its offset: "UTC+1".
Position zone_behind(const Written& written, Position end, std::string& spoken)
{
    const Position at = written.skip_space(end);
    const Found zone = find(written, Section::time_zones, at);
    if (zone.entry == nullptr || !written.ends(zone.end))
        return end;
    spoken += " " + written.say.letters(lower_case(written.string(at, zone.end)));
    end = zone.end;
    const Position sign = written.skip_space(end);
    if ((written.is(sign, U'+') || written.is(sign, U'-')) && written.is_number(sign + 1) &&
        written[sign + 1].size() <= 2) {
        spoken += " " + written.say.word(written.is(sign, U'+') ? "plus" : "minus") + " " +
                  written.say.integer(written.string(sign + 1));
        end = sign + 2;
        if (written.is(end, U':') && is_two_digits(written, end + 1, 60)) {
            spoken += " " + written.say.integer(written.string(end + 1));
            end += 2;
        }
    }
    return end;
}

Reading time_reading(const Written& written, Position end, TimeOfDay& time, std::string_view rule)
{
    end = half_behind(written, end, time);
    std::string spoken = written.say.time(time);
    end = zone_behind(written, end, spoken);
    return {end, std::move(spoken), SemioticClass::time, rule};
}

bool is_letter_of_time(std::string_view word, char letter)
{
    return word.size() == 1 && (word.front() == letter || word.front() == letter - 'a' + 'A');
}

/// The hours' own word behind a time with a point or colon: "Uhr", "h".
Position hours_behind(const Written& written, Position end)
{
    const Position at = written.skip_space(end);
    const std::string_view word = written.string(at);
    const std::string& clock = written.say.word("behind a time");
    if (written.is_word(at) && !clock.empty() && word == clock)
        return at + 1;
    if (written.is_word(at) && is_letter_of_time(word, 'h') && written.ends(at + 1))
        return written.is(at + 1, U'.') && written[at + 2].kind != TokenKind::none ? at + 2
                                                                                   : at + 1;
    return end;
}

/// "14:30", "14.30", "02:02:23"
std::optional<Reading> read_clock(const Written& written, Position at, int hour)
{
    const bool colon = written.is(at + 1, U':') || written.is(at + 1, U'：');
    const bool point = written.is(at + 1, U'.');
    if ((!colon && !point) || !is_two_digits(written, at + 2, 60))
        return std::nullopt;
    TimeOfDay time{.hour = hour, .minute = small_number(written, at + 2)};
    Position end = at + 3;
    if (written[end].is(written[at + 1].first) && is_two_digits(written, end + 1, 60)) {
        if (point)
            return std::nullopt;
        time.second = small_number(written, end + 1);
        end += 2;
    }
    if ((written.is(end, U':') || written.is(end, U'.')) && written.is_number(end + 1))
        return std::nullopt;
    const Position behind = hours_behind(written, end);
    if (point) {
        TimeOfDay half = time;
        const bool sure = behind != end || half_behind(written, end, half) != end ||
                          find(written, Section::time_zones, written.skip_space(end)).entry;
        const Position next = written.skip_space(end);
        const bool bare = written.habits.point_in_time && !written.is(next, U'%') &&
                          !written.is_number(next) && !written.is(next, U'/') &&
                          find(written, Section::units, next).entry == nullptr &&
                          find(written, Section::scales, next).entry == nullptr;
        if (!sure && !bare)
            return std::nullopt;
    }
    return time_reading(written, behind, time, colon ? "hours:minutes" : "hours.minutes");
}

/// "14h30", "2 h 30 min", "12h02m00s", "5 pm", "14 Uhr", "7h"
std::optional<Reading> read_hours(const Written& written, Position at, int hour)
{
    TimeOfDay time{.hour = hour};
    if (half_behind(written, at + 1, time) != at + 1 && hour >= 1 && hour <= 12)
        return time_reading(written, at + 1, time, "hours and half of the day");
    const std::string& clock = written.say.word("behind a time");
    const Position word = written.skip_space(at + 1);
    if (!clock.empty() && written.string(word) == clock)
        return time_reading(written, word + 1, time, "hours");
    const std::string& letter = written.say.word("h is a time");
    if (letter.empty() || !is_letter_of_time(written.string(word), 'h'))
        return std::nullopt;
    const bool joined = word == at + 1;
    const Position minute = written.skip_space(word + 1);
    if (is_two_digits(written, minute, 60) && (joined == (minute == word + 1) || !joined)) {
        time.minute = small_number(written, minute);
        Position end = minute + 1;
        if (written.string(end) == "m" || written.string(end) == "min" ||
            (written.is_space(end) && written.string(end + 1) == "min"))
            end = written.skip_space(end) + 1;
        if (is_two_digits(written, end, 60) && written.string(end + 1) == "s") {
            time.second = small_number(written, end);
            end += 2;
        }
        if (!written.ends(end))
            return std::nullopt;
        return time_reading(written, end, time, "hours h minutes");
    }
    if (!written.ends(word + 1) || (!joined && written[at].first != U'0') || letter != "always")
        return std::nullopt;
    return time_reading(written, word + 1, time, "hours h");
}

} // namespace

std::optional<Reading> read_time(const Written& written, Position at)
{
    const int hour = small_number(written, at);
    const Token& before = written[at - 1];
    if (hour < 0 || hour > 24 || written[at].size() > 2 ||
        (!written.ends(at - 1) && written.habits.spaced) || before.is(U'.') || before.is(U':') ||
        before.is(U',') || before.is(U'/'))
        return std::nullopt;
    if (auto reading = read_clock(written, at, hour))
        return reading;
    return read_hours(written, at, hour);
}

} // namespace aloud
