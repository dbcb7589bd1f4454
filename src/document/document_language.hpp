// SPDX-License-Identifier: GPL-3.0-or-later
// Which language a document is in, when nobody says so: by what it says about itself, by its name,
// at last by the writing system of its first words.
#pragma once

#include "base/error.hpp"
#include "base/writing_system.hpp"
#include "document/reader.hpp"

#include <deque>
#include <optional>
#include <string>

namespace aloud {

struct LanguageGuess
{
    std::string language;  ///< ISO 639
    WritingSystem letters; ///< that it was guessed from; empty when there were none
};

/// A Reader that has read the first words of another one ahead, to look at them.
class PreviewedReader : public Reader
{
  public:
    explicit PreviewedReader(Reader& document) : document_(document) {}

    /// The language guessed from the writing system of the first words (a few dozen letters);
    /// "en" when they have no letters.
    [[nodiscard]] LanguageGuess guess_language();

    [[nodiscard]] std::optional<Block> next() override;
    [[nodiscard]] std::optional<int> waiting_on() override
    {
        return ahead_.empty() ? document_.waiting_on() : std::nullopt;
    }
    [[nodiscard]] const Metadata& metadata() const override { return document_.metadata(); }
    [[nodiscard]] std::vector<Barrier> take_barriers() override
    {
        return document_.take_barriers();
    }
    [[nodiscard]] const std::string& name() const override { return document_.name(); }

  private:
    Reader& document_;
    std::deque<Block> ahead_;
};

/// The language to read the document in, a BCP 47 tag: the wanted one, else what the document's
/// metadata says, else its name ("message.ar.md"), else the language of the voice, at last a guess
/// from its letters, which `warn` is told of. `wanted` and `of_voice` may be empty. A tag in the
/// metadata that is not BCP 47 is passed over.
[[nodiscard]] std::string document_language(PreviewedReader& document, const std::string& wanted,
                                            const std::string& of_voice, const Warn& warn);

} // namespace aloud
