// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 text that knows where in the source document it came from, through joined lines, decoded
// entities, removed marks, and whatever later stages do to it.
//
// A Text is always well-formed UTF-8. It is made of runs; each run stands for a Span of the source.
// Where a run is as long as its span, the two correspond byte by byte; where it was appended
// character by character, from a source that is not UTF-8, each character corresponds to its own
// bytes; otherwise (an entity, a replaced byte) the whole run stands for the whole span.
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// A line of the source document, counted from 1.
using Line = std::uint32_t;

class Text
{
  public:
    /// Appends characters that come from `source`, which begins in line `line`.
    void append(std::string_view characters, Span source, Line line);
    void append(const Text& other);

    /// Appends one character that was not UTF-8 in the source. A run of characters that are alike
    /// in both lengths takes no more memory than one of them.
    void append_character(std::string_view character, Span source, Line line);

    /// Appends characters that are not in the source but stand right after what is there already:
    /// the space between two joined lines, the comma between two table cells.
    void append_between(std::string_view characters);

    /// The bytes [begin, end), which must lie on character boundaries.
    [[nodiscard]] Text slice(std::size_t begin, std::size_t end) const;

    [[nodiscard]] const std::string& string() const { return string_; }
    [[nodiscard]] std::size_t size() const { return string_.size(); }
    [[nodiscard]] bool empty() const { return string_.empty(); }

    /// The smallest Span of the source that holds all that bytes [begin, end) came from.
    [[nodiscard]] Span source(std::size_t begin, std::size_t end) const;
    [[nodiscard]] Span source() const { return source(0, size()); }

    /// The source line of the byte at `at`; 0 for an empty Text.
    [[nodiscard]] Line line(std::size_t at = 0) const;

  private:
    /// How a run corresponds to its span: so many bytes of the one to so many of the other, again
    /// and again; zeros where only the whole does.
    struct Step
    {
        std::uint8_t text = 0;
        std::uint8_t source = 0;
        friend bool operator==(const Step&, const Step&) = default;
    };
    struct Run
    {
        std::size_t begin; ///< in string_
        Span source;
        Line line;
        Step step;
    };
    void append_run(std::string_view characters, Span source, Line line, Step step);
    [[nodiscard]] std::size_t run_at(std::size_t at) const;
    [[nodiscard]] std::size_t run_end(std::size_t run) const;
    [[nodiscard]] Span part(std::size_t run, std::size_t begin, std::size_t end) const;

    std::string string_;
    std::vector<Run> runs_;
};

} // namespace aloud
