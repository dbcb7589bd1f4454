// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in words, by ICU's rules for each language (RuleBasedNumberFormat).
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace aloud {

class Spellout
{
  public:
    /// `locale` as ICU names it: "pt_PT".
    explicit Spellout(const std::string& locale);
    ~Spellout();

    /// The whole number in `digits` by one of ICU's rule sets, without "%spellout-":
    /// "cardinal-feminine". Empty when ICU has no such rules or the number is beyond them.
    [[nodiscard]] std::string operator()(std::string_view digits, std::string_view rules) const;

  private:
    struct Format;
    std::unique_ptr<Format> format_;
};

} // namespace aloud
