// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone numbers, and the numbers of machines in networks, which look alike.
#include "normalization/rules.hpp"

namespace aloud {

namespace {

/// Groups of digits with a mark between them.
struct Groups
{
    Position end = 0;
    std::size_t count = 0;
    std::size_t digits = 0;
    bool plus = false;
    bool bracket = false;    ///< about one of the groups
    bool long_group = false; ///< a later group has four digits or more
    bool dashes = true;      ///< between all of them
    bool points = true;
    char32_t mark = 0; ///< the last one
    std::string spoken{};
};

/// One kind of mark parts the groups; behind a country or in brackets it may change.
bool joins(const Written& written, Position at, const Groups& groups, bool first)
{
    const Token& mark = written[at];
    const bool known =
        mark.is(U'-') || mark.is(U'‑') || mark.is(U'.') || mark.kind == TokenKind::space;
    return known && (first || groups.mark == 0 || groups.mark == U' ' || groups.mark == mark.first);
}

void say_group(const Written& written, Position at, Groups& groups)
{
    const std::string_view digits = written.string(at);
    if (groups.count > 0)
        groups.spoken += written.say.word("pause");
    if (groups.count > 0 || groups.plus)
        groups.spoken += ' ';
    const bool country = groups.plus && groups.count == 0 && digits.size() <= 3 &&
                         written.say.word("country codes") == "numbers";
    groups.spoken += country ? written.say.integer(digits) : written.say.telephone_digits(digits);
}

Groups scan_groups(const Written& written, Position at)
{
    Groups groups;
    groups.plus = written.is(at, U'+');
    groups.spoken = groups.plus ? written.say.word("plus") : "";
    Position next = groups.plus ? at + 1 : at;
    const std::size_t longest = groups.plus || !written.habits.spaced ? 12 : 8;
    constexpr std::size_t most_groups = 7;
    while (groups.count < most_groups) {
        const bool bracket =
            written.is(next, U'(') && written.is_number(next + 1) && written.is(next + 2, U')');
        const Position number = bracket ? next + 1 : next;
        if (!written.is_number(number) || written[number].size() > longest)
            break;
        say_group(written, number, groups);
        groups.digits += written[number].size();
        groups.bracket = groups.bracket || bracket;
        groups.long_group = groups.long_group || (groups.count > 0 && written[number].size() >= 4);
        ++groups.count;
        groups.end = bracket ? number + 2 : number + 1;
        next = groups.end;
        const bool first = groups.count == 1 && (groups.plus || bracket);
        if (!bracket && !written.is(next, U'(') && written.is_number(next + 1)) {
            if (!joins(written, next, groups, first))
                break;
            groups.dashes = groups.dashes && (written.is(next, U'-') || written.is(next, U'‑'));
            groups.points = groups.points && written.is(next, U'.');
            groups.mark = first ? groups.mark : written[next].first;
        }
        if (written.is_space(next) || written.is(next, U'-') || written.is(next, U'‑') ||
            written.is(next, U'.'))
            ++next;
        if (written.is_space(next) && written.is(next + 1, U'('))
            ++next;
    }
    return groups;
}

bool is_year(const Written& written, Position at)
{
    return written[at].size() == 4 && written.string(at) >= "1000" && written.string(at) < "2100";
}

bool is_one_number(const Written& written, Position at, const Groups& groups)
{
    const auto scanned = scan_number(written, at);
    return scanned && scanned->end == groups.end;
}

bool is_telephone(const Written& written, Position at, const Groups& groups)
{
    const bool area_code = written[at].first == U'0' && written[at].size() >= 3;
    if (groups.plus)
        return groups.digits >= 8;
    if (groups.bracket)
        return groups.count >= 2 && groups.digits >= 7;
    if (groups.count == 1) // Chinese mobile telephones
        return written.habits.language == "zh" && groups.digits == 11 &&
               written.string(at).substr(0, 2) > "12" && written.string(at).substr(0, 2) < "20";
    if (groups.points) // 555.123.4567
        return groups.count == 3 && groups.digits == 10 && written[at].size() == 3 &&
               written[groups.end - 1].size() == 4;
    if (groups.dashes && groups.count == 2)
        return groups.long_group && groups.digits >= 7 && groups.digits <= (area_code ? 12U : 9U) &&
               !(is_year(written, at) && is_year(written, at + 2));
    if (groups.dashes)
        return groups.digits >= 9;
    if (groups.mark != U' ' || is_one_number(written, at, groups))
        return groups.long_group && groups.count >= 3 && groups.digits >= 9;
    // "91 123 45 67", "030 1234567": a row of numbers is elsewhere likelier than in English, and in
    // French it is said as numbers.
    return groups.digits >= 9 && groups.digits <= 12 && written.habits.language != "en" &&
           written.habits.language != "fr" && (groups.count >= 4 || area_code);
}

/// "192.168.0.1"
std::optional<Reading> read_network_address(const Written& written, Position at,
                                            const Groups& groups)
{
    if (!groups.points || groups.count != 4 || is_one_number(written, at, groups))
        return std::nullopt;
    std::string spoken = written.say.digits(written.string(at));
    for (Position part = at + 2; part < groups.end; part += 2)
        spoken +=
            " " + written.say.word("address .") + " " + written.say.digits(written.string(part));
    return Reading{groups.end, std::move(spoken), SemioticClass::electronic, "network address"};
}

/// "1-800-FLOWERS"
std::optional<Reading> read_free_call(const Written& written, Position at, const Groups& groups)
{
    if (!groups.dashes || groups.count != 2 || groups.digits != 4 || written[at].size() != 1 ||
        !written.is(groups.end, U'-') || !written.is_word(groups.end + 1))
        return std::nullopt;
    return Reading{groups.end + 1,
                   joined({written.say.digits(written.string(at)),
                           written.say.integer(written.string(at + 2))}),
                   SemioticClass::telephone, "telephone number with a word"};
}

/// "ext. 12" behind it; returns the new end.
Position say_extension(const Written& written, Groups& groups)
{
    const Position at = written.skip_space(groups.end);
    const bool extension = written.string(at) == "ext" || written.string(at) == "Ext";
    if (!extension)
        return groups.end;
    const Found found = find(written, Section::before_a_number, at);
    const Position number = written.skip_space(found.end);
    if (found.entry == nullptr || found.entry->noun.empty() || !written.is_number(number))
        return groups.end;
    groups.spoken += " " + found.entry->noun.forms.front() + " " +
                     written.say.telephone_digits(written.string(number));
    return number + 1;
}

} // namespace

std::optional<Reading> read_telephone(const Written& written, Position at)
{
    if (!written.ends(at - 1) || written.is(at - 1, U'.') || written.is(at - 1, U','))
        return std::nullopt;
    Groups groups = scan_groups(written, at);
    if (groups.count == 0)
        return std::nullopt;
    if (auto reading = read_network_address(written, at, groups))
        return reading;
    if (auto reading = read_free_call(written, at, groups))
        return reading;
    if (!written.ends(groups.end) || !is_telephone(written, at, groups))
        return std::nullopt;
    const Position end = say_extension(written, groups);
    return Reading{end, std::move(groups.spoken), SemioticClass::telephone, "telephone number"};
}

} // namespace aloud
