// SPDX-License-Identifier: GPL-3.0-or-later
// What is said sign by sign: telephone numbers, addresses in networks, the symbols of documents.
#include "normalization/rules.hpp"

#include "base/characters.hpp"

#include <algorithm>

namespace aloud {

namespace {

constexpr Position longest_code = 120; // tokens

Position end_of_chunk(const Written& written, Position at)
{
    Position end = at;
    while (end - at < longest_code && !written.is_space(end) &&
           written[end].kind != TokenKind::none && written[end].kind != TokenKind::kept &&
           !(written[end].first >= 0x2E80 && is_ideographic(written[end].first)))
        ++end;
    return end;
}

bool is_ascii_word(std::string_view word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
}

/// Whether a word of an address would rather be spelled: no one could say it.
bool is_sayable(const Written& written, std::string_view word)
{
    if (written.vocabulary.find(Section::domains, lower_case(word)) != nullptr)
        return true;
    return written.say.word("addresses") != "spelled" && word.size() > 2;
}

std::string say_address(const Written& written, Position begin, Position end)
{
    const bool account = written.is(begin, U'@');
    std::string spoken;
    const auto add = [&spoken](std::string_view word) {
        if (!word.empty())
            spoken += (spoken.empty() ? "" : " ") + std::string(word);
    };
    for (Position at = begin; at < end; ++at) {
        const std::string_view part = written.string(at);
        if (written.is_number(at))
            add(written.say.digits(part));
        else if (written.is_word(at) && is_ascii_word(part) && !is_sayable(written, part) &&
                 !(account && written.say.word("accounts") == "words"))
            add(written.say.letters(part));
        else if (written.is_word(at))
            add(written.vocabulary.word(Section::domains, part).empty()
                    ? part
                    : std::string_view(written.vocabulary.word(Section::domains, part)));
        else
            add(written.vocabulary.word(Section::words, "address " + std::string(part)));
    }
    return spoken;
}

/// Marks that end the sentence rather than the address.
Position without_marks(const Written& written, Position begin, Position end)
{
    while (end > begin + 1 && !written.is_word(end - 1) && !written.is_number(end - 1) &&
           !(written.is(end - 1, U'/')))
        --end;
    return end;
}

/// Whether "name.end" in [begin, end) ends in what an address in the internet ends in.
bool has_domain(const Written& written, Position begin, Position end)
{
    for (Position at = begin + 1; at + 1 < end; ++at)
        if (written.is(at, U'.') && (written.is_word(at - 1) || written.is_number(at - 1)) &&
            is_ascii_word(written.string(at + 1)) && !written.is_word(at + 2)) {
            const std::string_view name = written.string(at - 1);
            const std::string_view last = written.string(at + 1);
            const bool small = name.size() > 1 && last.size() > 1 && last.size() < 7 &&
                               lower_case(last) == last && lower_case(name) == name &&
                               written.is_word(at - 1);
            if (small || written.vocabulary.find(Section::domains, last) != nullptr)
                return true;
        }
    return false;
}

} // namespace

std::optional<Reading> read_electronic(const Written& written, Position at)
{
    if (!written.ends(at - 1) && written.habits.spaced)
        return std::nullopt;
    // From its first token on, or a long one would be looked at again and again.
    const Token& before = written[at - 1];
    if (before.kind == TokenKind::symbol &&
        std::u32string_view(U"([{<\"'“‘«„—（【《：，。、；）").find(before.first) ==
            std::u32string_view::npos)
        return std::nullopt;
    const bool handle = written.is(at, U'@');
    if (!handle && !written.is_word(at) && !written.is_number(at))
        return std::nullopt;
    const Token& next = written[at + 1];
    // What most words have behind them settles it at once.
    if (!handle && (next.kind == TokenKind::space || next.kind == TokenKind::none))
        return std::nullopt;
    const Position chunk = end_of_chunk(written, at);
    const Position end = without_marks(written, at, chunk);
    bool has_at = false;
    bool has_scheme = false;
    for (Position part = at; part < end; ++part) {
        has_at = has_at || (written.is(part, U'@') && part + 1 < end);
        has_scheme = has_scheme || (written.is(part, U':') && written.is(part + 1, U'/') &&
                                    written.is(part + 2, U'/'));
    }
    const std::string first = lower_case(written.string(at));
    const bool internet = (first == "www" && next.is(U'.')) || has_domain(written, at, end);
    const bool mail = has_at && !handle && written.is_word(end - 1) &&
                      std::any_of(written.tokens.begin() + at, written.tokens.begin() + end,
                                  [](const Token& token) { return token.is(U'.'); });
    const bool name = handle && end > at + 1 && written.is_word(at + 1) && written.ends(at - 1);
    if (!has_scheme && !internet && !mail && !name)
        return std::nullopt;
    return Reading{end, say_address(written, at, end), SemioticClass::electronic,
                   has_scheme || internet ? "internet address"
                   : name                 ? "account"
                                          : "e-mail"};
}

std::optional<Reading> read_document_symbol(const Written& written, Position at)
{
    // "A/77/1", "S/RES/2664", "E/CN.7/2022/2": capitals, a slash, and figures in the end.
    const std::string_view first = written.string(at);
    if (!written.is_word(at) || first.size() > 6 || !written.is(at + 1, U'/') ||
        !written.ends(at - 1) || !is_ascii_word(first) || lower_case(first) == first ||
        !is_uppercase(written[at].first))
        return std::nullopt;
    std::string spoken;
    Position end = at;
    bool figures = false;
    while (end - at < longest_code) {
        const std::string_view part = written.string(end);
        const std::string separator = spoken.empty() ? "" : " ";
        if (written.is_number(end)) {
            figures = true;
            spoken += separator + (part.front() == '0' ? written.say.digits(part)
                                   : part.size() == 4 && written.habits.four_digit_years
                                       ? written.say.year(part)
                                       : written.say.integer(part));
        } else if (written.is_word(end) && is_ascii_word(part) &&
                   is_uppercase(written[end].first)) {
            const bool whole = !written.vocabulary.word(Section::abbreviations, part).empty();
            spoken +=
                separator +
                (whole ? written.vocabulary.word(Section::abbreviations, part)
                 : (part.size() > 1 && lower_case(part.substr(1)) == part.substr(1)) ||
                         (part.size() > 2 && part.find_first_of("AEIOU") != std::string_view::npos)
                     ? lower_case(part)
                     : written.say.letters(part));
        } else {
            break;
        }
        ++end;
        const bool goes_on =
            (written.is(end, U'/') || written.is(end, U'.') || written.is(end, U'-')) &&
            (written.is_number(end + 1) || is_uppercase(written[end + 1].first));
        if (!goes_on)
            break;
        if (written.is(end, U'/') && !written.say.word("address /").empty())
            spoken += " " + written.say.word("address /");
        ++end;
    }
    if (!figures || !written.ends(end))
        return std::nullopt;
    return Reading{end, std::move(spoken), SemioticClass::document_symbol, "document symbol"};
}

} // namespace aloud
