// SPDX-License-Identifier: GPL-3.0-or-later
// Who speaks a document, and in what language: decided before anything is spoken.
#pragma once

#include "base/error.hpp"
#include "document/document_language.hpp"
#include "lexicon/lexicons.hpp"
#include "render/settings.hpp"
#include "speech/nursery.hpp"

#include <string>

namespace aloud {

struct Casting
{
    std::string language{}; ///< to read the document in; BCP 47
    VoiceSettings voice{};
    Pauses pauses;
    Lexicons lexicons{}; ///< aloud's own and the user's for the voice's language
};

/// By the settings, and what the document says about itself. `warn` is told of guesses and of a
/// voice for another language. Throws Error when the document's language has no voice, or a
/// lexicon has a sound that the voice cannot make, UsageError when what was asked for cannot be
/// had.
[[nodiscard]] Casting cast(PreviewedReader& document, Nursery& nursery,
                           const RenderSettings& settings, const Warn& warn);

} // namespace aloud
