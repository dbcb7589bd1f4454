// SPDX-License-Identifier: GPL-3.0-or-later
// What in a document's structure keeps a listener from what a reader sees (WCAG 2.2, 1.1.1, 2.4.4,
// 1.3.1).
#pragma once

#include "document/text.hpp"

#include <string>

namespace aloud {

enum class BarrierKind {
    image_without_alternative,
    link_without_text,
    table_without_headers,
};

struct Barrier
{
    BarrierKind kind;
    Line line;            ///< where it stands; of a table, its first row
    std::string target{}; ///< the address of the image or link, as written
};

} // namespace aloud
