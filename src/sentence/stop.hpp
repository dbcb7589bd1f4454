// SPDX-License-Identifier: GPL-3.0-or-later
// A place where a sentence may end: the marks that would end it and what closes with them.
#pragma once

#include "sentence/punctuation.hpp"

#include <cstddef>
#include <string_view>

namespace aloud {

class Nesting;

struct Stop
{
    Punctuation kind = Punctuation::period; ///< of several marks, the one that says most
    char32_t mark = U'.';                   ///< the first
    std::size_t begin = 0;                  ///< of the marks, in bytes
    std::size_t end = 0;  ///< behind the marks, closing brackets, quotation marks and footnotes
    std::size_t next = 0; ///< behind the spaces that follow
    bool closes_quotation = false;
    bool closes_bracket = false;
    bool closes_inside = false; ///< the bracket was opened within the sentence
    int count = 1;              ///< of the marks before what closes
    bool goes_outside = false;  ///< another mark stands behind what closes: "etc.)."
    bool has_footnote = false;  ///< "[12]" or "¹" stands behind the marks

    [[nodiscard]] bool closes() const { return closes_quotation || closes_bracket; }
    [[nodiscard]] bool spaced() const { return next > end; }
};

/// The stop whose first mark, of the kind given, is at byte `begin`. What closes is told to
/// `nesting`.
[[nodiscard]] Stop stop_at(std::string_view text, std::size_t begin, Punctuation kind,
                           Nesting& nesting);

} // namespace aloud
