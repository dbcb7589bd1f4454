// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/decoded_source.hpp"

#include "base/printable.hpp"

#include <utility>

namespace aloud {

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
    if (!decided_) {
        survey_.add(bytes);
        if (!survey_.only_ascii())
            take(survey_.conclude());
    }
    Text text;
    decoder_.decode(bytes, ended_, text);
    if (ended_)
        decoder_.report(name(), warn_);
    return text;
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
