// SPDX-License-Identifier: GPL-3.0-or-later
// Money, percentages and measures: numbers with what they count.
#include "normalization/rules.hpp"

namespace aloud {

namespace {

bool may_begin(const Written& written, Position at)
{
    const Token& before = written[at - 1];
    const bool after_times = written.string(at - 1) == "x" && written.is_number(at - 2);
    return (written.ends(at - 1) || !written.habits.spaced || after_times) && !before.is(U'.') &&
           !before.is(U',');
}

/// "/kg", "/mo" behind an amount: "per kilogram".
Position per_behind(const Written& written, Position end, std::string& spoken)
{
    const Position at = written.is_space(end) && written.is(end + 1, U'/') ? end + 1 : end;
    if (!written.is(at, U'/') || written.say.word("per").empty())
        return end;
    const Found unit = find(written, Section::units, at + 1);
    if (unit.entry == nullptr || !written.ends(unit.end))
        return end;
    spoken += " " + written.say.word("per") + " " + written.say.unit_name(unit.entry->noun, "1");
    return unit.end;
}

struct Currency
{
    const Entry* entry = nullptr; ///< else an ISO code
    std::string code{};
    Position end = 0;
};

std::optional<Currency> find_currency(const Written& written, Position at)
{
    const Found found = find(written, Section::currencies, at);
    if (found.entry != nullptr)
        return Currency{found.entry, {}, found.end};
    if (written.is_word(at) && written[at].size() == 3 && is_currency_code(written.string(at)) &&
        written.ends(at + 1))
        return Currency{nullptr, std::string(written.string(at)), at + 1};
    return std::nullopt;
}

Reading money_reading(const Written& written, Position end, const Number& number,
                      const Currency& currency)
{
    std::string spoken = currency.entry != nullptr ? written.say.money(number, *currency.entry)
                                                   : written.say.money(number, currency.code);
    end = per_behind(written, end, spoken);
    return {end, std::move(spoken), SemioticClass::money, "amount and currency"};
}

void scan_money_scale(const Written& written, ScannedNumber& scanned)
{
    scan_scale(written, scanned, Section::scales);
    if (scanned.number.scale == nullptr)
        scan_scale(written, scanned, Section::money_scales);
}

/// "$5.2 billion", "-$3", "EUR 5"
std::optional<Reading> read_currency_first(const Written& written, Position at)
{
    const bool negative = written.is(at, U'-') || written.is(at, U'−');
    const auto currency = find_currency(written, negative ? at + 1 : at);
    if (!currency || !may_begin(written, at))
        return std::nullopt;
    // A letter alone is a currency only where it touches the number.
    const bool letter =
        written.is_word(currency->end - 1) && currency->end - at == 1 && written[at].size() == 1;
    const Position number_at = letter ? currency->end : written.skip_space(currency->end);
    auto scanned = scan_number(written, number_at);
    if (!scanned)
        return std::nullopt;
    scan_money_scale(written, *scanned);
    if (!written.ends(scanned->end))
        return std::nullopt;
    scanned->number.negative = scanned->number.negative || negative;
    return money_reading(written, scanned->end, scanned->number, *currency);
}

bool is_duration(const Written& written, const Noun& unit)
{
    for (const std::string_view key : {"h", "min", "s", "ms", "wk", "mo", "yr", "ч", "мин", "с"})
        if (written.vocabulary.word(Section::units, key) == unit.forms.front())
            return true;
    return false;
}

/// 6'2"
std::optional<Reading> read_feet_and_inches(const Written& written, Position at)
{
    const bool marks =
        (written.is(at + 1, U'\'') || written.is(at + 1, U'’') || written.is(at + 1, U'′')) &&
        (written.is(at + 3, U'"') || written.is(at + 3, U'”') || written.is(at + 3, U'″'));
    const Entry* feet = written.vocabulary.find(Section::units, "ft");
    const Entry* inches = written.vocabulary.find(Section::units, "in.");
    if (!marks || small_number(written, at) < 0 || small_number(written, at + 2) < 0 ||
        small_number(written, at + 2) > 12 || feet == nullptr || inches == nullptr)
        return std::nullopt;
    const Number foot{.integer = std::string(written.string(at))};
    const Number inch{.integer = std::string(written.string(at + 2))};
    return Reading{
        at + 4,
        joined({written.say.measure(foot, feet->noun), written.say.measure(inch, inches->noun)}),
        SemioticClass::measure, "feet and inches"};
}

} // namespace

std::optional<Reading> read_money(const Written& written, Position at)
{
    if (!written.is_number(at))
        if (auto reading = read_currency_first(written, at))
            return reading;
    auto scanned = scan_number(written, at);
    if (!scanned || !may_begin(written, at))
        return std::nullopt;
    scan_scale(written, *scanned, Section::scales);
    const auto currency = find_currency(written, written.skip_space(scanned->end));
    if (!currency || !written.ends(currency->end))
        return std::nullopt;
    return money_reading(written, currency->end, scanned->number, *currency);
}

std::optional<Reading> read_percent(const Written& written, Position at)
{
    // Arabic has the sign on either side.
    const bool before = written.is(at, U'%') || written.is(at, U'٪');
    const auto scanned = scan_number(written, before ? at + 1 : at);
    if (!scanned || !may_begin(written, at))
        return std::nullopt;
    if (before)
        return Reading{scanned->end, written.say.percent(scanned->number), SemioticClass::percent,
                       "percent sign"};
    const Position sign = written.skip_space(scanned->end);
    if (const std::string& thousandth = written.say.word("per mille");
        written.is(sign, U'‰') && !thousandth.empty())
        return Reading{sign + 1, thousandth + written.say.number(scanned->number),
                       SemioticClass::percent, "per mille sign"};
    // "60 per cent": in words beside the word.
    const std::string& words = written.say.word("percent");
    if (sign != scanned->end && !scanned->number.grouped && written.habits.spaced &&
        written.text.substr(written[sign].begin).starts_with(words) && !words.empty() &&
        written.habits.language != "ar")
        return Reading{scanned->end, written.say.number(scanned->number), SemioticClass::percent,
                       "number of per cent"};
    if (!written.is(sign, U'%') && !written.is(sign, U'٪'))
        return std::nullopt;
    return Reading{sign + 1, written.say.percent(scanned->number), SemioticClass::percent,
                   "percent sign"};
}

std::optional<Reading> read_measure(const Written& written, Position at)
{
    if (auto reading = read_feet_and_inches(written, at))
        return reading;
    auto scanned = scan_number(written, at);
    if (!scanned || !may_begin(written, at))
        return std::nullopt;
    scan_scale(written, *scanned, Section::scales);
    Position unit_at = written.skip_space(scanned->end);
    std::string per;
    if (const Position end = per_behind(written, scanned->end, per); end != scanned->end)
        return Reading{end, written.say.number(scanned->number) + per, SemioticClass::measure,
                       "number per unit"};
    if (written.is(unit_at, U'-') && written.is_word(unit_at + 1) && unit_at == scanned->end &&
        written[unit_at + 1].size() > 2) // a letter there is an ending or a name: "5-м", "133-A"
        ++unit_at;
    const Found unit = find(written, Section::units, unit_at);
    if (unit.entry == nullptr || (!written.ends(unit.end) && written.habits.spaced))
        return std::nullopt;
    std::string spoken = written.say.measure(scanned->number, unit.entry->noun);
    if (spoken.empty())
        return std::nullopt;
    const Position end = per_behind(written, unit.end, spoken);
    return Reading{end, std::move(spoken),
                   is_duration(written, unit.entry->noun) ? SemioticClass::duration
                                                          : SemioticClass::measure,
                   "number and unit"};
}

} // namespace aloud
