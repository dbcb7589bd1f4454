// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/splitter.hpp"

#include "base/characters.hpp"
#include "fuzz/targets.hpp"
#include "fuzz/well_formed.hpp"

namespace aloud::fuzz {

namespace {

const char* chosen_language(char choice)
{
    constexpr std::array<const char*, 10> languages{"en", "fr", "es", "ru", "ar",
                                                    "zh", "de", "it", "pt", ""};
    return languages[static_cast<unsigned char>(choice) % languages.size()];
}

} // namespace

void splitter(std::string_view bytes)
{
    if (bytes.empty())
        return;
    const std::string text = made_well_formed(bytes.substr(1));
    const auto ends = Splitter(chosen_language(bytes.front())).split(text);
    promise((ends.empty() ? 0 : ends.back()) == text.size(), "joined sentences are the text");
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        promise(end > begin && end <= text.size(), "sentences end in order");
        promise(is_boundary(text, end), "sentences end between characters");
        promise(ends.size() == 1 || has_speakable(text.substr(begin, end - begin)),
                "a sentence has something to say");
        begin = end;
    }
}

} // namespace aloud::fuzz
