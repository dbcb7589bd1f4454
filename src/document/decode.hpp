// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a document to Text: UTF-8, where each ill-formed part becomes one U+FFFD and is counted,
// so that the reader of a document can be warned.
#pragma once

#include "base/error.hpp"
#include "document/text.hpp"

#include <string>
#include <string_view>

namespace aloud {

class Decoder
{
  public:
    /// Appends the bytes, which begin at `offset` of the source, in line `line`, and hold no line
    /// break except at their end.
    void decode(std::string_view bytes, std::uint64_t offset, Line line, Text& text);

    /// Says how many parts were ill-formed, if any were.
    void report(const std::string& document, const Warn& warn) const;

  private:
    std::uint64_t ill_formed_ = 0;
    Line first_line_ = 0;
};

/// Decodes a whole document. Lines end in LF, CR LF or CR; a byte order mark is skipped.
[[nodiscard]] Text decode_document(std::string_view bytes, Decoder& decoder);

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Whether the beginning of a file looks like anything but text: an image, an archive, a program.
[[nodiscard]] bool looks_binary(std::string_view beginning);

} // namespace aloud
