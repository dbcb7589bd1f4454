// SPDX-License-Identifier: GPL-3.0-or-later
// BCP 47 language tags, as far as a voice depends on them: language, script and region. Empty
// strings stand for what a tag does not say.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace aloud {

struct LanguageTag
{
    std::string language{}; ///< ISO 639, lower case: "en", "cmn"
    std::string script{};   ///< ISO 15924, title case: "Latn"
    std::string region{};   ///< ISO 3166 or UN M.49, upper case: "GB", "419"

    friend bool operator==(const LanguageTag&, const LanguageTag&) = default;
};

/// Reads a tag in any case, with hyphens or underscores; variants, extensions and private use are
/// read over. Nothing when it is not well formed.
[[nodiscard]] std::optional<LanguageTag> parse_language_tag(std::string_view tag);

/// Whether the text is a tag that begins with the two-letter code of a language (ISO 639-1): strict
/// enough to tell "message.ar.md" from "message.bak.md", although "bak" is Bashkir in ISO 639-2.
[[nodiscard]] bool is_common_language(std::string_view tag);

[[nodiscard]] std::string to_string(const LanguageTag& tag);

/// The language that text in the script (ISO 15924) is most likely in, by CLDR's likely subtags:
/// "ar" for Arab. Empty when CLDR does not know one.
[[nodiscard]] std::string most_likely_language(const std::string& script);

/// The language's name in English: "Arabic"; the code itself where it has none.
[[nodiscard]] std::string language_name(const LanguageTag& tag);

/// Whether a voice of one is a voice of the other: the same language, or two of one macrolanguage
/// (ISO 639-3: Chinese, Norwegian).
[[nodiscard]] bool is_same_language(const LanguageTag& a, const LanguageTag& b);

/// "ICU 72.1"
[[nodiscard]] std::string icu_version();

} // namespace aloud
