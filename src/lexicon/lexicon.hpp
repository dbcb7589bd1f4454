// SPDX-License-Identifier: GPL-3.0-or-later
// How words are said that no rule gets right: a lexicon as in the W3C's Pronunciation Lexicon
// Specification (PLS) 1.0.
//
// Of PLS are read: lexicon (xml:lang, alphabet "ipa"), lexeme, grapheme, phoneme (alphabet,
// prefer) and alias (prefer). Of several pronunciations the preferred one is taken, else the first.
// role, example, meta and metadata say nothing about sounds and are passed over.
#pragma once

#include "base/language_tag.hpp"
#include "document/text.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

struct Lexeme
{
    std::vector<std::string> graphemes{}; ///< as written; UTF-8
    std::string spoken{};                 ///< words, or sounds in IPA
    bool is_ipa = false;
    Line line = 0; ///< of the file; 0 when it is not known
};

struct Lexicon
{
    std::string name{}; ///< for people
    LanguageTag language{};
    std::vector<Lexeme> lexemes{};
};

/// Reads a file. Throws Error, with the line, when it is not PLS 1.0 as above.
[[nodiscard]] Lexicon read_lexicon(const std::string& path);

/// The same of its text, in any encoding that XML knows. `name` is for messages.
[[nodiscard]] Lexicon parse_lexicon(std::string_view xml, const std::string& name);

/// What aloud knows of the language, if it has a lexicon of it: text/lexicons/.
[[nodiscard]] std::optional<Lexicon> built_in_lexicon(const LanguageTag& language);

/// "pugixml 1.13"
[[nodiscard]] std::string pugixml_version();

} // namespace aloud
