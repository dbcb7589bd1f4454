// SPDX-License-Identifier: GPL-3.0-or-later
// Text normalization: from the written form to the form that is said. For now, what every engine
// needs whatever the language: Unicode's composed form (NFC), one space where there are several, no
// control or invisible characters (to eSpeak NG some are commands), no U+FFFD, a long run of dots
// as three, because it would be read out, and letters and digits as plain ones.
#pragma once

#include "document/text.hpp"

namespace aloud {

/// Every piece of the result still knows its place in the source.
[[nodiscard]] Text normalize(const Text& written);

} // namespace aloud
