// SPDX-License-Identifier: GPL-3.0-or-later
// The brackets and quotation marks that are open where the splitter stands. Texts forget to close
// them, so an open bracket counts only when its other half is near.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace aloud {

class Nesting
{
  public:
    /// A bracket or quotation mark of any kind. `inside` says whether its sentence has said
    /// something before it.
    void feed(char32_t mark, bool inside);

    /// Forgets all that is open.
    void clear() { open_.clear(); }

    /// Whether byte `at` is inside brackets that stand within a sentence and will be closed.
    [[nodiscard]] bool in_brackets(std::string_view text, std::size_t at) const;

    /// Whether a quotation that `mark` would close is open.
    [[nodiscard]] bool in_quotation(char32_t mark) const;

    /// Whether any quotation is open.
    [[nodiscard]] bool in_quotation() const;

  private:
    struct Open
    {
        char32_t mark;
        bool inside;
    };

    std::vector<Open> open_;
};

/// Whether the bracket at byte `at` is a mouth: ":)", ";-)".
[[nodiscard]] bool is_smiley(std::string_view text, std::size_t at);

} // namespace aloud
