// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicons.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "normalization/normalize.hpp"
#include "normalization/phonetic.hpp"

#include <algorithm>
#include <utility>

namespace aloud {

namespace {

/// What words are made of, in writing that has spaces between them.
bool is_word_character(char32_t value)
{
    if (value < 0x80)
        return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z') ||
               (value >= '0' && value <= '9');
    return (is_letter(value) || is_digit(value)) && !is_ideographic(value);
}

/// A word, or one other character.
std::size_t token_end(std::string_view text, std::size_t begin)
{
    CodePoint point = code_point_at(text, begin);
    if (!is_word_character(point.value))
        return point.end;
    std::size_t end = point.end;
    while (end < text.size() && is_word_character((point = code_point_at(text, end)).value))
        end = point.end;
    return end;
}

/// Whether a word goes on from before `at` to behind it.
bool is_within_word(std::string_view text, std::size_t at)
{
    return at > 0 && at < text.size() && is_word_character(code_point_before(text, at).value) &&
           is_word_character(code_point_at(text, at).value);
}

bool is_word_at(std::string_view text, std::size_t at)
{
    return at < text.size() && is_word_character(code_point_at(text, at).value);
}

/// Whether the word [begin, end) is but a part of something else: of an address, of the sign of
/// a currency ("US$5"), of a name with a number.
bool is_part(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string_view before = text.substr(0, begin);
    const std::string_view behind = text.substr(end);
    if (before.ends_with('@') || before.ends_with('_') || behind.starts_with('@') ||
        behind.starts_with('_') || before.ends_with("//"))
        return true;
    if (behind.size() > 1 && behind[0] == '-' && behind[1] >= '0' && behind[1] <= '9')
        return true; // "US-101": the rules know how that is said
    for (const std::string_view sign : {"$", "€", "£", "¥"})
        if (behind.starts_with(sign))
            return true;
    return (behind.starts_with('.') && is_word_at(text, end + 1)) ||
           (before.ends_with('.') && begin > 1 && is_word_at(text, begin - 2));
}

std::string as_in_text(const std::string& words)
{
    Text text;
    text.append(words, {0, words.size()}, 1);
    return normalize(text).string();
}

/// With a capital, where it begins with a small letter; else empty.
std::string capitalized(const std::string& grapheme)
{
    const CodePoint first = code_point_at(grapheme, 0);
    if (!is_lowercase(first.value))
        return {};
    return upper_case(std::string_view(grapheme).substr(0, first.end)) + grapheme.substr(first.end);
}

} // namespace

void Lexicons::add(const Lexicon& lexicon)
{
    names_.push_back(lexicon.name);
    for (const Lexeme& lexeme : lexicon.lexemes) {
        const std::string spoken =
            lexeme.is_ipa ? pronunciation(lexeme.spoken) : as_in_text(lexeme.spoken);
        for (const std::string& written : lexeme.graphemes) {
            const std::string grapheme = as_in_text(written);
            if (grapheme.empty())
                continue;
            put({grapheme, spoken, true, names_.size() - 1, lexeme.line});
            if (std::string other = capitalized(grapheme); !other.empty())
                put({std::move(other), spoken, false, names_.size() - 1, lexeme.line});
        }
    }
}

void Lexicons::put(Entry entry)
{
    const std::string first = entry.grapheme.substr(0, token_end(entry.grapheme, 0));
    first_tokens_.add(first);
    auto& alike = entries_[first];
    const auto same = std::find_if(alike.begin(), alike.end(), [&](const Entry& other) {
        return other.grapheme == entry.grapheme;
    });
    if (same != alike.end()) {
        if (entry.exact || !same->exact)
            *same = std::move(entry);
        return;
    }
    const auto shorter = std::find_if(alike.begin(), alike.end(), [&](const Entry& other) {
        return other.grapheme.size() < entry.grapheme.size();
    });
    alike.insert(shorter, std::move(entry));
}

const Lexicons::Entry* Lexicons::find(std::string_view text, std::size_t begin,
                                      std::size_t end) const
{
    const std::string_view first = text.substr(begin, end - begin);
    if (!first_tokens_.may_hold(first))
        return nullptr;
    const auto alike = entries_.find(first);
    if (alike == entries_.end() || is_within_word(text, begin))
        return nullptr;
    for (const Entry& entry : alike->second)
        if (text.substr(begin).starts_with(entry.grapheme) &&
            !is_within_word(text, begin + entry.grapheme.size()) &&
            !is_part(text, begin, begin + entry.grapheme.size()))
            return &entry;
    return nullptr;
}

bool Lexicons::knows(std::string_view grapheme) const
{
    const auto alike = entries_.find(grapheme.substr(0, token_end(grapheme, 0)));
    return alike != entries_.end() &&
           std::any_of(alike->second.begin(), alike->second.end(),
                       [&](const Entry& entry) { return entry.grapheme == grapheme; });
}

Text Lexicons::apply(const Text& written, std::vector<ByteRange>& settled,
                     const ReportChange& report) const
{
    settled.clear();
    const std::string_view text = written.string();
    Text result;
    std::size_t copied = 0; // everything before it is in the result
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t token = token_end(text, at);
        const Entry* entry = entries_.empty() ? nullptr : find(text, at, token);
        if (entry == nullptr) {
            at = token;
            continue;
        }
        const std::size_t end = at + entry->grapheme.size();
        result.append(written.slice(copied, at));
        const std::size_t begin = result.size();
        result.append(entry->spoken, written.source(at, end), written.line(at));
        settled.push_back({begin, result.size()});
        if (report && entry->spoken != entry->grapheme)
            report({.rule = names_[entry->lexicon] +
                            (entry->line > 0 ? ", line " + std::to_string(entry->line) : ""),
                    .source = written.source(at, end),
                    .from = entry->grapheme,
                    .to = entry->spoken});
        at = copied = end;
    }
    if (settled.empty())
        return written;
    result.append(written.slice(copied, text.size()));
    return result;
}

} // namespace aloud
