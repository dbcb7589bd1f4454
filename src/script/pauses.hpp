// SPDX-License-Identifier: GPL-3.0-or-later
// The silences between utterances. aloud makes all of them: the engine's own are cut off.
#pragma once

#include "sentence/sentence.hpp"

#include <array>
#include <chrono>
#include <string>
#include <string_view>

namespace aloud {

enum class Pause {
    clause, ///< where a sentence too long for the engine is divided
    sentence,
    list_item, ///< between items of a list, rows of a table, lines of code
    paragraph,
    before_heading,
    after_heading,
    thematic_break,
};

class Pauses
{
  public:
    /// The silences that suit 175 words a minute, scaled to `rate` words a minute and never
    /// shorter than 40 ms, which players need to step from sentence to sentence.
    explicit Pauses(int rate);

    [[nodiscard]] std::chrono::milliseconds operator[](Pause pause) const
    {
        return lengths_[static_cast<std::size_t>(pause)];
    }

    /// Replaces one of them, whatever the rate. Throws UsageError outside 40 ms to 60 s.
    void set(Pause pause, std::chrono::milliseconds length);

    /// The silence between two sentences of a document.
    [[nodiscard]] std::chrono::milliseconds between(const Sentence& before,
                                                    const Sentence& after) const;

  private:
    std::array<std::chrono::milliseconds, 7> lengths_;
};

/// The pause called "sentence", "list-item", "before-heading" and so on. Throws UsageError with all
/// the names when there is none.
[[nodiscard]] Pause pause_named(std::string_view name);

} // namespace aloud
