// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text_reader.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "document/join_lines.hpp"

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
    Block block;
    Text line;
    while (next_line(line)) {
        line = trimmed(line);
        if (!line.empty())
            join_lines(block.text, line);
        else if (!block.text.empty())
            break;
    }
    if (block.text.empty())
        return std::nullopt;
    if (!has_speakable(block.text.string()))
        return Block{.kind = BlockKind::thematic_break};
    return block;
}

bool TextReader::next_line(Text& line)
{
    line = {};
    std::size_t searched = begin_;
    std::size_t mark = 0;
    // A CR at the very end of what was read may be half of a CR LF: read on before deciding.
    while ((mark = unread_.find_first_of("\r\n", searched)) == std::string::npos ||
           (unread_[mark] == '\r' && mark + 1 == unread_.size() && !ended_)) {
        if (ended_)
            break;
        unread_.erase(0, begin_);
        searched = (mark == std::string::npos ? unread_.size() : mark - begin_);
        begin_ = 0;
        const auto bytes = source_.read();
        ended_ = bytes.empty();
        unread_ += bytes;
    }
    std::size_t end = mark == std::string::npos ? unread_.size() : mark + 1;
    if (end < unread_.size() && unread_[end - 1] == '\r' && unread_[end] == '\n')
        ++end;
    if (end == begin_) {
        if (!std::exchange(reported_, true))
            decoder_.report(name(), warn_);
        return false;
    }
    const auto bytes = std::string_view(unread_).substr(begin_, end - begin_);
    const std::size_t mark_bytes =
        line_ == 1 && bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    decoder_.decode(bytes.substr(mark_bytes), offset_ + mark_bytes, line_, line);
    offset_ += end - begin_;
    begin_ = end;
    ++line_;
    return true;
}

} // namespace aloud
