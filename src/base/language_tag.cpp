// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language_tag.hpp"

#include <unicode/uloc.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <array>

namespace aloud {

namespace {

constexpr std::size_t longest_code = 3; // ISO 639

/// Calls one of ICU's `int32_t f(locale, buffer, capacity, &status)`.
template <typename Getter>
std::string icu_string(Getter getter, const char* locale)
{
    std::array<char, ULOC_FULLNAME_CAPACITY> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const auto length = getter(locale, buffer.data(), static_cast<int32_t>(buffer.size()), &status);
    return U_SUCCESS(status) ? std::string(buffer.data(), static_cast<std::size_t>(length)) : "";
}

} // namespace

std::optional<LanguageTag> parse_language_tag(std::string_view text)
{
    std::string tag(text);
    std::replace(tag.begin(), tag.end(), '_', '-');
    std::array<char, ULOC_FULLNAME_CAPACITY> locale{};
    int32_t parsed = 0;
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag(tag.c_str(), locale.data(), static_cast<int32_t>(locale.size()), &parsed,
                        &status);
    if (U_FAILURE(status) || static_cast<std::size_t>(parsed) != tag.size())
        return std::nullopt;
    LanguageTag result{icu_string(uloc_getLanguage, locale.data()),
                       icu_string(uloc_getScript, locale.data()),
                       icu_string(uloc_getCountry, locale.data())};
    // "English" is well formed, but no language has a code that long.
    if (result.language.empty() || result.language.size() > longest_code)
        return std::nullopt;
    return result;
}

bool is_common_language(std::string_view text)
{
    const auto tag = parse_language_tag(text);
    const bool short_code = text.substr(0, text.find_first_of("-_")).size() == 2;
    if (!tag || !short_code)
        return false;
    for (const char* const* known = uloc_getISOLanguages(); *known != nullptr; ++known)
        if (tag->language == *known)
            return true;
    return false;
}

std::string to_string(const LanguageTag& tag)
{
    std::string text = tag.language;
    if (!tag.script.empty())
        text += "-" + tag.script;
    if (!tag.region.empty())
        text += "-" + tag.region;
    return text;
}

std::string most_likely_language(const std::string& script)
{
    std::array<char, ULOC_FULLNAME_CAPACITY> full{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_addLikelySubtags(("und_" + script).c_str(), full.data(), static_cast<int32_t>(full.size()),
                          &status);
    const auto tag = parse_language_tag(full.data());
    if (U_FAILURE(status) || !tag)
        return "";
    // ICU takes what it does not know for English, which is written in these.
    const bool english = script == "Latn" || script == "Shaw" || script == "Dsrt";
    return tag->language == "en" && !english ? "" : tag->language;
}

std::string language_name(const LanguageTag& tag)
{
    std::array<UChar, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const auto length = uloc_getDisplayLanguage(tag.language.c_str(), "en", name.data(),
                                                static_cast<int32_t>(name.size()), &status);
    std::string ascii;
    for (int32_t i = 0; U_SUCCESS(status) && i < length; ++i) {
        const UChar unit = name[static_cast<std::size_t>(i)];
        if (unit > 0x7E) // a name such as "Norwegian Bokmål": the code is clearer than half a name
            return tag.language;
        ascii.push_back(static_cast<char>(unit));
    }
    return ascii.empty() ? tag.language : ascii;
}

bool is_same_language(const LanguageTag& a, const LanguageTag& b)
{
    const auto macrolanguage = [](const std::string& code) {
        if (code == "cmn" || code == "yue" || code == "hak")
            return std::string("zh");
        return code == "nb" || code == "nn" ? std::string("no") : code;
    };
    return macrolanguage(a.language) == macrolanguage(b.language);
}

std::string icu_version()
{
    UVersionInfo version{};
    u_getVersion(version);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    return std::string("ICU ") + text.data();
}

} // namespace aloud
