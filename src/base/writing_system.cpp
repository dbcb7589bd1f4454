// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/writing_system.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <vector>

namespace aloud {

namespace {

/// ICU answers a four-letter code with just that script, and a locale with all that are in use.
std::vector<UScriptCode> scripts_of(const std::string& code_or_locale)
{
    std::vector<UScriptCode> codes(8);
    UErrorCode status = U_ZERO_ERROR;
    const auto count = uscript_getCode(code_or_locale.c_str(), codes.data(),
                                       static_cast<int32_t>(codes.size()), &status);
    codes.resize(U_SUCCESS(status) && count > 0 ? static_cast<std::size_t>(count) : 0);
    return codes;
}

/// ICU knows the scripts of a macrolanguage, not of all its members. The tag's own script is left
/// out: eSpeak NG's cmn-latn-pinyin says how it is spoken, and reads Han all the same.
std::string locale_of(const LanguageTag& tag)
{
    const bool chinese = tag.language == "cmn" || tag.language == "yue" || tag.language == "hak";
    return chinese ? "zh" : tag.language;
}

} // namespace

void count_letters(std::string_view text, LetterCounts& counts)
{
    UScriptCode last = USCRIPT_COMMON;
    std::size_t* count = nullptr;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        at = point.end;
        if (!u_isalpha(static_cast<UChar32>(point.value))) // unlike is_letter, without marks
            continue;
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(static_cast<UChar32>(point.value), &status);
        if (U_FAILURE(status) || script == USCRIPT_COMMON || script == USCRIPT_INHERITED)
            continue;
        if (script != last || count == nullptr) {
            count = &counts[uscript_getShortName(script)];
            last = script;
        }
        ++*count;
    }
}

WritingSystem most_used(const LetterCounts& counts)
{
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? WritingSystem{} : most->first;
}

bool reads(const LanguageTag& language, const WritingSystem& system)
{
    if (system == "Latn")
        return true;
    // eSpeak NG reads their own letters; of a Han character it says "Chinese letter" (1.51).
    if (system == "Hani" && (language.language == "ja" || language.language == "ko"))
        return false;
    const auto known = scripts_of(locale_of(language));
    return known.empty() || std::any_of(known.begin(), known.end(), [&](UScriptCode code) {
               const bool han = code == USCRIPT_SIMPLIFIED_HAN || code == USCRIPT_TRADITIONAL_HAN;
               return system == (han ? "Hani" : uscript_getShortName(code));
           });
}

std::string likely_language(const WritingSystem& system)
{
    return most_likely_language(system == "Hani" ? "Hans" : system);
}

std::string writing_system_name(const WritingSystem& system)
{
    const auto codes = scripts_of(system);
    return codes.empty() ? system : uscript_getName(codes.front());
}

} // namespace aloud
