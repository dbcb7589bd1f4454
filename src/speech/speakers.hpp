// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks a script with several speakers at a time and hands out what they say in the order of the
// document. Few passages are ahead of the one that is handed out, so memory is bounded. While a
// script has to wait for its source (a pipe), what there is of it is spoken.
#pragma once

#include "script/script.hpp"
#include "speech/passages.hpp"
#include "speech/performance.hpp"

#include <deque>
#include <functional>
#include <vector>

namespace aloud {

/// Who listens at the other end of a stream.
struct Listener
{
    int descriptor;             ///< has an error when nobody does
    std::function<void()> left; ///< is called then, while speakers or the script are waited for
};

class Speakers
{
  public:
    /// All must outlive this. `document` is the document's name in messages; `first` is for the
    /// first utterance.
    Speakers(const Nursery& nursery, PreparedVoice& voice, Script& script, std::string document,
             FirstSound first, std::vector<Listener> listeners = {});

    /// The next utterance, or piece of one, spoken; nothing when the script has ended. Throws
    /// Error.
    [[nodiscard]] std::optional<Spoken> next();

  private:
    [[nodiscard]] std::size_t speaking() const;
    [[nodiscard]] std::ptrdiff_t ready() const;
    void give_out_work();
    void take_from_script();
    std::deque<Performance>::iterator hire();
    void wait();

    const Slots& slots_;
    PreparedVoice& voice_;
    Script& script_;
    PassageBorders borders_;
    std::string document_;
    std::size_t jobs_;
    std::vector<Listener> listeners_;
    FirstSound first_; ///< of the next performance
    std::deque<std::size_t> free_slots_;
    std::deque<Performance> performances_; ///< in the order of the document
    bool ended_ = false;                   ///< the script has
};

} // namespace aloud
