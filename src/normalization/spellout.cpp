// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/spellout.hpp"

#include <unicode/rbnf.h>
#include <unicode/unistr.h>

#include <charconv>

namespace aloud {

struct Spellout::Format
{
    explicit Format(const std::string& locale)
        : rules(icu::URBNF_SPELLOUT, icu::Locale(locale.c_str()), status)
    {
    }
    UErrorCode status = U_ZERO_ERROR;
    icu::RuleBasedNumberFormat rules;
};

Spellout::Spellout(const std::string& locale) : format_(std::make_unique<Format>(locale)) {}
Spellout::~Spellout() = default;

std::string Spellout::operator()(std::string_view digits, std::string_view rules) const
{
    constexpr std::size_t most_digits = 18; // that fit into 64 bits, whatever they are
    int64_t number = 0;
    if (U_FAILURE(format_->status) || digits.empty() || digits.size() > most_digits ||
        std::from_chars(digits.data(), digits.data() + digits.size(), number).ec != std::errc{})
        return {};
    UErrorCode status = U_ZERO_ERROR;
    icu::FieldPosition nowhere;
    icu::UnicodeString words;
    format_->rules.format(number, icu::UnicodeString::fromUTF8("%spellout-" + std::string(rules)),
                          words, nowhere, status);
    std::string result;
    if (U_SUCCESS(status))
        words.toUTF8String(result);
    // Where its rules end, ICU falls back on digits: "1234567."
    return result.find_first_of("0123456789") == std::string::npos ? result : std::string();
}

} // namespace aloud
