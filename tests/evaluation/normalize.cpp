// SPDX-License-Identifier: GPL-3.0-or-later
// Lets text normalization be scored against references: reads lines from standard input and writes
// each as it would be said. `normalize --lang en-GB`; with `--changes`, each change and its reason
// follow on standard error.
#include "normalization/normalize.hpp"
#include "base/characters.hpp"
#include "base/language_tag.hpp"
#include "base/utf8.hpp"
#include "lexicon/lexicons.hpp"
#include "normalization/spoken_forms.hpp"

#include <iostream>
#include <span>
#include <string>

using namespace aloud;

namespace {

/// The references were made for these regions, where the language alone leaves it open.
LanguageTag tag_of(const std::string& argument)
{
    LanguageTag tag = parse_language_tag(argument).value_or(LanguageTag{});
    if (tag.language == "en" && tag.region.empty())
        tag.region = "US";
    return tag;
}

void print(const Change& change)
{
    std::cerr << (change.kind ? name(*change.kind) : "lexicon") << " (" << change.rule
              << "): " << change.from << " -> " << change.to << '\n';
}

/// Whether the grapheme is Chinese and the alias is Pinyin: sounds, too.
bool is_reading(const Lexeme& lexeme)
{
    return is_ideographic(code_point_at(lexeme.graphemes.front(), 0).value) &&
           static_cast<unsigned char>(lexeme.spoken.front()) < 0x80;
}

/// aloud's own, with words as they are written where it has sounds: references have words.
Lexicons lexicons_for(const LanguageTag& tag)
{
    Lexicons lexicons;
    if (auto own = built_in_lexicon(tag)) {
        for (Lexeme& lexeme : own->lexemes)
            if (lexeme.is_ipa || is_reading(lexeme))
                lexeme.spoken = lexeme.graphemes.front();
        lexicons.add(*own);
    }
    return lexicons;
}

} // namespace

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    std::string language;
    bool changes = false;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        if (std::string_view(arguments[i]) == "--changes")
            changes = true;
        else if (std::string_view(arguments[i]) == "--lang" && i + 1 < arguments.size())
            language = arguments[++i];
    }
    if (language.empty()) {
        std::cerr << "usage: normalize --lang LANGUAGE [--changes] < LINES\n";
        return 2;
    }
    const LanguageTag tag = tag_of(language);
    const Lexicons lexicons = lexicons_for(tag);
    const SpokenForms spoken(tag);
    const ReportChange report = changes ? print : ReportChange();
    std::vector<ByteRange> settled;
    for (std::string line; std::getline(std::cin, line);) {
        Text text;
        text.append(line, {0, line.size()}, 1);
        const Text words = lexicons.apply(normalize(text), settled, report);
        std::cout << spoken.apply(words, settled, report).string() << '\n';
    }
    return std::cout.flush() ? 0 : 1;
}
