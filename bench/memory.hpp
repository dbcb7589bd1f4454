// SPDX-License-Identifier: GPL-3.0-or-later
// The memory of a command and all processes that it starts.
#pragma once

#include "process.hpp"

namespace bench {

/// Bytes, at the worst moment of many while the command ran.
struct Memory
{
    /// Resident set of the largest process, pages that it shares with others included.
    double largest = 0;
    /// The proportional set sizes (PSS) of all processes together: a page that n processes share
    /// counts as 1/n page for each of them, so it counts once. What other programs share as well
    /// (the C library, another aloud) counts in part; but never less than the largest process.
    double together = 0;
    int processes = 0; ///< at most at a time
};

[[nodiscard]] Memory memory_of(const Command& command);

} // namespace bench
