// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/decoded_source.hpp"

#include "base/printable.hpp"
#include "base/utf8.hpp"

#include <utility>

namespace aloud {

namespace {

constexpr std::size_t bytes_to_decide = 8192;

/// How many bytes the text begins with that are UTF-8.
std::size_t well_formed_length(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const CodePoint point = code_point_at(text, at);
        if (!point.well_formed)
            break;
        at = point.end;
    }
    return at;
}

} // namespace

DecodedSource::DecodedSource(Source source, Warn warn)
    : source_(std::move(source)), warn_(std::move(warn))
{
    while (may_become_mark(source_.peek()) && source_.peek_more())
        continue;
    if (const auto encoding = encoding_by_beginning(source_.peek())) {
        take(*encoding);
    } else if (source_.can_rewind()) {
        for (auto bytes = source_.read(); !bytes.empty(); bytes = source_.read())
            survey_.add(bytes);
        source_.rewind();
        take(survey_.conclude());
    }
}

std::optional<Text> DecodedSource::read()
{
    if (ended_)
        return std::nullopt;
    const auto bytes = source_.read();
    ended_ = bytes.empty();
    Text text;
    if (decided_)
        decoder_.decode(bytes, ended_, text);
    else
        decode_in_doubt(bytes, text);
    if (ended_)
        decoder_.report(name(), warn_);
    return text;
}

/// What is UTF-8 is decoded at once. The first part that is not has to wait for the bytes behind
/// it, always as many, so that the decision does not depend on when they come.
void DecodedSource::decode_in_doubt(std::string_view bytes, Text& text)
{
    held_ += bytes;
    const std::size_t good = well_formed_length(held_);
    const auto sure = std::string_view(held_).substr(0, good);
    survey_.add(sure);
    decoder_.decode(sure, false, text);
    held_.erase(0, good);
    if (!ended_ && held_.size() < bytes_to_decide)
        return;
    if (!held_.empty()) {
        survey_.add(std::string_view(held_).substr(0, bytes_to_decide));
        take(survey_.conclude());
    }
    decoder_.decode(std::exchange(held_, {}), ended_, text);
}

void DecodedSource::take(const Encoding& encoding)
{
    decided_ = true;
    decoder_.set_encoding(encoding);
    if (encoding.guessed)
        warn_(printable_line(name()) + ": it is not UTF-8; its bytes are read as " + encoding.name +
              "; convert it to UTF-8 to be sure");
}

Text DecodedSource::read_all()
{
    Text all;
    while (const auto piece = read())
        all.append(*piece);
    return all;
}

} // namespace aloud
