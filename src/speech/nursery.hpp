// SPDX-License-Identifier: GPL-3.0-or-later
// The process in which the engine grows up, as seen from aloud.
//
// libespeak-ng keeps global state, and its output depends on what it said before. So a small
// nursery process owns the engine and never speaks; for each voice it forks a
// nursery that selects just that voice, which forks the speakers. Each speaker says one passage and
// ends. So the same passage always sounds the same, whatever else was said, and by how many.
//
// The nurseries and speakers end when aloud does, however it ends.
#pragma once

#include "speech/engine.hpp"
#include "speech/slots.hpp"
#include "speech/voice_choice.hpp"
#include "speech/wire.hpp"

#include <optional>
#include <sys/types.h>

namespace aloud {

/// A nursery that selects a voice, and then has selected it.
class PreparedVoice
{
  public:
    PreparedVoice(Channel nursery, pid_t engine) : nursery_(std::move(nursery)), engine_(engine) {}

    /// Waits until the voice is selected; throws the Error when it cannot be.
    void wait_until_ready();

    /// The channel to a new speaker that uses the slot; it can be asked for before the voice is
    /// ready. Throws Error when the nursery is gone.
    [[nodiscard]] Channel start_speaker(std::size_t slot);

    /// Lets the nursery end. No more speakers can be had.
    void close() { nursery_.close(); }

  private:
    Channel nursery_;
    pid_t engine_; ///< the process on which it depends
    bool ready_ = false;
};

class Nursery
{
  public:
    /// Forks the nursery, for up to `jobs` speakers at a time, and returns at once. Construct it
    /// before the process has any other thread, and on a thread that lives as long as it does
    /// (Linux ends the children of a thread with the thread).
    Nursery(const EngineFactory& make_engine, int jobs);
    ~Nursery();
    Nursery(const Nursery&) = delete;
    Nursery& operator=(const Nursery&) = delete;

    /// All of these wait until the engine is ready, and throw the Error that kept it from being so.
    [[nodiscard]] int sample_rate();

    /// Asks the engine for its voices, or the variants of voices, once; that takes it a while.
    [[nodiscard]] const std::vector<InstalledVoice>& voices();
    [[nodiscard]] const std::vector<InstalledVoice>& variants();

    /// choose_voice() among what is installed.
    [[nodiscard]] ChosenVoice find_voice(std::string_view wanted);

    /// voice_for() among what is installed, and quicker where the usual voice is.
    [[nodiscard]] ChosenVoice find_voice_for(const LanguageTag& language);

    /// Has the voice selected, and does not wait for it.
    [[nodiscard]] PreparedVoice prepare(const VoiceSettings& voice);

    [[nodiscard]] const Slots& slots() const { return slots_; }
    [[nodiscard]] int jobs() const { return jobs_; }
    [[nodiscard]] pid_t process() const { return process_; }

  private:
    void request(const Message& message);
    [[nodiscard]] Message receive();
    [[nodiscard]] std::vector<InstalledVoice> receive_list(MessageType kind);

    int jobs_;
    Slots slots_;
    Channel channel_;
    pid_t process_ = -1;
    std::optional<Error> failure_; ///< for which there is no engine
    int sample_rate_ = 0;
    std::vector<InstalledVoice> voices_;
    std::vector<InstalledVoice> variants_;
};

} // namespace aloud
