// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text_reader.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "document/join_lines.hpp"

#include <algorithm>
#include <utility>

namespace aloud {

namespace {

constexpr std::size_t longest_block = 256 * 1024;

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

/// Whether a sentence may end before a space, or anyway, in the character.
bool ends_sentence(char32_t value, bool before_space)
{
    constexpr std::u32string_view anywhere = U"。！？";
    constexpr std::u32string_view before_spaces = U".!?…؟۔।";
    return anywhere.find(value) != std::u32string_view::npos ||
           (before_space && before_spaces.find(value) != std::u32string_view::npos);
}

/// The best place in the second half of the first `limit` bytes to divide a text: behind a
/// sentence, else between words, else between characters.
std::size_t place_to_divide(std::string_view text, std::size_t limit)
{
    const std::size_t last = code_point_before(text, limit).begin;
    std::size_t between_words = 0;
    std::size_t next_word = last; // behind the spaces that follow
    bool before_space = false;
    for (std::size_t at = last; at > limit / 2;) {
        const CodePoint point = code_point_before(text, at);
        if (ends_sentence(point.value, before_space))
            return before_space ? next_word : at;
        if (is_space(point.value) && !before_space)
            next_word = at;
        before_space = is_space(point.value);
        if (before_space && between_words == 0)
            between_words = at;
        at = point.begin;
    }
    return between_words > 0 ? between_words : last;
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
    if (line_.size() > longest_block)
        take(std::exchange(line_, {}));
}

/// Adds to the paragraph what the line says next.
void TextReader::take(const Text& words)
{
    const std::size_t begin = in_line_ ? 0 : leading_blanks(words.string());
    if (begin == words.size())
        return;
    if (in_line_)
        paragraph_.append(words);
    else
        join_lines(paragraph_, words.slice(begin, words.size()));
    in_line_ = true;
    while (paragraph_.size() > longest_block)
        hand_on(place_to_divide(paragraph_.string(), longest_block));
}

void TextReader::end_line()
{
    const Text line = std::exchange(line_, {});
    take(line.slice(0, without_trailing_blanks(line.string())));
    if (!std::exchange(in_line_, false)) // it was blank
        end_paragraph();
}

void TextReader::end_paragraph()
{
    if (!paragraph_.empty())
        hand_on(paragraph_.size());
    in_paragraph_ = false;
}

/// Makes a block of the paragraph's beginning.
void TextReader::hand_on(std::size_t end)
{
    Block block;
    const auto words = std::string_view(paragraph_.string()).substr(0, end);
    block.text = paragraph_.slice(0, without_trailing_blanks(words));
    block.continues = std::exchange(in_paragraph_, true);
    paragraph_ = paragraph_.slice(end, paragraph_.size());
    const bool says_something = has_speakable(block.text.string());
    if (!says_something && !block.continues)
        block = {.kind = BlockKind::thematic_break};
    if (says_something || !block.continues)
        ready_.push_back(std::move(block));
}

} // namespace aloud
