// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document_language.hpp"

#include "base/language_tag.hpp"
#include "base/printable.hpp"
#include "base/writing_system.hpp"

#include <filesystem>
#include <numeric>

namespace aloud {

namespace {

constexpr std::size_t letters_for_a_guess = 24;

std::size_t total(const LetterCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0},
                           [](std::size_t sum, const auto& count) { return sum + count.second; });
}

/// Japanese often has more Han than kana, but kana among Han are always Japanese.
bool is_japanese(LetterCounts counts)
{
    const std::size_t kana = counts["Hira"] + counts["Kana"];
    return most_used(counts) == "Hani" && kana * 10 >= counts["Hani"];
}

/// The language in the document's metadata, else in its name; empty when neither says one.
std::string stated_language(const Reader& document)
{
    if (const auto tag = parse_language_tag(document.metadata().language))
        return to_string(*tag);
    const std::string inner = std::filesystem::path(document.name()).stem().extension().string();
    return inner.size() > 1 && is_common_language(inner.substr(1)) ? inner.substr(1) : "";
}

} // namespace

LanguageGuess PreviewedReader::guess_language()
{
    LetterCounts counts;
    for (const Block& block : ahead_)
        count_letters(block.text.string(), counts);
    while (total(counts) < letters_for_a_guess) {
        auto block = document_.next();
        if (!block)
            break;
        count_letters(block->text.string(), counts);
        ahead_.push_back(std::move(*block));
    }
    const WritingSystem letters = most_used(counts);
    const std::string language = is_japanese(counts) ? "ja" : likely_language(letters);
    return {language.empty() ? "en" : language, letters};
}

std::optional<Block> PreviewedReader::next()
{
    if (ahead_.empty())
        return document_.next();
    Block block = std::move(ahead_.front());
    ahead_.pop_front();
    return block;
}

std::string document_language(PreviewedReader& document, const std::string& wanted,
                              const std::string& of_voice, const Warn& warn)
{
    const std::string& written = document.metadata().language;
    if (wanted.empty() && !written.empty() && !parse_language_tag(written))
        warn(printable_line(document.name()) + ": the language \"" + printable_line(written) +
             "\" in its front matter is not a language tag such as en or fr-CA");
    for (const std::string& language : {wanted, stated_language(document), of_voice})
        if (!language.empty())
            return language;
    const LanguageGuess guess = document.guess_language();
    if (!guess.letters.empty())
        warn(printable_line(document.name()) + ": no language is stated; " +
             writing_system_name(guess.letters) + " letters are read as " +
             language_name({.language = guess.language}) + "; --language says otherwise");
    return guess.language;
}

} // namespace aloud
