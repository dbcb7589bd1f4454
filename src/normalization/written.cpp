// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/written.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace aloud {

namespace {

constexpr Position most_tokens = 8; // of an entry

bool is_minus(char32_t value)
{
    return value == U'-' || value == U'−' || value == U'–';
}

/// Whether a sign may stand here: not between two operands.
bool may_be_signed(const Written& written, Position at)
{
    const Token& before = written[at - 1];
    constexpr std::u32string_view closing = U")].,%'’\"”»-–—−°€$£";
    return before.kind == TokenKind::none || before.kind == TokenKind::space ||
           (before.kind == TokenKind::symbol &&
            closing.find(before.first) == std::u32string_view::npos) ||
           (before.kind == TokenKind::word && is_ideographic(before.first));
}

bool is_grouping(const Written& written, Position at)
{
    const Token& token = written[at];
    if (token.kind == TokenKind::space)
        return token.size() == 1;
    const char32_t decimal = static_cast<char32_t>(written.habits.decimal);
    return token.is(decimal == U'.' ? U',' : U'.') || token.is(U'\'') || token.is(U'’') ||
           token.is(U'٬');
}

bool is_point(const Written& written, Position at)
{
    const Token& token = written[at];
    return token.is(static_cast<char32_t>(written.habits.decimal)) || token.is(U'٫') ||
           (written.habits.both_decimal && (token.is(U'.') || token.is(U',')));
}

} // namespace

Found find(const Written& written, Section section, Position at)
{
    Position end = std::min(at + most_tokens, static_cast<Position>(written.tokens.size()));
    if (at < 0 || end <= at ||
        !written.vocabulary.may_begin(section, written.text[written[at].begin]))
        return {};
    const std::size_t longest = written.vocabulary.longest(section);
    for (; end > at; --end) {
        if (written[end - 1].end - written[at].begin > longest)
            continue;
        const bool whole = !written.habits.spaced || written.ends(end) ||
                           !written.is_word(end - 1) || !written.is_word(end);
        if (!whole || written.is_space(end - 1))
            continue;
        if (const Entry* entry = written.vocabulary.find(section, written.string(at, end)))
            return {entry, end};
    }
    return {};
}

int small_number(const Written& written, Position at)
{
    const std::string_view digits = written.string(at);
    int value = -1;
    if (written.is_number(at) && digits.size() <= 4)
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<ScannedNumber> scan_number(const Written& written, Position at)
{
    ScannedNumber result;
    const char32_t sign = written[at].first;
    if (written.is(at, TokenKind::symbol) && (is_minus(sign)) && may_be_signed(written, at)) {
        result.number.negative = true;
        ++at;
    }
    const bool bare_point = written.is(at, U'.') && written.is_number(at + 1) &&
                            !written.is_number(at - 1) && !written.is_word(at - 1) &&
                            !written.is(at - 1, U'.') && written.habits.decimal == '.';
    if (bare_point) {
        result.number.fraction = written.string(at + 1);
        result.end = at + 2;
        return result;
    }
    if (!written.is_number(at))
        return std::nullopt;
    result.number.integer = written.string(at);
    Position end = at + 1;
    const Token separator = written[end];
    constexpr std::size_t most_digits = 40;
    // Arabic has the comma for both; a noun behind the number tells that it groups.
    const bool comma_alone = written.habits.both_decimal && written.is(end, U',') &&
                             !written.is(end + 2, U',') &&
                             !(written.is_space(end + 2) && written.is_word(end + 3));
    // In English a row of numbers is likelier, unless it looks like one great one.
    const bool spaces_group =
        written.habits.language != "en" || !written.is_space(end) ||
        written.string(end + 1) == "000" ||
        (written[at].size() < 3 && written.is_space(end + 2) && written[end + 3].size() == 3);
    while (spaces_group && !comma_alone && result.number.integer.size() < most_digits &&
           written[at].size() <= 3 && is_grouping(written, end) &&
           written[end].first == separator.first && written.is_number(end + 1) &&
           written[end + 1].size() == 3 && (written[at].first != U'0')) {
        result.number.integer += written.string(end + 1);
        result.number.grouped = true;
        end += 2;
    }
    // A point before three digits groups them where a comma stands before a fraction, and the other
    // way round; before another number of digits it can only be one before a fraction.
    const bool other_point = !result.number.grouped && is_grouping(written, end) &&
                             written.is(end, U'.') && written.is_number(end + 1) &&
                             !written.is(end + 2, U'.');
    const bool grouped_by_point = result.number.grouped && separator.is(written[end].first);
    if ((is_point(written, end) || other_point) && written.is_number(end + 1) &&
        !grouped_by_point) {
        result.number.fraction = written.string(end + 1);
        end += 2;
    }
    result.end = end;
    return result;
}

void scan_scale(const Written& written, ScannedNumber& scanned, Section section)
{
    Position at = written.skip_space(scanned.end);
    if (!written.is_word(at) && written.is(at, U'-') && written.is_word(at + 1))
        ++at;
    const Found found = find(written, section, at);
    if (found.entry == nullptr)
        return;
    scanned.number.scale = &found.entry->noun;
    scanned.number.scale_written = written.string(at, found.end);
    scanned.end = found.end;
}

} // namespace aloud
