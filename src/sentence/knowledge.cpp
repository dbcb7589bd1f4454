// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/knowledge.hpp"

#include "base/error.hpp"
#include "base/utf8.hpp"
#include "sentence/knowledge_files.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <sstream>
#include <utility>

namespace aloud {

namespace {

constexpr std::array<std::pair<std::string_view, Trait>, 10> sections{{
    {"[never ends a sentence]", Trait::never_final},
    {"[ends a sentence only before a word that begins one]", Trait::seldom_final},
    {"[ends a sentence before any capital letter]", Trait::ordinary},
    {"[goes on before a number]", Trait::before_number},
    {"[may end a sentence after a number]", Trait::after_number},
    {"[begins a sentence]", Trait::beginning},
    {"[follows an ordinal number]", Trait::after_ordinal},
    {"[ends in an exclamation mark]", Trait::exclaimed},
    {"[has a capital wherever it stands]", Trait::capital},
    {"[says who spoke]", Trait::says_who},
}};
constexpr std::string_view stops_section = "[marks that end a sentence]";

Trait trait_of(std::string_view section)
{
    for (const auto& [name, trait] : sections)
        if (name == section)
            return trait;
    return Trait::none;
}

[[noreturn]] void fail(int number, const std::string& line, const std::string& why)
{
    throw Error("line " + std::to_string(number) + " of a file of text/sentences " + why + ": " +
                line);
}

} // namespace

Knowledge Knowledge::parse(std::string_view text)
{
    Knowledge result;
    std::string section;
    std::istringstream lines{std::string(text)};
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (line.empty() || line.front() == '#')
            continue;
        if (line.front() == '[') {
            section = line;
            if (trait_of(section) == Trait::none && section != stops_section)
                fail(number, line, "names no section that aloud knows");
            continue;
        }
        if (section.empty())
            fail(number, line, "belongs to no section");
        std::istringstream words(line);
        for (std::string word; words >> word;) {
            if (word.size() > 1 && word.back() == '.')
                fail(number, line, "has a word with its last period, which is understood");
            if (section == stops_section)
                result.stops_ += code_point_at(word, 0).value;
            else if (word == "*" && trait_of(section) == Trait::after_ordinal)
                result.ordinals_ = true;
            else if (word.size() > 1 && word.front() == '-')
                result.endings_.emplace_back(word.substr(1), trait_of(section));
            else
                result.words_[word] |= trait_of(section);
        }
    }
    return result;
}

Traits Knowledge::traits(std::string_view word) const
{
    const auto found = words_.find(word);
    if (found != words_.end())
        return found->second;
    Traits compound;
    for (const auto& [ending, traits] : endings_)
        if (word.ends_with(ending))
            compound |= traits;
    return compound;
}

/// Parsed when it is first asked for: all of them would take longer than a short document.
const Knowledge& knowledge_of(std::string_view language)
{
    static std::map<std::string, Knowledge, std::less<>> known;
    static const Knowledge none;
    if (const auto found = known.find(language); found != known.end())
        return found->second;
    const auto file =
        std::find_if(knowledge_files.begin(), knowledge_files.end(),
                     [&](const KnowledgeFile& one) { return one.language == language; });
    return file == knowledge_files.end()
               ? none
               : known.emplace(language, Knowledge::parse(file->text)).first->second;
}

const Knowledge& common_knowledge()
{
    return knowledge_of("und");
}

} // namespace aloud
