// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/decode.hpp"

#include "base/characters.hpp"
#include "base/printable.hpp"
#include "base/utf8.hpp"

#include <algorithm>

namespace aloud {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

std::size_t line_end(std::string_view bytes, std::size_t begin)
{
    const std::size_t mark = bytes.find_first_of("\r\n", begin);
    if (mark == std::string_view::npos)
        return bytes.size();
    const bool pair = bytes[mark] == '\r' && mark + 1 < bytes.size() && bytes[mark + 1] == '\n';
    return mark + (pair ? 2 : 1);
}

} // namespace

void Decoder::decode(std::string_view bytes, std::uint64_t offset, Line line, Text& text)
{
    std::size_t good = 0; // everything from here to `at` is well formed
    const auto flush = [&](std::size_t end) {
        text.append(bytes.substr(good, end - good), {offset + good, offset + end}, line);
    };
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint point = code_point_at(bytes, at);
        if (!point.well_formed) {
            flush(at);
            text.append(replacement, {offset + point.begin, offset + point.end}, line);
            good = point.end;
            if (ill_formed_++ == 0)
                first_line_ = line;
        }
        at = point.end;
    }
    flush(bytes.size());
}

void Decoder::report(const std::string& document, const Warn& warn) const
{
    if (ill_formed_ == 0)
        return;
    const bool one = ill_formed_ == 1;
    warn(printable_line(document) + ", line " + std::to_string(first_line_) + ": " +
         (one ? "a byte that is not UTF-8 is"
              : std::to_string(ill_formed_) + " bytes, here and later on, are not UTF-8 and are") +
         " left out; convert the document to UTF-8");
}

Text decode_document(std::string_view bytes, Decoder& decoder)
{
    Text text;
    std::size_t begin = bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    for (Line line = 1; begin < bytes.size(); ++line) {
        const std::size_t end = line_end(bytes, begin);
        decoder.decode(bytes.substr(begin, end - begin), begin, line, text);
        begin = end;
    }
    return text;
}

bool looks_binary(std::string_view beginning)
{
    const auto sample = beginning.substr(0, 4096);
    std::size_t strange = 0;
    for (std::size_t at = 0; at < sample.size();) {
        const CodePoint point = code_point_at(sample, at);
        const bool layout = point.value == U'\t' || point.value == U'\n' || point.value == U'\r' ||
                            point.value == U'\f';
        const bool cut_off = point.end == sample.size() && sample.size() < beginning.size();
        if ((!point.well_formed && !cut_off) || (is_control(point.value) && !layout))
            ++strange;
        at = point.end;
    }
    return strange > 0 && strange * 5 > sample.size();
}

} // namespace aloud
