// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that find what is not an ordinary word and say what it is called. Each looks at a text
// from one token on, no more than a bounded number of tokens around it, and answers with nothing
// when it does not apply.
#pragma once

#include "normalization/written.hpp"

namespace aloud {

std::optional<Reading> read_date(const Written&, Position);
std::optional<Reading> read_chinese_date(const Written&, Position);
std::optional<Reading> read_russian_year(const Written&, Position);
std::optional<Reading> read_time(const Written&, Position);
std::optional<Reading> read_money(const Written&, Position);
std::optional<Reading> read_percent(const Written&, Position);
std::optional<Reading> read_measure(const Written&, Position);
std::optional<Reading> read_ordinal(const Written&, Position);
std::optional<Reading> read_fraction(const Written&, Position);
std::optional<Reading> read_decade(const Written&, Position);
std::optional<Reading> read_quarter(const Written&, Position);
std::optional<Reading> read_year(const Written&, Position);
std::optional<Reading> read_number(const Written&, Position);
std::optional<Reading> read_telephone(const Written&, Position);
std::optional<Reading> read_electronic(const Written&, Position);
std::optional<Reading> read_address(const Written&, Position);
std::optional<Reading> read_document_symbol(const Written&, Position);
std::optional<Reading> read_abbreviation(const Written&, Position);
std::optional<Reading> read_roman(const Written&, Position);
std::optional<Reading> read_letters(const Written&, Position);
std::optional<Reading> read_symbol(const Written&, Position);

} // namespace aloud
