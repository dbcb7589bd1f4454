// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text_reader.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "document/join_lines.hpp"

#include <algorithm>
#include <utility>

namespace aloud {

namespace {

/// The line without the spaces and controls at its ends; empty for a blank line.
Text trimmed(const Text& line)
{
    const auto blank = [](char32_t value) { return is_space(value) || is_control(value); };
    std::size_t begin = 0;
    std::size_t end = line.size();
    while (begin < end && blank(code_point_at(line.string(), begin).value))
        begin = code_point_at(line.string(), begin).end;
    while (end > begin && blank(code_point_before(line.string(), end).value))
        end = code_point_before(line.string(), end).begin;
    return line.slice(begin, end);
}

} // namespace

TextReader::TextReader(Source source, Warn warn)
    : source_(std::move(source)), warn_(std::move(warn))
{
}

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
    const auto bytes = source_.read();
    ended_ = bytes.empty();
    unread_ += bytes;
    std::size_t begin = 0;
    for (std::size_t end = line_end(unread_, begin); end > begin; end = line_end(unread_, begin)) {
        take_line(std::string_view(unread_).substr(begin, end - begin));
        begin = end;
        searched_ = 0;
    }
    unread_.erase(0, begin);
    searched_ = unread_.ends_with('\r') ? unread_.size() - 1 : unread_.size();
    if (ended_) {
        end_paragraph();
        decoder_.report(name(), warn_);
    }
}

/// Where the line that begins there ends, behind its mark; `begin` when its end has not been read.
std::size_t TextReader::line_end(std::string_view bytes, std::size_t begin) const
{
    const std::size_t mark = bytes.find_first_of("\r\n", std::max(begin, searched_));
    if (mark == std::string_view::npos)
        return ended_ ? bytes.size() : begin;
    if (bytes[mark] == '\n' || (mark + 1 == bytes.size() && ended_))
        return mark + 1;
    if (mark + 1 == bytes.size()) // a CR that may be half of a CR LF
        return begin;
    return bytes[mark + 1] == '\n' ? mark + 2 : mark + 1;
}

void TextReader::take_line(std::string_view bytes)
{
    const bool marked = line_ == 1 && bytes.starts_with(byte_order_mark);
    const std::size_t skipped = marked ? byte_order_mark.size() : 0;
    Text line;
    decoder_.decode(bytes.substr(skipped), offset_ + skipped, line_, line);
    offset_ += bytes.size();
    ++line_;
    line = trimmed(line);
    if (line.empty())
        end_paragraph();
    else
        join_lines(paragraph_, line);
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
