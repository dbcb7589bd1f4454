// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/semiotic_class.hpp"

#include <array>

namespace aloud {

std::string_view name(SemioticClass kind)
{
    static constexpr std::array<std::string_view, 22> names{
        "cardinal",   "ordinal",       "decimal",         "fraction", "year",         "date",
        "time",       "duration",      "money",           "percent",  "measure",      "telephone",
        "electronic", "roman numeral", "range",           "score",    "abbreviation", "letters",
        "symbol",     "mathematics",   "document symbol", "emoji"};
    return names[static_cast<std::size_t>(kind)];
}

} // namespace aloud
