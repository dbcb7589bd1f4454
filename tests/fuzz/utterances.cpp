// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/characters.hpp"
#include "fakes/measured_part.hpp"
#include "fuzz/targets.hpp"
#include "fuzz/well_formed.hpp"
#include "normalization/normalize.hpp"
#include "normalization/spoken_forms.hpp"
#include "script/divide.hpp"

#include <array>

namespace aloud::fuzz {

namespace {

void check_normalized(const Text& text, std::size_t written_bytes)
{
    promise(is_well_formed(text.string()), "normalized text is well-formed UTF-8");
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text.string(), at);
        promise(!is_control(point.value), "an utterance has no controls");
        promise(text.source(point.begin, point.end).end <= written_bytes,
                "normalized text comes from within what was written");
        at = point.end;
    }
}

} // namespace

void utterances(std::string_view bytes)
{
    if (bytes.empty())
        return;
    const bool narrow = (static_cast<unsigned char>(bytes.front()) & 1U) != 0;
    const EngineLimits limits =
        narrow ? EngineLimits{.bytes = 20, .words = 3, .word_bytes = 9} : EngineLimits{};
    const std::string written = made_well_formed(bytes.substr(1));
    Text text;
    text.append(written, {0, written.size()}, 1);
    static const std::array<SpokenForms, 4> forms{
        SpokenForms(LanguageTag{"en"}), SpokenForms(LanguageTag{"es"}),
        SpokenForms(LanguageTag{"ru"}), SpokenForms(LanguageTag{"zh"})};
    const std::size_t chosen = (static_cast<unsigned char>(bytes.front()) >> 1U) % forms.size();
    const Text plain = normalize(text);
    check_normalized(plain, written.size());
    const Text normalized = forms[chosen].apply(plain);
    check_normalized(normalized, written.size());

    const std::string_view all = normalized.string();
    std::size_t begin = 0;
    for (const std::size_t end : divide(all, limits)) {
        promise(end > begin && end <= all.size(), "utterances end in order");
        promise(is_boundary(all, end), "utterances end between characters");
        const std::string_view part = all.substr(begin, end - begin);
        const Measure size = measure(part);
        promise(part.size() <= limits.bytes && size.words <= limits.words &&
                    size.longest_word <= limits.word_bytes,
                "an utterance is within the engine's limits");
        begin = end;
    }
    promise(begin == all.size(), "joined utterances are the text");
}

} // namespace aloud::fuzz
