// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/phonetic.hpp"

#include <algorithm>

namespace aloud {

namespace {

constexpr std::string_view begin_mark = "\xEF\xB7\x90"; // U+FDD0
constexpr std::string_view end_mark = "\xEF\xB7\x91";   // U+FDD1
constexpr std::string_view tie = "\xE2\x80\xBF";        // U+203F

std::string replaced(std::string_view text, std::string_view what, std::string_view by)
{
    std::string result(text);
    for (std::size_t at = result.find(what); at != std::string::npos;
         at = result.find(what, at + by.size()))
        result.replace(at, what.size(), by);
    return result;
}

} // namespace

std::string pronunciation(std::string_view ipa)
{
    return std::string(begin_mark) + replaced(ipa, " ", tie) + std::string(end_mark);
}

bool has_pronunciation(std::string_view spoken)
{
    return spoken.find(begin_mark) != std::string_view::npos;
}

void for_each_part(std::string_view spoken,
                   const std::function<void(std::string_view part, bool is_ipa)>& take)
{
    while (!spoken.empty()) {
        const std::size_t begin = std::min(spoken.find(begin_mark), spoken.size());
        if (begin > 0)
            take(spoken.substr(0, begin), false);
        spoken.remove_prefix(begin);
        if (spoken.empty())
            return;
        spoken.remove_prefix(begin_mark.size());
        const std::size_t end = std::min(spoken.find(end_mark), spoken.size());
        take(spoken.substr(0, end), true);
        spoken.remove_prefix(std::min(end + end_mark.size(), spoken.size()));
    }
}

std::string with_slashes(std::string_view spoken)
{
    std::string text;
    for_each_part(spoken, [&](std::string_view part, bool is_ipa) {
        text += is_ipa ? '/' + with_spaces(part) + '/' : std::string(part);
    });
    return text;
}

std::string with_spaces(std::string_view ipa)
{
    return replaced(ipa, tie, " ");
}

} // namespace aloud
