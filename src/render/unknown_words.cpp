// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/unknown_words.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "normalization/normalize.hpp"

#include <algorithm>

namespace aloud {

namespace {

constexpr std::size_t longest_word = 64;         // bytes; what is longer is no word
constexpr std::size_t shortest_telling_word = 3; // "of", "and" are small in titles, too

enum class Shape { none, small, capitalized, capitals };

Shape shape_of(std::string_view word)
{
    std::size_t capitals = 0;
    std::size_t small = 0;
    bool begins_with_capital = false;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = code_point_at(word, at);
        begins_with_capital |= at == 0 && is_uppercase(point.value);
        capitals += is_uppercase(point.value) ? 1 : 0;
        small += is_lowercase(point.value) ? 1 : 0;
        at = point.end;
    }
    if (capitals >= 2 && small == 0)
        return Shape::capitals;
    if (capitals >= 2 && small == 1 && word.back() == 's') // "NGOs"
        return Shape::capitals;
    if (begins_with_capital && small > 0)
        return Shape::capitalized;
    return small > 0 ? Shape::small : Shape::none;
}

} // namespace

void UnknownWords::add(const Sentence& sentence)
{
    std::vector<ByteRange> settled;
    const Text text = lexicons_.apply(normalize(sentence.text), settled);
    const std::string_view all = text.string();
    const auto tokens = tokenize(all, settled);
    const auto count_of = [&](Shape shape) {
        return std::count_if(tokens.begin(), tokens.end(), [&](const Token& token) {
            return token.kind == TokenKind::word && token.size() > shortest_telling_word &&
                   shape_of(all.substr(token.begin, token.size())) == shape;
        });
    };
    // In a line of nothing but capitals they tell nothing.
    const bool is_shouted = count_of(Shape::capitals) > 1 && count_of(Shape::small) == 0 &&
                            count_of(Shape::capitalized) == 0;
    // In a Title of Such Words capitals are no sign of a name.
    const bool is_title = 2 * count_of(Shape::small) < count_of(Shape::capitalized) + 2;
    bool begins = true; // so far there was no word
    for (const Token& token : tokens) {
        if (token.kind != TokenKind::word || token.size() > longest_word) {
            begins = begins && token.kind != TokenKind::kept;
            continue;
        }
        std::string word(all.substr(token.begin, token.size()));
        const Shape shape = shape_of(word);
        if (shape == Shape::small)
            small_.insert(word);
        const bool is_acronym = shape == Shape::capitals && !is_shouted;
        const bool is_name = shape == Shape::capitalized && !begins && !is_title;
        begins = false;
        if (!is_acronym && !is_name)
            continue;
        const auto [place, is_new] = places_.try_emplace(std::move(word), words_.size());
        if (is_new)
            words_.push_back({place->first, is_acronym, text.line(token.begin)});
        ++words_[place->second].count;
    }
}

std::vector<UnknownWord> UnknownWords::all() const
{
    std::vector<UnknownWord> unknown;
    std::copy_if(words_.begin(), words_.end(), std::back_inserter(unknown),
                 [&](const UnknownWord& word) {
                     return word.is_acronym || !small_.contains(lower_case(word.word));
                 });
    return unknown;
}

} // namespace aloud
