// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/rules.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "sentence/words.hpp"

namespace aloud {

namespace {

char32_t value_at(std::string_view text, std::size_t at)
{
    return at < text.size() ? code_point_at(text, at).value : U' ';
}

bool may_begin(char32_t value)
{
    return is_uppercase(value) || is_caseless(value);
}

bool begins_address(std::string_view text)
{
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.");
}

Following following(std::string_view text, std::size_t at)
{
    constexpr int most_openers = 12;
    Following after;
    after.first = value_at(text, at);
    after.quoted = is_quotation_mark(after.first) || after.first == U'¿' || after.first == U'¡';
    for (int i = 0; i < most_openers && at < text.size(); ++i) {
        const CodePoint point = code_point_at(text, at);
        const bool opener = is_opener(point.value);
        if (!opener && !is_space(point.value) && !is_stop(punctuation(point.value)))
            break;
        after.opened = after.opened || opener;
        at = point.end;
    }
    after.tagged = after.first == U'#' && is_letter(value_at(text, at + 1));
    after.letter = value_at(text, at);
    after.word = word_at(text, at);
    after.small = is_small(after.letter) && !begins_address(text.substr(at, 8));
    const std::size_t end = at + after.word.size();
    const char32_t behind = value_at(text, end);
    after.abbreviated = !after.word.empty() && behind == U'.';
    after.named = behind == U'(' || behind == U'_' || behind == U'=' ||
                  (behind == U'.' && is_letter(value_at(text, end + 1)));
    return after;
}

/// Signs that stand between two things: "13 inh. / km²".
bool joins(char32_t value)
{
    return value == U'/' || value == U'%' || value == U'=';
}

/// Whether the word is no name or acronym by its last letter.
bool ends_small(std::string_view word)
{
    const char32_t last = code_point_before(word, word.size()).value;
    return is_small(last) || is_caseless(last);
}

/// Whether the run of characters around `at` looks like the address of a page, a file or of mail.
bool in_address(std::string_view text, std::size_t at)
{
    constexpr std::size_t reach = 60;
    std::size_t begin = at;
    while (begin > 0 && at - begin < reach && !is_space(code_point_before(text, begin).value))
        begin = code_point_before(text, begin).begin;
    std::size_t end = at;
    while (end < text.size() && end - at < reach && !is_space(code_point_at(text, end).value))
        end = code_point_at(text, end).end;
    return is_address(text.substr(begin, end - begin));
}

} // namespace

bool Rules::ends_sentence(const Scene& scene)
{
    const Stop& stop = scene.stop;
    const Following after = following(scene.text, stop.next);
    const Punctuation first = punctuation(after.first);
    if (stop.kind == Punctuation::wide_stop)
        return after_wide_stop(scene, after);
    if (first == Punctuation::going_on || is_closing_bracket(after.first) ||
        (stop.kind == Punctuation::period && !stop.closes() && joins(after.first))) {
        if (stop.kind == Punctuation::period && !stop.closes())
            witness_.saw(lowered(word_before(scene.text, stop.begin, scene.sentence_begin)));
        return false;
    }
    if (after.tagged || scene.nesting.in_brackets(scene.text, stop.end))
        return false;
    if (stop.closes_quotation && own_.traits(lowered(after.word)).have(Trait::says_who))
        return false;
    if (!stop.spaced())
        return without_space(scene, after);
    switch (stop.kind) {
    case Punctuation::strong:
        return after_strong(scene, after);
    case Punctuation::ellipsis:
        return after_ellipsis(scene, after);
    case Punctuation::period:
        return after_period(scene, after);
    default:
        return true;
    }
}

bool Rules::after_wide_stop(const Scene& scene, const Following& after) const
{
    const Stop& stop = scene.stop;
    const Punctuation first = punctuation(after.first);
    if (first == Punctuation::going_on || first == Punctuation::closing ||
        first == Punctuation::ellipsis)
        return false;
    if (scene.nesting.in_brackets(scene.text, stop.end))
        return false;
    // "３．２９": a wide period between digits.
    if (is_digit(after.first) && stop.mark == U'．')
        return false;
    if (!stop.closes())
        return true;
    // 「行こう。」と言った: the words of the one who spoke follow what was said.
    std::string_view rest = scene.text.substr(stop.next, 12);
    while (!rest.empty()) {
        if (own_.traits(rest).have(Trait::says_who))
            return false;
        rest.remove_suffix(rest.size() - code_point_before(rest, rest.size()).begin);
    }
    return true;
}

/// "the end.The beginning": the space was forgotten, or there is none because it is a name.
bool Rules::without_space(const Scene& scene, const Following& after) const
{
    const Stop& stop = scene.stop;
    // Those of ASCII (";", ":") are marks of other things as well.
    if (stop.kind == Punctuation::stop)
        return stop.mark >= 0x80;
    const Traits next = traits(lowered(after.word));
    const bool known =
        after.abbreviated ? next.have(Trait::never_final) : next.have(Trait::beginning);
    if (after.small)
        return known && !after.opened && stop.kind == Punctuation::strong && !stop.closes() &&
               !in_address(scene.text, stop.begin);
    if (!may_begin(after.letter))
        return false;
    // "Hello.World" is a sentence and another one; "node.Js", "text.Length()" and ".Net" are names.
    const std::size_t second = code_point_at(after.word, 0).end;
    const bool capitalized =
        is_lowercase(value_at(after.word, second)) && count_code_points(after.word) > 3;
    if ((!is_caseless(after.letter) && !known && !capitalized) || after.named ||
        (after.opened && !after.quoted))
        return false;
    if (stop.has_footnote)
        return true;
    if (in_address(scene.text, stop.begin))
        return false;
    if (stop.closes() || stop.kind == Punctuation::strong)
        return true;
    if (stop.kind == Punctuation::ellipsis && !known &&
        (stop.count < 4 || is_caseless(after.letter)))
        return false;
    const std::string_view word = word_before(scene.text, stop.begin, scene.sentence_begin);
    if (word.find('.') != std::string_view::npos && !has_digit(word))
        return false;
    const bool closed = word.empty() && stop.begin > 0 &&
                        !is_space(code_point_before(scene.text, stop.begin).value);
    const bool plain =
        closed || has_digit(word) || known || (count_code_points(word) > 2 && ends_small(word));
    return plain && !is_one_letter(word) && !traits_of_word(lowered(word)).abbreviated();
}

bool Rules::after_strong(const Scene& scene, const Following& after) const
{
    const Stop& stop = scene.stop;
    if (stop.mark == U'!' && !stop.closes() &&
        traits_of_word(lowered(word_before(scene.text, stop.begin, scene.sentence_begin)))
            .have(Trait::exclaimed))
        return !after.small && begins(scene, after);
    if (stop.closes_quotation && is_reported(scene, after))
        return false;
    if (!after.small)
        return true;
    // "Bang! went the gun." is one sentence. But many write no capitals at all.
    if (stop.closes() || after.opened || scene.nesting.in_quotation())
        return false;
    return stop.count > 1 || own_.traits(lowered(after.word)).have(Trait::beginning) ||
           following(scene.text, scene.sentence_begin).small;
}

/// “Why?” Mary asked: a name and how it spoke follow what was said.
bool Rules::is_reported(const Scene& scene, const Following& after) const
{
    constexpr int longest_name = 3; // words
    if (after.opened || own_.traits(lowered(after.word)).have(Trait::beginning))
        return false;
    std::size_t at = scene.stop.next;
    for (int i = 0; i < longest_name; ++i) {
        const std::string_view word = word_at(scene.text, at);
        if (word.empty() || is_small(code_point_at(word, 0).value))
            return false;
        at = behind_spaces(scene.text, at + word.size());
        if (own_.traits(word_at(scene.text, at)).have(Trait::says_who))
            return true;
    }
    return false;
}

bool Rules::after_ellipsis(const Scene& scene, const Following& after) const
{
    const Stop& stop = scene.stop;
    const bool pronoun = own_.traits(lowered(before_apostrophe(after.word))).have(Trait::capital);
    if (after.small || pronoun)
        return false;
    // "[...]" stands for words within the sentence.
    return !(stop.closes_bracket && stop.begin > 0 &&
             is_opening_bracket(code_point_before(scene.text, stop.begin).value));
}

} // namespace aloud
