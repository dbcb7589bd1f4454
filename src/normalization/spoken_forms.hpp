// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of normalization: what is written in figures, signs and short forms becomes the
// words that one says. A language without rules passes through untouched, and so does every
// ordinary word. Time grows with the length of the text, whatever it is; no text is an error.
#pragma once

#include "base/language_tag.hpp"
#include "document/text.hpp"
#include "normalization/semiotic_class.hpp"
#include "normalization/token.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace aloud {

/// One change, for those who want to know why something is said as it is.
struct Change
{
    std::optional<SemioticClass> kind{}; ///< none where a lexicon says it
    std::string rule{};                  ///< its name for people; or the lexicon, and the line
    Span source{};                       ///< bytes of the document
    std::string from{};
    std::string to{};
};
using ReportChange = std::function<void(const Change&)>;

class SpokenForms
{
  public:
    /// The language decides the words, the region habits: 12/10 is in December in the US alone.
    explicit SpokenForms(const LanguageTag& tag);
    ~SpokenForms();
    SpokenForms(SpokenForms&&) noexcept;
    SpokenForms& operator=(SpokenForms&&) noexcept;

    /// `written` as normalize() leaves it. What is in `kept`, ranges in order, stays as it is: a
    /// lexicon has settled it. A changed piece stands for the whole of what it replaces.
    [[nodiscard]] Text apply(const Text& written, std::span<const ByteRange> kept = {},
                             const ReportChange& report = {}) const;

    /// The characters of the language that have several readings, one after the other.
    [[nodiscard]] std::string_view several_readings() const;

  private:
    struct Language;
    std::unique_ptr<Language> language_; ///< none for a language without rules
};

} // namespace aloud
