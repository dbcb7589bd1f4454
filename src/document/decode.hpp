// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a document to Text, piece by piece. Each ill-formed part becomes one U+FFFD and is
// counted, so that the reader of a document can be warned. A byte order mark is left out.
#pragma once

#include "base/error.hpp"
#include "document/converter.hpp"
#include "document/encoding.hpp"
#include "document/text.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace aloud {

class Decoder
{
  public:
    /// UTF-8 until it is said otherwise: at the beginning, or when every character that has come
    /// is complete.
    void set_encoding(const Encoding& encoding);

    /// Appends what the next bytes of the document say. A character that is not complete waits for
    /// the next call; after the `last` there is none. Lines end in LF, CR LF or CR.
    void decode(std::string_view bytes, bool last, Text& text);

    /// Says how many parts were ill-formed, if any were.
    void report(const std::string& document, const Warn& warn) const;

  private:
    void decode_utf8(std::string_view bytes, bool last, Text& text);
    void begin_character(char32_t value);
    void count_ill_formed();

    std::string encoding_ = Encoding().name;
    std::size_t mark_ = 0;               ///< bytes of the byte order mark that have not come yet
    std::optional<Converter> converter_; ///< none for UTF-8
    std::string cut_off_;                ///< the beginning of a character in UTF-8
    std::uint64_t offset_ = 0;           ///< in the source, of the next byte to be decoded
    Line line_ = 1;
    char32_t before_ = 0; ///< the last character, where it ended a line
    std::uint64_t ill_formed_ = 0;
    Line first_line_ = 0; ///< of the first ill-formed part
};

} // namespace aloud
