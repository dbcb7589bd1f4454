// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace bench {

double median(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const std::size_t half = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2;
}

double fastest(const std::vector<double>& times)
{
    return *std::min_element(times.begin(), times.end());
}

std::string describe_ratios(const std::vector<double>& ratios)
{
    if (ratios.size() == 1)
        return fmt::format("{:.2f}, one pair", ratios.front());
    const auto [lowest, highest] = std::minmax_element(ratios.begin(), ratios.end());
    return fmt::format("{:.2f}, from {:.2f} to {:.2f} in {} pairs", median(ratios), *lowest,
                       *highest, ratios.size());
}

} // namespace bench
