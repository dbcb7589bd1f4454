// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/abbreviations.hpp"

#include "base/error.hpp"
#include "sentence/abbreviation_files.hpp"

#include <map>
#include <sstream>

namespace aloud {

Abbreviations Abbreviations::parse(std::string_view text)
{
    Abbreviations result;
    std::set<std::string, std::less<>>* section = nullptr;
    std::istringstream lines{std::string(text)};
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (line.empty() || line.front() == '#')
            continue;
        if (line == "[never ends a sentence]") {
            section = &result.never_final;
        } else if (line == "[does not end a sentence before a number]") {
            section = &result.before_number;
        } else if (section == nullptr || line.front() == '[') {
            throw Error("line " + std::to_string(number) +
                        " of an abbreviation file belongs to no known section: " + line);
        } else {
            std::istringstream words(line);
            for (std::string word; words >> word;)
                section->insert(word);
        }
    }
    return result;
}

const Abbreviations& abbreviations_of(std::string_view language)
{
    static const auto known = [] {
        std::map<std::string, Abbreviations, std::less<>> parsed;
        for (const AbbreviationFile& file : abbreviation_files)
            parsed.emplace(file.language, Abbreviations::parse(file.text));
        return parsed;
    }();
    static const Abbreviations none;
    const auto found = known.find(language);
    return found == known.end() ? none : found->second;
}

} // namespace aloud
