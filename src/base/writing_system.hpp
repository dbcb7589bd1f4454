// SPDX-License-Identifier: GPL-3.0-or-later
// Writing systems (Unicode scripts): which one a text is mostly in, and which ones the readers of a
// language can be expected to know. Named "writing system" because "script" is a room of this
// house.
#pragma once

#include "base/language_tag.hpp"

#include <map>
#include <string>
#include <string_view>

namespace aloud {

/// ISO 15924 codes: "Latn", "Cyrl", "Arab", "Hani".
using WritingSystem = std::string;

/// How many letters of each writing system were seen. Marks, digits and punctuation do not count.
using LetterCounts = std::map<WritingSystem, std::size_t>;

void count_letters(std::string_view text, LetterCounts& counts);

/// The writing system that most letters are in; empty when there are none.
[[nodiscard]] WritingSystem most_used(const LetterCounts& counts);

/// Whether a voice of the language can read the writing system. Latin letters are read by every
/// eSpeak NG voice. An unknown language is believed to read anything.
[[nodiscard]] bool reads(const LanguageTag& language, const WritingSystem& system);

/// The language a text in the writing system is most often in, by CLDR's likely subtags: "ar" for
/// Arab, "zh" for Hani, "en" for Latn. Empty when CLDR does not know.
[[nodiscard]] std::string likely_language(const WritingSystem& system);

/// The name in English: "Cyrillic".
[[nodiscard]] std::string writing_system_name(const WritingSystem& system);

} // namespace aloud
