// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/sentences.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <utility>

namespace aloud {

std::optional<Sentence> Sentences::next()
{
    while (ready_.empty() && !ended_)
        read();
    if (ready_.empty())
        return std::nullopt;
    Sentence sentence = std::move(ready_.front());
    ready_.pop_front();
    return sentence;
}

std::optional<int> Sentences::waiting_on()
{
    while (ready_.empty() && !ended_) { // a block may have nothing to say
        if (const auto source = document_.waiting_on())
            return source;
        read();
    }
    return std::nullopt;
}

/// Takes the next block.
void Sentences::read()
{
    const auto block = document_.next();
    if (!block)
        ended_ = true;
    else if (block->kind == BlockKind::thematic_break)
        after_break_ = true;
    else if (has_speakable(block->text.string()))
        divide(*block);
}

Splitter& Sentences::splitter_for(const std::string& language)
{
    const std::string& tag = language.empty() ? language_ : language;
    return splitters_.try_emplace(tag, tag).first->second;
}

void Sentences::divide(const Block& block)
{
    // A list item's number ends in a period that ends nothing: the splitter does not see it.
    const std::string_view all = block.text.string();
    const std::string_view body = all.substr(block.label);
    std::size_t begin = 0;
    Boundary before = block.continues ? Boundary::sentence : Boundary::block;
    if (std::exchange(after_break_, false))
        before = Boundary::thematic_break;
    auto ends = splitter_for(block.language).split(body);
    if (ends.empty()) // a list item of a number alone
        ends.push_back(0);
    for (const std::size_t end : ends) {
        const std::size_t label = begin == 0 ? block.label : 0;
        const std::size_t first = behind_spaces(all, block.label + begin - label);
        const std::size_t last = std::max(first, before_spaces(all, block.label + end));
        ready_.push_back({.text = block.text.slice(first, last),
                          .kind = block.kind,
                          .level = block.level,
                          .label = std::min(label, last - first),
                          .language = block.language,
                          .number = ++count_,
                          .before = before});
        before = Boundary::sentence;
        begin = end;
    }
}

} // namespace aloud
