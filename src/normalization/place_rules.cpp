// SPDX-License-Identifier: GPL-3.0-or-later
// Street addresses and, in Russian, the form that a year takes among its neighbours.
#include "normalization/rules.hpp"

#include "base/characters.hpp"

namespace aloud {

/// "708 N 1st St", "12 Main St."
std::optional<Reading> read_address(const Written& written, Position at)
{
    // "CA 95051": a state and its postal code.
    const Position state = written.before_space(at - 1);
    if (state != at - 1 && written.is_number(at) && written[at].size() == 5 &&
        written.ends(at + 1) && written.is_word(state) && written[state].size() == 2 &&
        written.vocabulary.find(Section::after_a_comma, written.string(state)) != nullptr)
        return Reading{at + 1, written.say.digits(written.string(at)), SemioticClass::cardinal,
                       "postal code"};
    if (!written.is_number(at) || written[at].size() > 5 || !written.ends(at - 1) ||
        written.is(at - 1, U'-') || written.is(at - 1, U',') || !written.is_space(at + 1))
        return std::nullopt;
    std::string spoken = written.say.code_number(written.string(at));
    Position next = at + 2;
    const Found direction = find(written, Section::directions, next);
    if (direction.entry != nullptr && written.is_space(direction.end)) {
        spoken += " " + direction.entry->noun.forms.front();
        next = direction.end + 1;
    }
    constexpr int most_words = 3;
    for (int words = 0; words <= most_words; ++words) {
        const Found street = find(written, Section::after_a_name, next);
        if (words > 0 && street.entry != nullptr && written.ends(street.end))
            return Reading{street.end, spoken + " " + street.entry->noun.forms.front(),
                           SemioticClass::abbreviation, "street address"};
        if (written.is_number(next)) {
            const auto ordinal = read_ordinal(written, next);
            if (!ordinal || !written.is_space(ordinal->end))
                return std::nullopt;
            spoken += " " + ordinal->spoken;
            next = ordinal->end + 1;
        } else if (written.is_word(next) && is_uppercase(written[next].first) &&
                   written.is_space(next + 1)) {
            spoken += " " + std::string(written.string(next));
            next += 2;
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<Reading> read_russian_year(const Written& written, Position at)
{
    if (written.habits.language != "ru" || !written.is_number(at) || written[at].size() > 4 ||
        written[at].size() < 3 || !written.ends(at - 1) || !written.ends(at + 1) ||
        written.is(at - 1, U',') || written.is(at - 1, U'.') ||
        ((written.is(at + 1, U',') || written.is(at + 1, U'.')) && written.is_number(at + 2)))
        return std::nullopt;
    const std::string_view digits = written.string(at);
    // The noun behind it says which form the year has: "в 1945 году".
    const Found noun = find(written, Section::years, written.skip_space(at + 1));
    const Position before = written.before_space(at - 1);
    const Found word{
        written.is_word(before)
            ? written.vocabulary.find(Section::years, "-" + lower_case(written.string(before)))
            : nullptr,
        at};
    if (noun.entry != nullptr && !noun.entry->noun.empty()) {
        const auto& forms = noun.entry->noun.forms; // rules, and the noun where it is cut short
        std::string rules = forms.front();
        std::string name = forms.size() > 1 ? forms[1] : std::string(written.string(noun.end - 1));
        if (forms.size() > 1 && word.entry != nullptr && word.entry->noun.forms.size() > 1) {
            rules = word.entry->noun.forms[0];
            name = word.entry->noun.forms[1];
        }
        const std::string year = written.say.by_rules(digits, rules);
        if (!year.empty())
            return Reading{noun.end, joined({year, name}), SemioticClass::year,
                           "year and its noun"};
    }
    const bool common = digits.size() == 4 && digits >= "1100" && digits <= "2099";
    const Position next = written.skip_space(at + 1);
    const bool alone = !(next != at + 1 && (written.is_word(next) || written.is_number(next))) &&
                       find(written, Section::units, next).entry == nullptr &&
                       !written.is(next, U'%') && !written.is(next, U'-') &&
                       !written.is(next, U'–') && !written.is(at - 1, U'-') &&
                       !written.is(at - 1, U'–') && !written.is(next, U'/');
    const std::string_view following = written.string(next);
    const bool goes_on = following == "по" || following == "до" || following == "и";
    if (word.entry != nullptr && word.entry->noun.forms.size() > 1 && common && (alone || goes_on))
        return Reading{at + 1, written.say.by_rules(digits, word.entry->noun.forms[0]),
                       SemioticClass::year, "year after a preposition"};
    const bool range = (written.is(at + 1, U'-') || written.is(at + 1, U'–')) &&
                       written[at + 2].size() == 4 && written.is_number(at + 2);
    if (common && range)
        return Reading{at + 1, written.say.by_rules(digits, "ordinal-masculine"),
                       SemioticClass::year, "years"};
    // By itself a year mostly says when: "в 1945".
    if (!common || digits < "1700" || !alone || written.is_word(before) ||
        written.is_number(before))
        return std::nullopt;
    return Reading{at + 1,
                   written.say.by_rules(digits, written.is(before, U'(')
                                                    ? "ordinal-masculine"
                                                    : "ordinal-masculine-locative"),
                   SemioticClass::year, "four digits"};
}

} // namespace aloud
