// SPDX-License-Identifier: GPL-3.0-or-later
// One passage being spoken, seen from aloud: what its speaker sends, in order, and what is done
// when a speaker is lost. A lost passage is spoken again from its beginning by a fresh speaker,
// which gives the same samples; after three losses each utterance gets a speaker of its own, so
// that the one that cannot be spoken is found and named.
#pragma once

#include "speech/nursery.hpp"
#include "speech/passages.hpp"

#include <deque>
#include <optional>

namespace aloud {

/// An utterance and what it sounds like.
struct Spoken
{
    Utterance utterance{};
    Speech speech{};
};

class Performance
{
  public:
    /// Starts a speaker in the slot, which waits to be told what to say. `document` is the
    /// document's name in messages.
    Performance(Passage passage, const PreparedVoice& voice, std::size_t slot,
                std::span<const Sample> samples, const std::string& document);

    /// Tells the speaker what to say. A speaker that is already there begins sooner.
    void begin();
    [[nodiscard]] bool has_begun() const { return begun_; }

    /// Where to wait for the speaker's next message; nothing before it has begun and once it has
    /// said everything.
    [[nodiscard]] std::optional<int> waiting_on() const;

    /// Takes that message. Throws Error when an utterance cannot be spoken.
    void receive();

    /// The next utterance, if all of it has come.
    [[nodiscard]] std::optional<Spoken> take();

    [[nodiscard]] bool is_over() const { return taken_ == passage_.size(); }
    [[nodiscard]] std::size_t slot() const { return slot_; }

  private:
    struct Event
    {
        std::size_t samples = 0; ///< that have come
        bool complete = false;   ///< or: the utterance is complete
    };

    void hire(std::size_t first, std::size_t last);
    void tell();
    void lose();
    [[nodiscard]] bool accept(const Message& message);
    void consume(std::size_t samples);
    [[nodiscard]] std::string place(std::size_t utterance) const;

    Passage passage_;
    const PreparedVoice& voice_;
    std::size_t slot_;
    std::span<const Sample> ring_;
    const std::string& document_;

    std::size_t taken_ = 0; ///< utterances handed out
    int losses_ = 0;
    bool begun_ = false;
    bool alone_ = false; ///< whether each utterance gets a speaker of its own

    Channel channel_;       ///< to the present speaker; closed when it has said everything
    std::size_t first_ = 0; ///< the utterances that the present speaker was given
    std::size_t last_ = 0;
    std::size_t complete_ = 0; ///< of those, how many have come whole
    std::size_t current_ = 0;  ///< the utterance that the next event belongs to
    std::deque<Event> events_;
    std::size_t unread_ = 0; ///< samples in the ring
    std::size_t at_ = 0;     ///< where in the ring they begin
    std::vector<Sample> partial_;
};

} // namespace aloud
