// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/spoken_forms.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "normalization/rules.hpp"
#include "normalization/verbalizers.hpp"

#include <array>

namespace aloud {

struct SpokenForms::Language
{
    Habits habits{};
    std::unique_ptr<Verbalizer> verbalizer{};
};

SpokenForms::SpokenForms(const LanguageTag& tag)
{
    if (auto verbalizer = make_verbalizer(tag))
        language_ = std::make_unique<Language>(Language{habits_of(tag), std::move(verbalizer)});
}

SpokenForms::~SpokenForms() = default;
SpokenForms::SpokenForms(SpokenForms&&) noexcept = default;
SpokenForms& SpokenForms::operator=(SpokenForms&&) noexcept = default;

std::string_view SpokenForms::several_readings() const
{
    return language_ ? std::string_view(language_->verbalizer->word("several readings"))
                     : std::string_view();
}

namespace {

// The first that applies wins, so the longer forms come first.
constexpr std::array<Rule, 17> number_rules{
    read_electronic,   read_telephone,    read_abbreviation, read_address, read_quarter,
    read_chinese_date, read_russian_year, read_date,         read_time,    read_decade,
    read_percent,      read_money,        read_fraction,     read_measure, read_ordinal,
    read_year,         read_number};
constexpr std::array<Rule, 9> word_rules{read_electronic, read_quarter, read_document_symbol,
                                         read_money,      read_date,    read_abbreviation,
                                         read_roman,      read_symbol,  read_letters};
constexpr std::array<Rule, 9> symbol_rules{read_electronic,   read_telephone, read_percent,
                                           read_money,        read_fraction,  read_measure,
                                           read_abbreviation, read_symbol,    read_number};

std::optional<Reading> first_of(std::span<const Rule> rules, const Written& written, Position at)
{
    for (const Rule rule : rules) {
        auto reading = rule(written, at);
        if (reading && !reading->spoken.empty() && reading->end > at)
            return reading;
    }
    return std::nullopt;
}

bool has_capital(std::string_view word)
{
    for (const char c : word)
        if (c >= 'A' && c <= 'Z')
            return true;
    return false;
}

/// Most symbols are punctuation: a glance tells.
bool may_be_special(const Written& written, Position at)
{
    switch (written[at].first) {
    case U',':
    case U';':
    case U'!':
    case U'?':
    case U'"':
    case U'“':
    case U'”':
    case U'‘':
    case U'’':
    case U'\'':
    case U')':
    case U'…':
        return false;
    case U'—':
        return written.is_number(at + 1);
    case U'.':
    case U'(':
    case U'[':
        return written.is_number(at + 1);
    case U':':
        return written.is_number(at + 1);
    case U'-':
        return !written.is_word(at + 1);
    default:
        return true;
    }
}

/// Most words are ordinary: a glance tells.
bool may_be_special_word(const Written& written, Position at, std::string& lower)
{
    const std::string_view word = written.string(at);
    const Token& next = written[at + 1];
    // What may belong to an address or a code goes on without a space.
    const bool goes_on =
        next.kind == TokenKind::number ||
        (next.kind == TokenKind::symbol &&
         std::u32string_view(U".@:/_-&$").find(next.first) != std::u32string_view::npos &&
         !written.is_space(at + 2) && !written.is(at + 2, TokenKind::none));
    // "a", "y": between words a small letter is a word.
    if (word.size() == 1 && word.front() >= 'a' && written.is_space(at + 1) &&
        written.is_word(at + 2))
        return false;
    constexpr std::size_t longest_capitals = 12;
    if (goes_on || word.size() == 1 ||
        (word.size() <= longest_capitals && has_capital(word.substr(1))))
        return true;
    const auto first = static_cast<unsigned char>(word.front());
    if (first >= 0x80)
        lower = lower_case(word);
    else {
        lower.assign(word);
        lower[0] = static_cast<char>(first | 0x20U); // the small letter
    }
    const bool roman = word.find_first_not_of("ivxlcdm", 1) == std::string_view::npos;
    return roman || written.vocabulary.opens(lower);
}

std::optional<Reading> read(const Written& written, Position at, std::string& lower)
{
    switch (written[at].kind) {
    case TokenKind::word:
        return may_be_special_word(written, at, lower) ? first_of(word_rules, written, at)
                                                       : std::nullopt;
    case TokenKind::number:
        return first_of(number_rules, written, at);
    case TokenKind::symbol:
        return may_be_special(written, at) ? first_of(symbol_rules, written, at) : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool is_sounded(char32_t value)
{
    return is_letter(value) || is_digit(value);
}

/// Where words have none between them.
std::string without_spaces(const std::string& text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool latin = (i > 0 && static_cast<unsigned char>(text[i - 1]) < 0x80) &&
                           (i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0x80);
        if (text[i] != ' ' || latin)
            result += text[i];
    }
    return result;
}

/// The words with the spaces that part them from what stands beside them.
std::string fitted(const Written& written, const Reading& reading, char32_t before)
{
    std::string spoken = reading.spoken;
    const Token& last = written[reading.end - 1];
    const Token& next = written[reading.end];
    // The period of "p.m." that ends the sentence as well.
    if (next.kind == TokenKind::none && last.is(U'.') && !spoken.ends_with('.'))
        spoken += '.';
    if (next.is(U'.') && spoken.ends_with('.'))
        spoken.pop_back();
    if (!written.habits.spaced)
        return without_spaces(spoken);
    const bool parted = is_sounded(before) || before == U'.' || before == U',' || before == U':' ||
                        before == U'–' || before == U'—' || before == U'%';
    if (parted && !spoken.starts_with(','))
        spoken.insert(0, " ");
    if (next.kind != TokenKind::none &&
        (next.kind == TokenKind::word || next.kind == TokenKind::number ||
         next.kind == TokenKind::kept))
        spoken += ' ';
    return spoken;
}

} // namespace

Text SpokenForms::apply(const Text& text, std::span<const ByteRange> kept,
                        const ReportChange& report) const
{
    if (!language_)
        return text;
    const Written written{text.string(), tokenize(text.string(), kept), language_->habits,
                          *language_->verbalizer, language_->verbalizer->vocabulary()};
    Text result;
    std::size_t copied = 0; // everything before it is in the result
    std::string lower;
    const auto count = static_cast<Position>(written.tokens.size());
    for (Position at = 0; at < count;) {
        const auto reading = read(written, at, lower);
        if (!reading) {
            ++at;
            continue;
        }
        const std::size_t begin = written[at].begin;
        const std::size_t end = written[reading->end - 1].end;
        const std::string_view sofar =
            copied == begin ? std::string_view(result.string()) : written.text.substr(0, begin);
        const char32_t before = sofar.empty() ? U' ' : code_point_before(sofar, sofar.size()).value;
        const std::string spoken = fitted(written, *reading, before);
        const std::string from(written.text.substr(begin, end - begin));
        if (spoken != from) {
            result.append(text.slice(copied, begin));
            result.append(spoken, text.source(begin, end), text.line(begin));
            copied = end;
            if (report)
                report({reading->kind, std::string(reading->rule), text.source(begin, end), from,
                        spoken});
        }
        at = reading->end;
    }
    if (copied == 0)
        return text;
    result.append(text.slice(copied, text.size()));
    return result;
}

} // namespace aloud
