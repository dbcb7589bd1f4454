// SPDX-License-Identifier: GPL-3.0-or-later
// What many measurements of the same say together.
#pragma once

#include <string>
#include <vector>

namespace bench {

/// Of at least one number.
[[nodiscard]] double median(std::vector<double> numbers);

/// Likewise. What is left when the machine has disturbed a run least.
[[nodiscard]] double fastest(const std::vector<double>& times);

/// "0.63, from 0.61 to 0.66 in 7 pairs"
[[nodiscard]] std::string describe_ratios(const std::vector<double>& ratios);

} // namespace bench
