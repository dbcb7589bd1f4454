// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.hpp"
#include "fuzz/targets.hpp"
#include "fuzz/well_formed.hpp"
#include "lexicon/lexicons.hpp"
#include "normalization/normalize.hpp"
#include "speech/phonemes.hpp"

namespace aloud::fuzz {

namespace {

void apply_to_text(const Lexicons& lexicons, const std::string& written)
{
    Text source;
    source.append(written, {0, written.size()}, 1);
    const Text normal = normalize(source);
    std::vector<ByteRange> settled;
    const Text spoken = lexicons.apply(normal, settled);
    promise(spoken.empty() || is_well_formed(spoken.string()), "what is said is UTF-8");
    promise(spoken.source().end <= written.size(), "it comes from the text");
    std::size_t end = 0;
    for (const ByteRange& range : settled) {
        promise(range.begin >= end && range.begin < range.end && range.end <= spoken.size(),
                "what is settled is in order");
        end = range.end;
    }
}

} // namespace

void lexicon(std::string_view bytes)
{
    static const Phonemes phonemes({.language = "en"});
    Lexicon read;
    try {
        read = parse_lexicon(bytes, "a.pls");
    } catch (const Error&) {
        return;
    }
    Lexicons lexicons;
    lexicons.add(read);
    for (const Lexeme& lexeme : read.lexemes) {
        for (const std::string& grapheme : lexeme.graphemes)
            apply_to_text(lexicons, made_well_formed("The " + grapheme + ", " + grapheme));
        static_cast<void>(phonemes.translate(made_well_formed(lexeme.spoken)));
    }
}

} // namespace aloud::fuzz
