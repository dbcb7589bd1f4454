// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and digits that are there twice in Unicode, as the voices know them: full-width letters
// and half-width kana as those of usual width, mathematical bold as letters, the digits of any
// writing system as 0 to 9. eSpeak NG 1.51 spells the code points of such letters and is silent at
// any digits but those and its voice's own, which it reads alike.
#pragma once

#include "document/text.hpp"

namespace aloud {

[[nodiscard]] Text with_plain_letters(const Text& written);

} // namespace aloud
