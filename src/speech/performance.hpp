// SPDX-License-Identifier: GPL-3.0-or-later
// One passage being spoken, seen from aloud: what its speaker is told, what it sends, in order, and
// what is done when a speaker is lost.
//
// A lost passage is spoken again from its beginning by a fresh speaker, which gives the same
// samples. After three losses each of its utterances is tried by a speaker of its own, whose
// samples are thrown away: the one that cannot be spoken is found, and the passage is spoken
// without it. When all can, the losses had other causes, and the passage is spoken as a whole
// again; if that still cannot be, without the utterance at which it is lost.
#pragma once

#include "base/error.hpp"
#include "script/utterance.hpp"
#include "speech/nursery.hpp"

#include <chrono>
#include <deque>
#include <optional>

namespace aloud {

/// An utterance and what it sounds like; or, of one that is longer than a slot, a piece of it.
struct Spoken
{
    Utterance utterance{};
    std::span<const Sample> samples{}; ///< valid until the next Spoken is asked for
    bool begins = true;                ///< whether this is the first piece
    bool ends = true;                  ///< whether it is the last one
    std::optional<Error> gap{};        ///< why it, or the rest of it, could not be spoken
};

/// Whether the first utterance is handed out whole, or in pieces as it is spoken. Then the first
/// sound comes sooner, but it may turn out that the utterance cannot be spoken to its end.
enum class FirstSound { whole, soon };

class Performance
{
  public:
    /// Starts a speaker in the slot, which waits to be told what to say. `document` is the
    /// document's name in messages; all references must outlive this.
    Performance(PreparedVoice& voice, const Slots& slots, std::size_t slot,
                const std::string& document, FirstSound first);

    /// One more utterance of the passage; and: there are no more.
    void add(Utterance utterance);
    void close();
    [[nodiscard]] bool is_closed() const { return closed_; }

    /// Tells the speaker what to say, from now on as soon as it is added.
    void begin();
    [[nodiscard]] bool has_begun() const { return begun_; }

    /// Where to wait for the speaker's next message; nothing before it has begun and once it has
    /// said everything.
    [[nodiscard]] std::optional<int> waiting_on() const;

    /// Takes that message. Throws the Error for which no speaker can be had.
    void receive();

    /// Gives a speaker up that has owed something for longer than any utterance takes.
    void check_patience();

    /// The next utterance, or piece of one, if it has come.
    [[nodiscard]] std::optional<Spoken> take();

    [[nodiscard]] bool is_over() const { return closed_ && taken_ == passage_.size(); }
    [[nodiscard]] std::size_t slot() const { return slot_; }

  private:
    using Clock = std::chrono::steady_clock;

    struct Event
    {
        std::size_t samples = 0; ///< that have come
        bool complete = false;   ///< whether with them the utterance is complete
    };

    /// An utterance of the passage.
    struct Part
    {
        Utterance utterance;
        std::optional<Error> gap; ///< why it is left out, if it is
    };

    void hire(std::size_t first);
    void dismiss();
    void tell();
    void lose();
    void go_on_trying();
    void leave_out(std::size_t part, const std::string& reason, const std::string& advice);
    void pass_gaps();
    [[nodiscard]] bool accept(const Message& message);
    [[nodiscard]] std::size_t end() const;
    void free_ring(std::size_t samples);

    PreparedVoice& voice_;
    std::size_t slot_;
    Ring ring_;
    const std::string& document_;
    FirstSound first_sound_;

    std::vector<Part> passage_;
    bool closed_ = false;
    bool begun_ = false;
    std::size_t taken_ = 0;         ///< utterances handed out
    std::size_t taken_samples_ = 0; ///< of the one behind them

    bool trying_ = false; ///< whether the present speaker only tries one utterance
    int losses_ = 0;
    int rounds_ = 0;          ///< of trying each
    std::size_t lost_at_ = 0; ///< the utterance at which the whole passage was lost

    Channel channel_;    ///< to the present speaker; closed when it has said everything
    Descriptor process_; ///< of it, once it is known
    Clock::time_point heard_;
    std::size_t first_ = 0;    ///< the utterance that it began with
    std::size_t told_ = 0;     ///< the one behind the last that it knows of
    std::size_t complete_ = 0; ///< the one behind the last that has come whole
    std::deque<Event> events_;
    std::size_t current_ = 0; ///< the utterance that the next event belongs to
    std::size_t seen_ = 0;    ///< samples of it that have come before that
    // Samples of the present speaker:
    std::size_t unread_ = 0; ///< in the ring
    std::size_t read_ = 0;   ///< since the beginning
    std::size_t lent_ = 0;   ///< handed out last, and perhaps still in use
    std::size_t freed_ = 0;  ///< whose room the speaker has not got back
};

} // namespace aloud
