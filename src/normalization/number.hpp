// SPDX-License-Identifier: GPL-3.0-or-later
// A number as it is written: "1,234.5", "1 234,5", "2.5 million".
#pragma once

#include "normalization/vocabulary.hpp"

#include <string>

namespace aloud {

struct Number
{
    bool negative = false;
    std::string integer{};  ///< digits, without what groups them
    std::string fraction{}; ///< digits behind the point
    bool grouped = false;
    const Noun* scale = nullptr; ///< million, ...
    std::string scale_written{};

    [[nodiscard]] bool is_integer() const { return fraction.empty(); }
    /// With a point, whatever the language.
    [[nodiscard]] std::string plain() const
    {
        const std::string whole = integer.empty() ? "0" : integer;
        return fraction.empty() ? whole : whole + "." + fraction;
    }
};

struct Date
{
    std::string year{};    ///< digits; may be empty
    int month = 0;         ///< 1 to 12
    int day = 0;           ///< 1 to 31, or 0
    bool day_first = true; ///< as it is written
    std::string before{};  ///< the word before it, in lower case
};

struct TimeOfDay
{
    int hour = 0;
    int minute = -1; ///< where it is written
    int second = -1;
    std::string half{}; ///< what is said of "p.m."; may be empty
};

} // namespace aloud
