// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold whatever the input is: each target takes any bytes and throws BrokenPromise when
// something that aloud promises does not hold. libFuzzer looks for such bytes (script/fuzz); the
// tests give each target its corpus, so that what was found once stays found.
#pragma once

#include <array>
#include <stdexcept>
#include <string>
#include <string_view>

namespace aloud::fuzz {

class BrokenPromise : public std::logic_error
{
  public:
    using std::logic_error::logic_error;
};

inline void promise(bool kept, const char* what)
{
    if (!kept)
        throw BrokenPromise(what);
}

/// Documents in plain text and in Markdown: blocks are UTF-8 that comes from within the document,
/// and plain text loses nothing that can be said.
void text_reader(std::string_view bytes);
void markdown_reader(std::string_view bytes);

/// The first byte chooses the language, the rest is the text: sentences end in order, between
/// characters, and joined they are the text.
void splitter(std::string_view bytes);

/// The same for what the engine is given, which holds no controls and is within limits. The first
/// byte chooses those.
void utterances(std::string_view bytes);

/// What comes from another process: messages, and the voices in them.
void wire(std::string_view bytes);
void voice_codec(std::string_view bytes);

/// A lexicon, and what it makes of a text with its own graphemes: UTF-8 that comes from the text.
void lexicon(std::string_view bytes);

struct Target
{
    std::string_view name; ///< of its corpus too
    void (*run)(std::string_view bytes);
};

inline constexpr std::array<Target, 7> targets{{
    {"text_reader", text_reader},
    {"markdown_reader", markdown_reader},
    {"splitter", splitter},
    {"utterances", utterances},
    {"wire", wire},
    {"voice_codec", voice_codec},
    {"lexicon", lexicon},
}};

} // namespace aloud::fuzz
