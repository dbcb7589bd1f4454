// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that tell a stop which ends a sentence from one that does not.
#pragma once

#include "sentence/knowledge.hpp"
#include "sentence/nesting.hpp"
#include "sentence/stop.hpp"
#include "sentence/witness.hpp"

#include <cstddef>
#include <string_view>

namespace aloud {

/// A stop and what is around it.
struct Scene
{
    std::string_view text;
    std::size_t sentence_begin;
    const Stop& stop;
    const Nesting& nesting;
};

/// What stands behind a stop.
struct Following
{
    char32_t first = 0;       ///< the first character
    char32_t letter = 0;      ///< the first one that is no opener, period or space
    std::string_view word{};  ///< which begins with it
    bool small = false;       ///< which is a small one
    bool opened = false;      ///< something opens before the letter
    bool quoted = false;      ///< a quotation mark, "¿" or "¡" does
    bool tagged = false;      ///< it is a hash tag, which belongs to the sentence before it
    bool named = false;       ///< the word goes on as names in programs do: "Length()"
    bool abbreviated = false; ///< a period stands behind the word
};

/// What is known of the abbreviation before a stop, which may consist of several words: "v. Chr."
struct Known
{
    Traits traits{};
    std::size_t begin = 0; ///< in bytes
};

class Rules
{
  public:
    explicit Rules(const Knowledge& own) : own_(own) {}

    /// Learns from what it sees: the text of a document must come in its order.
    [[nodiscard]] bool ends_sentence(const Scene& scene);

  private:
    [[nodiscard]] Traits traits(std::string_view lower) const;
    [[nodiscard]] Traits traits_of_word(std::string_view lower) const;
    [[nodiscard]] Known known_before(const Scene& scene, std::string_view word) const;
    [[nodiscard]] bool is_reported(const Scene& scene, const Following& after) const;
    [[nodiscard]] bool is_capital_roman(const Following& after) const;
    [[nodiscard]] bool is_half(std::string_view word, const Following& after) const;
    [[nodiscard]] bool begins(const Scene& scene, const Following& after) const;

    [[nodiscard]] bool after_wide_stop(const Scene& scene, const Following& after) const;
    [[nodiscard]] bool without_space(const Scene& scene, const Following& after) const;
    [[nodiscard]] bool after_strong(const Scene& scene, const Following& after) const;
    [[nodiscard]] bool after_ellipsis(const Scene& scene, const Following& after) const;
    [[nodiscard]] bool after_period(const Scene& scene, const Following& after);
    [[nodiscard]] bool before_small_letter(const Scene& scene, const Following& after,
                                           std::string_view word, Traits known) const;
    [[nodiscard]] bool after_unit(const Scene& scene, const Following& after) const;
    [[nodiscard]] bool after_number(const Following& after, std::string_view word) const;

    const Knowledge& own_;
    Witness witness_;
};

} // namespace aloud
