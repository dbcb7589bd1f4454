// SPDX-License-Identifier: GPL-3.0-or-later
// Lets text normalization be scored against references: reads lines from standard input and writes
// each as it would be said. `normalize --lang en-GB`; with `--changes`, each change and its reason
// follow on standard error.
#include "normalization/normalize.hpp"
#include "base/language_tag.hpp"
#include "normalization/spoken_forms.hpp"

#include <iostream>
#include <span>
#include <string>

using namespace aloud;

namespace {

/// The references were made for these regions, where the language alone leaves it open.
LanguageTag tag_of(const std::string& argument)
{
    LanguageTag tag = parse_language_tag(argument).value_or(LanguageTag{});
    if (tag.language == "en" && tag.region.empty())
        tag.region = "US";
    return tag;
}

void print(const Change& change)
{
    std::cerr << name(change.kind) << " (" << change.rule << "): " << change.from << " -> "
              << change.to << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    std::string language;
    bool changes = false;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        if (std::string_view(arguments[i]) == "--changes")
            changes = true;
        else if (std::string_view(arguments[i]) == "--lang" && i + 1 < arguments.size())
            language = arguments[++i];
    }
    if (language.empty()) {
        std::cerr << "usage: normalize --lang LANGUAGE [--changes] < LINES\n";
        return 2;
    }
    const SpokenForms spoken(tag_of(language));
    for (std::string line; std::getline(std::cin, line);) {
        Text text;
        text.append(line, {0, line.size()}, 1);
        std::cout << spoken.apply(normalize(text), {}, changes ? print : ReportChange()).string()
                  << '\n';
    }
    return std::cout.flush() ? 0 : 1;
}
