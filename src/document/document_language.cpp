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

/// The language in the document's metadata, else in its name; empty when neither says one.
std::string stated_language(const Reader& document)
{
    if (const auto tag = parse_language_tag(document.metadata().language))
        return to_string(*tag);
    const std::string inner = std::filesystem::path(document.name()).stem().extension().string();
    return inner.size() > 1 && is_common_language(inner.substr(1)) ? inner.substr(1) : "";
}

} // namespace

std::string PreviewedReader::guess_language()
{
    LetterCounts counts;
    while (total(counts) < letters_for_a_guess) {
        auto block = document_.next();
        if (!block)
            break;
        count_letters(block->text.string(), counts);
        ahead_.push_back(std::move(*block));
    }
    const std::string language = likely_language(most_used(counts));
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
