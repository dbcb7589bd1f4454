// SPDX-License-Identifier: GPL-3.0-or-later
// Divides what is too long for the engine at the best places there are. eSpeak NG breaks off at 800
// bytes, 300 words or 160 bytes of one word, wherever that is (tried on 1.51).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace aloud {

struct EngineLimits
{
    std::size_t bytes = 800;
    std::size_t words = 300;
    std::size_t word_bytes = 160;
};

/// Where each part ends, in bytes; the last is text.size(). One part when everything fits. Parts
/// end behind the punctuation of a clause if they can, else between words. Only what exceeds the
/// limits by itself is divided inside a number ("10 000"), a name with initials or title
/// ("Dr. J. R. Smith"), an address or a word, and then between characters.
[[nodiscard]] std::vector<std::size_t> divide(std::string_view text,
                                              const EngineLimits& limits = {});

} // namespace aloud
