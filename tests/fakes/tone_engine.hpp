// SPDX-License-Identifier: GPL-3.0-or-later
// An Engine that hums: a short tone for each word, whose pitch depends on the word, with silence
// behind the last one. It has the traits of the real one that the pipeline has to cope with: what
// it says depends on what it said before, and some words crash it, hang it or silence it.
#pragma once

#include "speech/engine.hpp"

namespace aloud {

/// Words with a meaning of their own:
///   CRASH    ends the process
///   SILENCE  makes no sound
///   FAIL     throws Error("the engine hums no more")
///   LONG     is said for 3 Mi samples, more than a slot holds; HALF for half as many
///   HANG     never comes back
///   ONCE:n   ends the process the first time it is said, in any process; n is a fresh_mark()
///   OPEN:f   is said only if the file f can be opened to read; WRITE:f, if it can be made; RUN:f,
///            if it can be run; CONNECT, if a socket can be had
class ToneEngine : public Engine
{
  public:
    static constexpr int rate = 8000;
    static constexpr std::size_t samples_a_word = 800;

    [[nodiscard]] std::vector<InstalledVoice> voices() override;
    [[nodiscard]] bool has_voice(const std::string& identifier) override;
    [[nodiscard]] std::vector<InstalledVoice> variants() override;
    [[nodiscard]] int sample_rate() const override { return rate; }
    [[nodiscard]] std::vector<std::string> data_folders() const override;
    void prepare(const VoiceSettings& voice) override;
    void speak(std::string_view utterance, const Sound& sound) override;
    [[nodiscard]] std::string transcribe(std::string_view utterance) override;

    /// A number that no word has used, and whether a word with it has been said. Processes that are
    /// forked later share the marks.
    [[nodiscard]] static std::string fresh_mark();
    [[nodiscard]] static bool was_said(const std::string& mark);

  private:
    std::size_t spoken_ = 0; ///< its history: words said so far
};

[[nodiscard]] std::unique_ptr<Engine> make_tone_engine();

} // namespace aloud
