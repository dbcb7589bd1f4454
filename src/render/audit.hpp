// SPDX-License-Identifier: GPL-3.0-or-later
// What a listener would miss or hear wrong: found before anything is spoken.
#pragma once

#include "document/reader.hpp"
#include "render/settings.hpp"
#include "speech/nursery.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace aloud {

enum class FindingKind {
    reading,       ///< how the document was read is a guess, or bytes are left out
    language,      ///< what it is spoken in is a guess, or a voice for another language
    letters,       ///< the voice cannot read them
    barrier,       ///< Barrier: an image, a link, a table
    heading,       ///< a level of headings is skipped
    long_sentence, ///< one that the engine cannot say in one breath
    acronym,       ///< in no lexicon
    name,          ///< a word with a capital that is in no lexicon
    limit,         ///< what nobody could know from the writing
};

/// "long sentence"
[[nodiscard]] std::string_view name(FindingKind);

struct Finding
{
    FindingKind kind;
    bool is_fault = false;   ///< whether something would be lost, or probably be read wrong
    Line line = 0;           ///< of the document, where it stands first; 0: all of it
    std::string text{};      ///< what stands there
    std::uint64_t count = 1; ///< how often
    std::string message{};   ///< one sentence
    std::string advice{};    ///< what to do; may be empty
    std::string said{};      ///< acronym, name: the words and the sounds (IPA)
    std::string sounds{};
    std::string lexeme{}; ///< acronym, name: a line for a lexicon, to be corrected
};

struct Audit
{
    std::uint64_t sentences = 0;
    std::uint64_t faults = 0;
    std::uint64_t notes = 0;
};

/// Reads the document as a rendering would, and tells of each finding: of those about words at the
/// end, in the order in which they are met. Memory grows with the number of different words.
/// Throws Error where a rendering would throw before it speaks.
Audit audit(Reader& document, Nursery& nursery, const RenderSettings& settings,
            const std::function<void(const Finding&)>& tell);

} // namespace aloud
