// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/nesting.hpp"

#include "base/utf8.hpp"
#include "sentence/punctuation.hpp"

#include <algorithm>

namespace aloud {

namespace {

constexpr std::size_t deepest = 16;
constexpr std::size_t longest_brackets = 400; // bytes

/// The mark that closes what the mark opens; for quotation marks that one language opens and
/// another closes with, the most common.
char32_t closing_of(char32_t opening)
{
    switch (opening) {
    case U'«':
        return U'»';
    case U'“':
        return U'”';
    case U'„':
        return U'“';
    case U'"':
        return U'"';
    case U'[':
    case U'{':
    case U'［':
    case U'｛':
        return opening + 2;
    default:
        return opening + 1; // all others stand in pairs
    }
}

/// A bracket behind the label of an item: "we go 1) home".
bool is_label(std::string_view text, std::size_t at)
{
    const auto is_alphanumeric = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    };
    return at > 1 && text[at - 2] == ' ' && is_alphanumeric(text[at - 1]);
}

bool closes(char32_t opening, char32_t mark)
{
    return closing_of(opening) == mark || (opening == U'„' && mark == U'”') ||
           (opening == U'»' && mark == U'«');
}

/// Apostrophes look like single quotation marks: of those nothing can be said.
bool opens_quotation(char32_t mark)
{
    return mark == U'"' || mark == U'“' || mark == U'«' || mark == U'„' || mark == U'»';
}

} // namespace

void Nesting::feed(char32_t mark, bool inside)
{
    const auto pair = std::find_if(open_.rbegin(), open_.rend(),
                                   [=](const Open& each) { return closes(each.mark, mark); });
    if (pair != open_.rend())
        open_.erase(pair.base() - 1, open_.end());
    else if (is_opening_bracket(mark) || opens_quotation(mark))
        open_.push_back({mark, inside});
    if (open_.size() > deepest)
        open_.erase(open_.begin());
}

/// A bracket that is a mouth: ":)", ";-)".
bool is_smiley(std::string_view text, std::size_t at)
{
    if (at > 0 && text[at - 1] == '-')
        --at;
    return at > 0 && (text[at - 1] == ':' || text[at - 1] == ';');
}

bool Nesting::in_brackets(std::string_view text, std::size_t at) const
{
    for (const Open& open : open_) {
        if (!open.inside || !is_opening_bracket(open.mark))
            continue;
        const char32_t closing = closing_of(open.mark);
        const std::size_t limit = std::min(text.size(), at + longest_brackets);
        for (std::size_t next = at; next < limit;) {
            const CodePoint point = code_point_at(text, next);
            if (point.value == closing && !is_smiley(text, next) && !is_label(text, next))
                return true;
            if (point.value == open.mark || point.value == U'\n')
                break;
            next = point.end;
        }
    }
    return false;
}

bool Nesting::in_quotation(char32_t mark) const
{
    return std::any_of(open_.begin(), open_.end(),
                       [=](const Open& each) { return closes(each.mark, mark); });
}

bool Nesting::in_quotation() const
{
    return std::any_of(open_.begin(), open_.end(),
                       [](const Open& each) { return opens_quotation(each.mark); });
}

} // namespace aloud
