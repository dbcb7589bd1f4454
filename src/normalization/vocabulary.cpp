// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/vocabulary.hpp"

#include "base/characters.hpp"
#include "base/error.hpp"
#include "normalization/token.hpp"
#include "normalization/vocabulary_files.hpp"

#include <algorithm>
#include <map>
#include <sstream>
#include <utility>

namespace aloud {

namespace {

constexpr std::array<std::pair<std::string_view, Section>, 24> section_names{{
    {"[words]", Section::words},
    {"[months]", Section::months},
    {"[units]", Section::units},
    {"[currencies]", Section::currencies},
    {"[scales]", Section::scales},
    {"[scales of money]", Section::money_scales},
    {"[abbreviations]", Section::abbreviations},
    {"[abbreviations before a name]", Section::before_a_name},
    {"[abbreviations before a number]", Section::before_a_number},
    {"[abbreviations after a name]", Section::after_a_name},
    {"[abbreviations after a number]", Section::after_a_number},
    {"[abbreviations after a comma]", Section::after_a_comma},
    {"[directions in addresses]", Section::directions},
    {"[words about a year]", Section::years},
    {"[symbols]", Section::symbols},
    {"[denominators]", Section::denominators},
    {"[counted in Roman numerals]", Section::numbered},
    {"[said letter by letter]", Section::spelled},
    {"[said as a word]", Section::said},
    {"[letters]", Section::letters},
    {"[halves of the day]", Section::day_halves},
    {"[time zones]", Section::time_zones},
    {"[ends of ordinals]", Section::ordinal_ends},
    {"[ends of internet addresses]", Section::domains},
}};

Section section_of(std::string_view line)
{
    for (const auto& [name, section] : section_names)
        if (name == line)
            return section;
    return Section::none;
}

std::string trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos)
        return {};
    return std::string(text.substr(begin, text.find_last_not_of(' ') + 1 - begin));
}

/// "f hora / horas"
Noun read_noun(std::string text)
{
    Noun noun;
    constexpr std::string_view genders = "mfn";
    if (text.size() > 2 && text[1] == ' ' && genders.find(text[0]) != std::string_view::npos) {
        noun.gender = static_cast<Gender>(genders.find(text[0]) + 1);
        text.erase(0, 2);
    }
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(" / ", begin), text.size());
        noun.forms.push_back(trimmed(text.substr(begin, end - begin)));
        begin = end + 3;
    }
    return noun;
}

/// lower_case() without its cost for most words.
std::string in_small_letters(std::string_view text)
{
    std::string result(text);
    for (char& c : result) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return lower_case(text);
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

[[noreturn]] void fail(int number, const std::string& line, const std::string& why)
{
    throw Error("line " + std::to_string(number) + " of a file of text/normalization " + why +
                ": " + line);
}

const std::string nothing;

} // namespace

Vocabulary Vocabulary::parse(std::string_view text)
{
    Vocabulary result;
    Section section = Section::none;
    std::istringstream lines{std::string(text)};
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (line.empty() || line.starts_with("# "))
            continue;
        if (line.front() == '[' && line.back() == ']') {
            section = section_of(line);
            if (section == Section::none)
                fail(number, line, "names no section that aloud knows");
            continue;
        }
        if (section == Section::none)
            fail(number, line, "belongs to no section");
        result.add(section, line);
    }
    if (!result.month_names_.empty() && result.month_names_.size() != 12)
        throw Error("a file of text/normalization has not 12 months");
    return result;
}

void Vocabulary::add(Section section, const std::string& line)
{
    if (section == Section::months)
        return add_month(line);
    Entry entry;
    // The name of "=" in an address has the sign on its left, too.
    const std::size_t middle = section == Section::words ? line.rfind(" = ") : line.find(" = ");
    if (middle != std::string::npos) {
        const std::string value = line.substr(middle + 3);
        const std::size_t part = std::min(value.find(" ; "), value.size());
        entry.noun = read_noun(trimmed(value.substr(0, part)));
        if (part < value.size())
            entry.part = read_noun(trimmed(value.substr(part + 3)));
    }
    if (section == Section::words) { // these names have spaces
        sections_[static_cast<std::size_t>(section)][line.substr(0, middle)] = entry;
        return;
    }
    std::istringstream keys(line.substr(0, middle));
    for (std::string key; keys >> key;) {
        if (key.size() > 1)
            std::replace(key.begin(), key.end(), '_', ' ');
        const auto tokens = tokenize(key);
        if (tokens.front().kind == TokenKind::word)
            add_opener(lower_case(std::string_view(key).substr(0, tokens.front().end)));
        sections_[static_cast<std::size_t>(section)][key] = entry;
        extents_[static_cast<std::size_t>(section)].add(key);
    }
}

void Vocabulary::Extent::add(std::string_view key)
{
    constexpr std::size_t more_in_capitals = 4; // bytes
    longest = std::max(longest, key.size() + more_in_capitals);
    const auto first = static_cast<unsigned char>(key.front());
    first_bytes.set(first);
    if (first >= 'a' && first <= 'z')
        first_bytes.set(first - 'a' + 'A');
    for (std::size_t byte = 0x80; first >= 0x80 && byte < first_bytes.size(); ++byte)
        first_bytes.set(byte);
}

void Vocabulary::add_opener(const std::string& word)
{
    openers_[word] = true;
    opener_sieve_.add(word);
}

void Vocabulary::add_month(const std::string& line)
{
    std::istringstream names(line);
    std::string name;
    names >> name;
    month_names_.push_back(name);
    const int number = static_cast<int>(month_names_.size());
    do {
        months_[lower_case(name)] = number;
        add_opener(lower_case(name));
    } while (names >> name);
}

const Entry* Vocabulary::find(Section section, std::string_view written) const
{
    const auto& table = sections_[static_cast<std::size_t>(section)];
    auto found = table.find(written);
    // A letter alone means something else in capitals: "V. Smith".
    const bool letter = written.size() < 2 || (written.size() == 2 && written[1] == '.');
    if (found == table.end() && !table.empty() && !letter)
        found = table.find(in_small_letters(written));
    return found == table.end() ? nullptr : &found->second;
}

const std::string& Vocabulary::word(Section section, std::string_view written) const
{
    const Entry* entry = find(section, written);
    return entry == nullptr || entry->noun.empty() ? nothing : entry->noun.forms.front();
}

int Vocabulary::month(std::string_view written) const
{
    const auto found = months_.find(in_small_letters(written));
    return found == months_.end() ? 0 : found->second;
}

const std::string& Vocabulary::month_name(int month) const
{
    const auto index = static_cast<std::size_t>(month - 1);
    return index < month_names_.size() ? month_names_[index] : nothing;
}

bool Vocabulary::opens(std::string_view lower_word) const
{
    return opener_sieve_.may_hold(lower_word) && openers_.contains(lower_word);
}

/// Parsed when it is first asked for: all of them would take longer than a short document.
const Vocabulary* vocabulary_of(std::string_view language)
{
    static std::map<std::string, Vocabulary, std::less<>> known;
    if (const auto found = known.find(language); found != known.end())
        return &found->second;
    const auto file =
        std::find_if(vocabulary_files.begin(), vocabulary_files.end(),
                     [&](const VocabularyFile& one) { return one.language == language; });
    return file == vocabulary_files.end()
               ? nullptr
               : &known.emplace(language, Vocabulary::parse(file->text)).first->second;
}

} // namespace aloud
