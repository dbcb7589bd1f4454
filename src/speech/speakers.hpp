// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks a script with several speakers at a time and hands out what they say in the order of the
// document. Few passages are ahead of the one that is handed out, so memory is bounded.
#pragma once

#include "speech/performance.hpp"

#include <deque>

namespace aloud {

class Speakers
{
  public:
    /// All must outlive this. `document` is the document's name in messages.
    Speakers(const Nursery& nursery, const PreparedVoice& voice, Script& script,
             std::string document);

    /// The next utterance, spoken; nothing when the script has ended. Throws Error.
    [[nodiscard]] std::optional<Spoken> next();

  private:
    void start_passages();
    void hire_next();
    void wait();

    const Slots& slots_;
    const PreparedVoice& voice_;
    Passages passages_;
    std::string document_;
    std::size_t jobs_;
    std::deque<std::size_t> free_slots_;
    std::deque<Performance> performances_; ///< in the order of the document
    bool ended_ = false;                   ///< no more passages
};

} // namespace aloud
