// SPDX-License-Identifier: GPL-3.0-or-later
// What a written form is, in the terms of the field: the classes of what is not an ordinary word.
#pragma once

#include <string_view>

namespace aloud {

enum class SemioticClass {
    cardinal,
    ordinal,
    decimal,
    fraction,
    year,
    date,
    time,
    duration,
    money,
    percent,
    measure,
    telephone,
    electronic,
    roman,
    range,
    score,
    abbreviation,
    letters,
    symbol,
    mathematics,
    document_symbol,
    emoji,
};

/// "document symbol"
[[nodiscard]] std::string_view name(SemioticClass);

} // namespace aloud
