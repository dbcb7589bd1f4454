// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/decode.hpp"

#include "base/printable.hpp"
#include "base/utf8.hpp"

#include <algorithm>

namespace aloud {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Whether the ill-formed part at the end of some bytes may be well formed with those that follow.
bool is_cut_off(std::string_view bytes, const CodePoint& part)
{
    const auto lead = static_cast<unsigned char>(bytes[part.begin]);
    return !part.well_formed && part.end == bytes.size() && lead >= 0xC2 && lead < 0xF5;
}

} // namespace

void Decoder::set_encoding(const Encoding& encoding)
{
    encoding_ = encoding.name;
    mark_ = encoding.mark;
    if (encoding.name != "UTF-8")
        converter_.emplace(encoding.name, offset_ + mark_);
}

void Decoder::decode(std::string_view bytes, bool last, Text& text)
{
    const std::size_t skipped = std::min(mark_, bytes.size());
    mark_ -= skipped;
    offset_ += skipped;
    bytes.remove_prefix(skipped);
    if (!converter_) {
        if (cut_off_.empty())
            decode_utf8(bytes, last, text);
        else
            decode_utf8(std::exchange(cut_off_, {}).append(bytes), last, text);
        return;
    }
    std::string character;
    converter_->convert(bytes, last, [&](char32_t value, Span source) {
        begin_character(value);
        if (value == replacement_character)
            count_ill_formed();
        character.clear();
        append_utf8(character, value);
        text.append_character(character, source, line_);
    });
    offset_ += bytes.size();
}

void Decoder::decode_utf8(std::string_view bytes, bool last, Text& text)
{
    std::size_t good = 0; // everything from here to `at` is well formed and in one line
    const auto flush = [&](std::size_t end) {
        text.append(bytes.substr(good, end - good), {offset_ + good, offset_ + end}, line_);
        good = end;
    };
    std::size_t at = 0;
    while (at < bytes.size()) {
        const CodePoint point = code_point_at(bytes, at);
        if (!last && is_cut_off(bytes, point))
            break;
        if (before_ != 0)
            flush(at); // the line may have ended
        begin_character(point.value);
        if (!point.well_formed) {
            flush(at);
            text.append(replacement, {offset_ + point.begin, offset_ + point.end}, line_);
            good = point.end;
            count_ill_formed();
        }
        at = point.end;
    }
    flush(at);
    cut_off_ = bytes.substr(at);
    offset_ += at;
}

/// Counts the line that the character before it has ended. CR LF are one end.
void Decoder::begin_character(char32_t value)
{
    if (before_ == U'\n' || (before_ == U'\r' && value != U'\n'))
        ++line_;
    before_ = value == U'\n' || value == U'\r' ? value : 0;
}

void Decoder::count_ill_formed()
{
    if (ill_formed_++ == 0)
        first_line_ = line_;
}

void Decoder::report(const std::string& document, const Warn& warn) const
{
    if (ill_formed_ == 0)
        return;
    const bool one = ill_formed_ == 1;
    warn(printable_line(document) + ", line " + std::to_string(first_line_) + ": " +
         (one ? "a byte that is not " + encoding_ + " is"
              : std::to_string(ill_formed_) + " bytes, here and later on, are not " + encoding_ +
                    " and are") +
         " left out; convert the document to UTF-8");
}

} // namespace aloud
