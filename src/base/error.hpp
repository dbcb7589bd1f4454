// SPDX-License-Identifier: GPL-3.0-or-later
// How aloud says that something cannot be done. what() is the one sentence that the user reads,
// complete in itself and without a final period: it names the file and, where there is one, the
// reason: "cannot write talk.wav: No space left on device". advice() says what to do instead; it
// may be empty. Text never causes an Error; the world (files, voices, the engine) does.
#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <utility>

namespace aloud {

class Error : public std::runtime_error
{
  public:
    explicit Error(const std::string& sentence, std::string advice = {})
        : std::runtime_error(sentence), advice_(std::move(advice))
    {
    }
    [[nodiscard]] const std::string& advice() const { return advice_; }

  private:
    std::string advice_;
};

/// The request itself is wrong: an unknown option, command, format, voice or value. Exit status 2.
class UsageError : public Error
{
  public:
    using Error::Error;
};

/// "cannot ACTION NAME: REASON", the reason being that of the errno value `code`. NAME is made
/// printable.
[[nodiscard]] Error system_error(const std::string& action, const std::string& name, int code);

/// "cannot speak NAME, line LINE", the beginning of a sentence. NAME is made printable.
[[nodiscard]] std::string cannot_speak(const std::string& name, unsigned line);

/// Takes sentences that the user should read although the work goes on.
using Warn = std::function<void(const std::string& sentence)>;

} // namespace aloud
