// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/splitter.hpp"

#include "base/characters.hpp"
#include "base/error.hpp"
#include "base/language_tag.hpp"
#include "base/utf8.hpp"
#include "sentence/abbreviations.hpp"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace aloud {

namespace {

struct BreakCloser
{
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};
struct TextCloser
{
    void operator()(UText* text) const { utext_close(text); }
};

void check(UErrorCode status, const char* action)
{
    if (U_FAILURE(status))
        throw Error(std::string("cannot ") + action + ": ICU says " + u_errorName(status),
                    "reinstall ICU's data");
}

bool is_opening(char32_t c)
{
    return c == U'(' || c == U'[' || c == U'"' || c == U'\'' || c == U'«' || c == U'“' ||
           c == U'‘' || c == U'„';
}

bool is_closing(char32_t c)
{
    return c == U')' || c == U']' || c == U'"' || c == U'\'' || c == U'»' || c == U'”' ||
           c == U'’' || c == U'“' || c == U'‘';
}

std::size_t behind_spaces(std::string_view text, std::size_t at)
{
    while (at < text.size() && is_space(code_point_at(text, at).value))
        at = code_point_at(text, at).end;
    return at;
}

/// The word that ends at `end`, which holds periods but not the one that ends it: "e.g" of "e.g.".
std::string_view word_before(std::string_view text, std::size_t end)
{
    std::size_t begin = end;
    while (begin > 0) {
        const CodePoint point = code_point_before(text, begin);
        if (is_space(point.value) || is_opening(point.value) || is_ideographic(point.value) ||
            point.value == U'—' || point.value == U'–' || point.value == U'/')
            break;
        begin = point.begin;
        if (end - begin > 40) // no abbreviation is longer, and time stays linear
            break;
    }
    return text.substr(begin, end - begin);
}

/// "J" of "J. Smith", "J.R.R" of "J.R.R. Tolkien": capitals with periods between them.
bool is_initials(std::string_view word)
{
    bool capital_next = true;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = code_point_at(word, at);
        if (capital_next ? !is_uppercase(point.value) : point.value != U'.' && point.value != U'-')
            return false;
        capital_next = !capital_next;
        at = point.end;
    }
    return !word.empty() && !capital_next;
}

} // namespace

struct Splitter::Rules
{
    std::string language;
    const Abbreviations& abbreviations;
    std::unique_ptr<UBreakIterator, BreakCloser> unicode;

    [[nodiscard]] std::size_t moved(std::string_view text, std::size_t boundary) const;
    [[nodiscard]] bool takes_back(std::string_view text, std::size_t boundary) const;
};

/// A boundary that Unicode's rules found, moved behind further line ends and behind a French
/// closing mark, which they take for an opening one because a space stands before it.
std::size_t Splitter::Rules::moved(std::string_view text, std::size_t boundary) const
{
    std::size_t end = boundary;
    const bool apart = language == "fr" && end < text.size() && text[end - 1] != '\n' &&
                       code_point_at(text, end).value == U'»';
    for (; apart && end < text.size(); end = code_point_at(text, end).end) {
        const char32_t value = code_point_at(text, end).value;
        if (is_space(value) || is_speakable(value) || is_opening(value))
            break;
    }
    return behind_spaces(text, end);
}

/// Whether a boundary is none, because an abbreviation's period made it or because the words of the
/// one who speaks follow what is said: "Stop!" she said.
bool Splitter::Rules::takes_back(std::string_view text, std::size_t boundary) const
{
    std::size_t end = boundary;
    while (end > 0 && is_space(code_point_before(text, end).value))
        end = code_point_before(text, end).begin;
    const bool line_end = text.substr(end, boundary - end).find('\n') != std::string_view::npos;
    if (line_end || end == boundary || end == 0)
        return false;
    const char32_t next = code_point_at(text, boundary).value;
    if (is_closing(code_point_before(text, end).value) && is_lowercase(next))
        return true;
    if (text[end - 1] != '.')
        return false;
    const std::string_view word = word_before(text, end - 1);
    const std::string lower = lower_case(word);
    if (abbreviations.never_final.contains(lower))
        return true;
    if (is_digit(next))
        return abbreviations.before_number.contains(lower);
    // One letter: an initial, unless it is the pronoun. More of them may well end a sentence.
    const bool pronoun = language == "en" && word == "I";
    return is_initials(word) && word.find('.') == std::string_view::npos && !pronoun &&
           is_uppercase(next);
}

Splitter::Splitter(const std::string& language)
{
    const auto tag = parse_language_tag(language);
    // Mandarin and Cantonese are written as Chinese is.
    std::string code = tag ? tag->language : "";
    if (code == "cmn" || code == "yue")
        code = "zh";
    rules_ = std::make_unique<Rules>(Rules{code, abbreviations_of(code), nullptr});
    UErrorCode status = U_ZERO_ERROR;
    rules_->unicode.reset(ubrk_open(UBRK_SENTENCE, code.c_str(), nullptr, 0, &status));
    check(status, "find sentence boundaries");
}

Splitter::~Splitter() = default;

std::vector<std::size_t> Splitter::split(std::string_view text) const
{
    std::vector<std::size_t> ends;
    if (text.empty())
        return ends;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, TextCloser> utf8(
        utext_openUTF8(nullptr, text.data(), static_cast<int64_t>(text.size()), &status));
    UBreakIterator* unicode = rules_->unicode.get();
    ubrk_setUText(unicode, utf8.get(), &status);
    check(status, "find sentence boundaries");
    bool speakable = false; // whether the sentence has something to say so far
    std::size_t begin = 0;
    for (auto found = ubrk_next(unicode); found != UBRK_DONE; found = ubrk_next(unicode)) {
        if (static_cast<std::size_t>(found) <= begin)
            continue;
        const std::size_t boundary = rules_->moved(text, static_cast<std::size_t>(found));
        speakable = speakable || has_speakable(text.substr(begin, boundary - begin));
        begin = boundary;
        if (boundary == text.size() || !speakable || rules_->takes_back(text, boundary))
            continue;
        ends.push_back(boundary);
        speakable = false;
    }
    // What says nothing at the end (a closing quotation mark) belongs to the last sentence.
    if (!speakable && !ends.empty())
        ends.pop_back();
    ends.push_back(text.size());
    return ends;
}

} // namespace aloud
