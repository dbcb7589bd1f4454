// SPDX-License-Identifier: GPL-3.0-or-later
// Finds sentence boundaries: Unicode's rules (UAX #29, by ICU, as the language tailors them), then
// our own layer over them, which takes back boundaries after abbreviations, initials and what
// somebody is said to have said, and moves them behind French closing marks. Words are compared
// whole: "ueberall." is not "all.".
//
// A line feed is always a boundary. The sentences of a text, joined, are the text; time is linear.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

class Splitter
{
  public:
    /// `language` is a BCP 47 tag.
    explicit Splitter(const std::string& language);
    ~Splitter();
    Splitter(const Splitter&) = delete;
    Splitter& operator=(const Splitter&) = delete;

    /// Where each sentence of well-formed UTF-8 ends, in bytes, in order; spaces belong to the
    /// sentence before them. The last is text.size(); none for an empty text. Every sentence but
    /// that of a text that has nothing to say (see is_speakable) has something to say.
    [[nodiscard]] std::vector<std::size_t> split(std::string_view text) const;

  private:
    struct Rules;
    std::unique_ptr<Rules> rules_;
};

} // namespace aloud
