// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/icu_names.hpp"

#include <unicode/currunit.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/ucurr.h>

#include <array>

namespace aloud {

struct IcuNames::Icu
{
    explicit Icu(const std::string& tag) : locale((tag + "@numbers=latn").c_str())
    {
        UErrorCode status = U_ZERO_ERROR;
        plurals.reset(icu::PluralRules::forLocale(locale, status));
    }
    icu::Locale locale;
    std::unique_ptr<icu::PluralRules> plurals;
};

IcuNames::IcuNames(const std::string& locale) : icu_(std::make_unique<Icu>(locale)) {}
IcuNames::~IcuNames() = default;

namespace {

/// Far fewer digits tell the form as well, and numbers in documents have no limits.
std::string shortened(const std::string& decimal)
{
    constexpr std::size_t enough = 15;
    const std::size_t whole = std::min(decimal.find('.'), decimal.size());
    return whole > enough ? "1000000" + decimal.substr(whole - 6, 6)
                          : decimal.substr(0, enough + whole);
}

std::string to_utf8(const icu::UnicodeString& text)
{
    std::string result;
    text.toUTF8String(result);
    return result;
}

} // namespace

Plural IcuNames::plural(const std::string& decimal) const
{
    if (!icu_->plurals)
        return Plural::other;
    UErrorCode status = U_ZERO_ERROR;
    const auto number = icu::number::NumberFormatter::withLocale(icu_->locale)
                            .grouping(UNUM_GROUPING_OFF)
                            .precision(icu::number::Precision::unlimited())
                            .formatDecimal(shortened(decimal), status);
    const std::string keyword = to_utf8(icu_->plurals->select(number, status));
    static constexpr std::array<std::string_view, 5> keywords{"zero", "one", "two", "few", "many"};
    for (std::size_t i = 0; U_SUCCESS(status) && i < keywords.size(); ++i)
        if (keyword == keywords[i])
            return static_cast<Plural>(i);
    return Plural::other;
}

const std::string& IcuNames::unit(const std::string& identifier, const std::string& decimal)
{
    return around(identifier, decimal);
}

const std::string& IcuNames::currency(const std::string& code, const std::string& decimal)
{
    return around("$" + code, decimal);
}

const std::string& IcuNames::around(const std::string& key, const std::string& decimal)
{
    static constexpr std::array<const char*, 6> forms{"0", "1", "2", "f", "m", "o"};
    const std::string number = shortened(decimal);
    // Arabic has no number beside a unit of one or two, so these stand alone.
    const std::string exact = number == "1" || number == "2" ? number : "";
    std::string& name = known_[key + "/" + forms[static_cast<std::size_t>(plural(number))] + exact];
    if (!name.empty())
        return name;
    UErrorCode status = U_ZERO_ERROR;
    auto format = icu::number::NumberFormatter::withLocale(icu_->locale)
                      .grouping(UNUM_GROUPING_OFF)
                      .precision(icu::number::Precision::unlimited())
                      .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME);
    if (key.front() == '$')
        format = format.unit(icu::CurrencyUnit(key.substr(1), status));
    else
        format = format.unit(icu::MeasureUnit::forIdentifier(key, status));
    const auto plain = icu::number::NumberFormatter::withLocale(icu_->locale)
                           .grouping(UNUM_GROUPING_OFF)
                           .precision(icu::number::Precision::unlimited());
    if (U_SUCCESS(status)) {
        name = to_utf8(format.formatDecimal(number, status).toString(status));
        const std::string digits = to_utf8(plain.formatDecimal(number, status).toString(status));
        const std::size_t at = name.find(digits);
        if (U_FAILURE(status))
            name.clear();
        else if (at != std::string::npos)
            name.replace(at, digits.size(), 1, '\0');
    }
    return name;
}

bool is_currency_code(std::string_view code)
{
    const bool letters = code.size() == 3 &&
                         code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
    if (!letters)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString wide = icu::UnicodeString::fromUTF8(std::string(code));
    constexpr UDate today = 1.7e12; // a fixed day, so that the clock decides nothing
    return ucurr_isAvailable(wide.getTerminatedBuffer(), today, today, &status) != 0 &&
           U_SUCCESS(status);
}

} // namespace aloud
