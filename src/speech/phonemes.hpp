// SPDX-License-Identifier: GPL-3.0-or-later
// From sounds in IPA to eSpeak NG's mnemonics for them, by text/phonemes/.
#pragma once

#include "base/language_tag.hpp"

#include <map>
#include <string>
#include <string_view>

namespace aloud {

class Phonemes
{
  public:
    /// Those of a voice for the language; of the region, where that has its own.
    explicit Phonemes(const LanguageTag& language);

    struct Translation
    {
        std::string mnemonics{};
        std::string unknown{}; ///< the first sound that the voice has no counterpart for, if any
    };

    /// Syllable dots and ties between letters are read over.
    [[nodiscard]] Translation translate(std::string_view ipa) const;

    /// Sound to mnemonic.
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& table() const
    {
        return mnemonics_;
    }

  private:
    void add(std::string_view file);

    std::map<std::string, std::string, std::less<>> mnemonics_;
    std::size_t longest_ = 0; ///< bytes of a sound
};

} // namespace aloud
