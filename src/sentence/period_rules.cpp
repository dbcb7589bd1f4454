// SPDX-License-Identifier: GPL-3.0-or-later
// What a single period ends: a sentence, an abbreviation, an initial, an ordinal number or the
// label of an item.
#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "sentence/rules.hpp"
#include "sentence/words.hpp"

namespace aloud {

namespace {

/// Whether the sentence has said enough to end: "At 5 a.m. Mr. Smith", "В 2005 г. Полев" go on.
bool has_begun(const Scene& scene)
{
    constexpr int enough = 4; // words
    int words = 0;
    for (std::size_t at = scene.sentence_begin; at < scene.stop.begin && words < enough;) {
        ++words;
        while (at < scene.stop.begin && !is_space(code_point_at(scene.text, at).value))
            at = code_point_at(scene.text, at).end;
        at = behind_spaces(scene.text, at);
    }
    return words >= enough;
}

/// Whether only openers and spaces stand between the two.
bool is_at_beginning(std::string_view text, std::size_t begin, std::size_t word)
{
    constexpr std::size_t reach = 12;
    if (word > begin + reach)
        return false;
    while (begin < word) {
        const CodePoint point = code_point_at(text, begin);
        if (!is_space(point.value) && !is_opener(point.value))
            return false;
        begin = point.end;
    }
    return true;
}

bool number_before(std::string_view text, std::size_t word)
{
    const std::size_t end = before_spaces(text, word);
    if (end == word)
        return false;
    const std::string_view before = word_before(text, end);
    return has_digit(before) ||
           (is_roman_number(before) && is_uppercase(code_point_at(before, 0).value));
}

} // namespace

/// What the language knows of the word, else what is known everywhere.
Traits Rules::traits(std::string_view lower) const
{
    const Traits own = own_.traits(lower);
    if (own.abbreviated() || own.have(Trait::exclaimed))
        return own;
    Traits all = common_knowledge().traits(lower);
    all |= own;
    return all;
}

/// The same for "l'art" and "Lt.-Col", of which the last part tells.
Traits Rules::traits_of_word(std::string_view lower) const
{
    const Traits whole = traits(lower);
    if (whole.abbreviated() || whole.have(Trait::exclaimed))
        return whole;
    for (const std::string_view mark : {"'", "-"}) {
        const std::size_t at = lower.rfind(mark);
        if (at != std::string_view::npos)
            return traits(lower.substr(at + mark.size()));
    }
    return whole;
}

/// The same for "z. B" and "т. д", which are written with spaces.
Known Rules::known_before(const Scene& scene, std::string_view word) const
{
    std::string lower = lowered(word);
    auto begin = static_cast<std::size_t>(word.data() - scene.text.data());
    Known found{traits_of_word(lower), begin};
    if (!found.traits.abbreviated() && lower != word)
        found.traits |= traits(word); // "Mass.", which is listed with its capital
    for (int parts = 0; parts < 3 && lower.size() < 24; ++parts) {
        const std::size_t end = before_spaces(scene.text, begin);
        if (end == begin || end <= scene.sentence_begin || scene.text[end - 1] != '.')
            break;
        const std::string_view earlier = word_before(scene.text, end - 1);
        if (earlier.empty() || count_code_points(earlier) > 4)
            break;
        lower.insert(0, lowered(earlier) + ".");
        begin = static_cast<std::size_t>(earlier.data() - scene.text.data());
        const Traits longer = traits(lower);
        if (longer.abbreviated())
            found = {longer, begin};
    }
    return found;
}

/// "IV" behind "vol.", but not the pronoun.
bool Rules::is_capital_roman(const Following& after) const
{
    return is_roman_number(after.word) && is_uppercase(after.letter) &&
           !own_.traits(lowered(after.word)).have(Trait::beginning);
}

/// Whether the word and the next one are one abbreviation: "EE. UU.", "z. B.".
bool Rules::is_half(std::string_view word, const Following& after) const
{
    return traits(lowered(word) + "." + lowered(after.word)).abbreviated();
}

/// Whether what follows an abbreviation begins a sentence, as far as its first word can tell.
bool Rules::begins(const Scene& scene, const Following& after) const
{
    if (after.quoted)
        return true;
    const bool may_begin = is_uppercase(after.letter) || is_caseless(after.letter);
    if (!may_begin || is_opening_bracket(after.first))
        return false;
    // In capitals throughout any word has one.
    const std::size_t second = code_point_at(after.word, 0).end;
    if (second < after.word.size() && is_uppercase(code_point_at(after.word, second).value))
        return false;
    const std::string lower = lowered(after.word);
    const bool listed = own_.traits(lower).have(Trait::beginning);
    const Traits word = own_.traits(listed ? lower : before_apostrophe(lower));
    if (!word.have(Trait::beginning))
        return false;
    if (after.abbreviated && is_one_letter(after.word))
        return false;
    if (after.abbreviated && traits(lower).abbreviated())
        return word.have(Trait::never_final) && has_begun(scene);
    return true;
}

/// A word that is hardly an abbreviation ends a sentence even so: many write no capitals.
bool Rules::before_small_letter(const Scene& scene, const Following& after, std::string_view word,
                                Traits known) const
{
    if ((scene.stop.closes() && !scene.stop.goes_outside) || after.opened || known.abbreviated() ||
        own_.ordinals())
        return false;
    const bool begins = own_.traits(lowered(after.word)).have(Trait::beginning);
    if (word.empty() || scene.stop.goes_outside)
        return begins;
    if (has_digit(word))
        return begins && word.size() > 2 && word.find('.') == std::string_view::npos;
    if (!is_lower_case(word))
        return false;
    const std::size_t letters = count_code_points(word);
    const Traits next = own_.traits(lowered(after.word));
    const bool telling = after.word.size() > 1 || next.have(Trait::capital); // no "e" or "y"
    return letters >= 4 || known.have(Trait::beginning) || (begins && letters == 3 && telling);
}

/// A unit behind its number may be the last word, but not in "5 ft. 9 in." or "44 av. J.-C.".
bool Rules::after_unit(const Scene& scene, const Following& after) const
{
    if (is_digit(after.letter) || (after.abbreviated && is_one_letter(after.word)))
        return false;
    return has_begun(scene) || begins(scene, after);
}

/// A number with a period is an ordinal in some languages: "3. Oktober".
bool Rules::after_number(const Following& after, std::string_view word) const
{
    const Traits next = own_.traits(lowered(after.word));
    if (next.have(Trait::after_ordinal))
        return false;
    if (!own_.ordinals() || (is_number(word) && word.size() > 2))
        return true;
    return next.have(Trait::beginning) || after.quoted;
}

bool Rules::after_period(const Scene& scene, const Following& after)
{
    const Stop& stop = scene.stop;
    const std::string_view word = word_before(scene.text, stop.begin, scene.sentence_begin);
    const auto word_begin = static_cast<std::size_t>(word.data() - scene.text.data());
    const auto [known, abbreviation] = known_before(scene, word);
    if (after.small) {
        const bool ends = before_small_letter(scene, after, word, known);
        if (!ends)
            witness_.saw(lowered(word));
        return ends;
    }
    if (word.empty() || stop.goes_outside)
        return true;
    if (is_label(word) && !stop.closes_quotation &&
        is_at_beginning(scene.text, scene.sentence_begin, word_begin))
        return false;
    const bool initials = is_initials(word);
    if (after.abbreviated && is_half(word, after))
        return false;
    if (stop.closes_bracket && stop.closes_inside && (known.abbreviated() || initials))
        return begins(scene, after);
    if (stop.closes())
        return !(stop.closes_quotation && known.have(Trait::never_final));
    if (known.abbreviated() && punctuation(after.first) == Punctuation::dash)
        return false;
    if (known.have(Trait::after_number) && number_before(scene.text, abbreviation) &&
        !is_caseless(after.letter))
        return after_unit(scene, after);
    if (known.have(Trait::never_final))
        return false;
    if (known.have(Trait::ordinary))
        return !is_opening_bracket(after.first);
    if (known.have(Trait::before_number) && !after.opened && is_capital_roman(after))
        return false;
    if (is_digit(after.letter) && known.have(Trait::before_number))
        return false; // "Eq. (3)", "Jan. ’05"
    if (is_digit(after.letter) && !after.opened) {
        if (known.have(Trait::seldom_final))
            return false;
        if (is_number(word))
            return !own_.ordinals() || word.size() > 2;
        return !initials;
    }
    if (is_number(word) || (own_.ordinals() && is_roman_number(word)))
        return after_number(after, word);
    // A word of one letter is a word when it is no capital: "not I", "и я".
    if (is_one_letter(word) && is_lower_case(word) && known.have(Trait::beginning) &&
        !known.abbreviated())
        return true;
    if (known.have(Trait::seldom_final) || initials || has_no_vowel(word) ||
        witness_.knows(lowered(word)))
        return begins(scene, after);
    return true;
}

} // namespace aloud
