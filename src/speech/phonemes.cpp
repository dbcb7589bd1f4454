// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/phonemes.hpp"

#include "base/utf8.hpp"
#include "normalization/normalize.hpp"
#include "speech/phoneme_files.hpp"

#include <algorithm>
#include <cassert>

namespace aloud {

namespace {

/// Marks of how it is written, not of how it sounds.
constexpr std::string_view silent_marks[] = {".", "\xCD\xA1", "\xCD\x9C", "\xE2\x80\x8D"};

/// One way to write each letter with its marks.
std::string composed(std::string_view ipa)
{
    Text text;
    text.append(ipa, {0, ipa.size()}, 1);
    return normalize(text).string();
}

} // namespace

Phonemes::Phonemes(const LanguageTag& language)
{
    const std::string code = to_string({.language = language.language});
    for (const std::string& name : {std::string("und"), code, code + '-' + language.region})
        for (const PhonemeFile& file : phoneme_files)
            if (file.language == name)
                add(file.text);
}

void Phonemes::add(std::string_view file)
{
    while (!file.empty()) {
        const std::string_view line = file.substr(0, file.find('\n'));
        file.remove_prefix(std::min(line.size() + 1, file.size()));
        if (line.empty() || line.starts_with("# "))
            continue;
        const std::size_t space = line.find(' ');
        assert(space != std::string_view::npos);
        const std::string sound = composed(line.substr(0, space));
        longest_ = std::max(longest_, sound.size());
        mnemonics_.insert_or_assign(sound, std::string(line.substr(space + 1)));
    }
}

Phonemes::Translation Phonemes::translate(std::string_view ipa) const
{
    const std::string text = composed(ipa);
    Translation result;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = std::string_view(text).substr(at);
        const auto mark = std::find_if(std::begin(silent_marks), std::end(silent_marks),
                                       [&](std::string_view m) { return rest.starts_with(m); });
        std::size_t length = std::min(longest_, rest.size());
        auto found = mnemonics_.find(rest.substr(0, length));
        while (length > 0 && found == mnemonics_.end())
            found = mnemonics_.find(rest.substr(0, --length));
        if (length > 0) {
            result.mnemonics += found->second;
            at += length;
        } else if (mark != std::end(silent_marks)) {
            at += mark->size();
        } else {
            result.unknown = rest.substr(0, code_point_at(rest, 0).end);
            return result;
        }
    }
    return result;
}

} // namespace aloud
