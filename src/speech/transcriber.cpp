// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/transcriber.hpp"

namespace aloud {

namespace {

constexpr int most_questions = 200; // a speaker has a limit to the time that it may take
constexpr std::size_t slot = 0;     // nothing is written there

} // namespace

std::string Transcriber::transcribe(std::string_view utterance)
{
    if (!speaker_ || asked_ == most_questions) {
        voice_.wait_until_ready();
        speaker_ = voice_.start_speaker(slot);
        asked_ = 0;
    }
    ++asked_;
    if (speaker_.send({.type = MessageType::transcribe, .text = std::string(utterance)}))
        while (auto message = speaker_.receive()) {
            if (message->type == MessageType::transcription)
                return std::move(message->text);
            if (message->type != MessageType::hired)
                break;
        }
    speaker_.close();
    return {};
}

} // namespace aloud
