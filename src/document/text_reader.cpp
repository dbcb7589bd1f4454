// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text_reader.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "document/join_lines.hpp"

#include <algorithm>
#include <utility>

namespace aloud {

namespace {

bool is_blank(char32_t value)
{
    return is_space(value) || is_control(value);
}

std::size_t leading_blanks(std::string_view text)
{
    std::size_t begin = 0;
    while (begin < text.size() && is_blank(code_point_at(text, begin).value))
        begin = code_point_at(text, begin).end;
    return begin;
}

std::size_t without_trailing_blanks(std::string_view text)
{
    std::size_t end = text.size();
    while (end > 0 && is_blank(code_point_before(text, end).value))
        end = code_point_before(text, end).begin;
    return end;
}

} // namespace

TextReader::TextReader(Source source, Warn warn) : source_(std::move(source), std::move(warn)) {}

std::optional<Block> TextReader::next()
{
    while (ready_.empty() && !ended_)
        read();
    if (ready_.empty())
        return std::nullopt;
    Block block = std::move(ready_.front());
    ready_.pop_front();
    return block;
}

std::optional<int> TextReader::waiting_on()
{
    while (ready_.empty() && !ended_) {
        if (const auto source = source_.waiting_on())
            return source;
        read();
    }
    return std::nullopt;
}

/// Reads what comes next, and takes all lines that are complete.
void TextReader::read()
{
    if (const auto piece = source_.read()) {
        take_lines(*piece);
        return;
    }
    ended_ = true;
    end_line();
    end_paragraph();
}

void TextReader::take_lines(const Text& piece)
{
    const std::string_view all = piece.string();
    for (std::size_t begin = 0; begin < all.size();) {
        const bool rest_of_end = std::exchange(after_return_, false) && all[begin] == '\n';
        begin += rest_of_end ? 1 : 0;
        const std::size_t mark = all.find_first_of("\r\n", begin);
        line_.append(piece.slice(begin, std::min(mark, all.size())));
        if (mark == std::string_view::npos)
            break;
        end_line();
        after_return_ = all[mark] == '\r';
        begin = mark + 1;
    }
}

void TextReader::end_line()
{
    const Text line = std::exchange(line_, {});
    const std::size_t begin = leading_blanks(line.string());
    const std::size_t end = without_trailing_blanks(line.string());
    if (begin < end)
        join_lines(paragraph_, line.slice(begin, end));
    else
        end_paragraph();
}

void TextReader::end_paragraph()
{
    if (paragraph_.empty())
        return;
    Block block;
    if (has_speakable(paragraph_.string()))
        block.text = std::move(paragraph_);
    else
        block.kind = BlockKind::thematic_break;
    paragraph_ = {};
    ready_.push_back(std::move(block));
}

} // namespace aloud
