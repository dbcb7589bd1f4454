// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a document, whatever its encoding, as it is read. Memory does not grow with it.
//
// To know the encoding, a file is read through once before; from what can be read only once (a
// pipe) it is told by its beginning, and by the first bytes that are not UTF-8 and those behind
// them, always as many. An encoding that is guessed is told to `warn`.
#pragma once

#include "base/error.hpp"
#include "document/decode.hpp"
#include "document/source.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace aloud {

class DecodedSource
{
  public:
    DecodedSource(Source source, Warn warn);

    [[nodiscard]] const std::string& name() const { return source_.name(); }

    /// The next piece, which may be empty; nothing at the end, when ill-formed bytes are told.
    [[nodiscard]] std::optional<Text> read();

    [[nodiscard]] Text read_all();

    /// As Source::waiting_on().
    [[nodiscard]] std::optional<int> waiting_on() const { return source_.waiting_on(); }

  private:
    void take(const Encoding& encoding);
    void decode_in_doubt(std::string_view bytes, Text& text);

    Source source_;
    Warn warn_;
    EncodingSurvey survey_;
    std::string held_; ///< bytes that could not be decided on, the first of them not UTF-8
    bool decided_ = false;
    bool ended_ = false;
    Decoder decoder_;
};

} // namespace aloud
