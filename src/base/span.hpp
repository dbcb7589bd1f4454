// SPDX-License-Identifier: GPL-3.0-or-later
// A stretch of the source document, in bytes as they stand in the file (before any decoding).
// Half open: [begin, end). 64-bit, so that a document may be larger than memory.
#pragma once

#include <cstdint>

namespace aloud {

struct Span
{
    std::uint64_t begin = 0;
    std::uint64_t end = 0;

    [[nodiscard]] std::uint64_t size() const { return end - begin; }
    friend bool operator==(const Span&, const Span&) = default;
};

} // namespace aloud
