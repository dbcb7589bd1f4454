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
constexpr std::size_t longest_code = 3; ///< of a language, in letters

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
    const auto tag = parse_language_tag(document.metadata().language);
    if (tag && tag->language.size() <= longest_code) // "English" is well formed, but no language
        return to_string(*tag);
    const std::string inner = std::filesystem::path(document.name()).stem().extension().string();
    return inner.size() > 1 && is_common_language(inner.substr(1)) ? inner.substr(1) : "";
}

} // namespace

std::string PreviewedReader::guess_language()
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
    const std::string language = is_japanese(counts) ? "ja" : likely_language(most_used(counts));
    return language.empty() ? "en" : language;
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
    for (const std::string& language : {wanted, stated_language(document), of_voice})
        if (!language.empty())
            return language;
    const std::string guess = document.guess_language();
    const std::string name = language_name(parse_language_tag(guess).value_or(LanguageTag{}));
    warn(printable_line(document.name()) + ": taken to be in " + name +
         ", from its letters; --language says otherwise");
    return guess;
}

} // namespace aloud
