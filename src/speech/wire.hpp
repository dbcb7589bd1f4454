// SPDX-License-Identifier: GPL-3.0-or-later
// How aloud, the nursery and the speakers talk: whole messages over a local socket pair
// (SOCK_SEQPACKET), each a type, a number and a text, and with some a file descriptor. What comes
// in is checked before it is believed: the other side may be a process gone mad.
#pragma once

#include "base/descriptor.hpp"
#include "base/error.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace aloud {

enum class MessageType : std::uint8_t {
    // from the nursery
    ready = 1, ///< number: the sample rate
    voices,    ///< some voices, in `text`; none in the last such message of a list
    found,     ///< number: 1 if there is such a voice, else 0
    // to the nursery
    list,     ///< list the voices, as `voices`
    variants, ///< list the variants of voices, as `voices`
    find,     ///< is there a voice of the identifier in `text`?
    prepare,  ///< with a channel: select the voice in `text` and serve it
    speaker,  ///< with a channel: fork a speaker that serves it; number: its slot
    // to a speaker
    utterance, ///< say `text`; number: 1 to tell of samples as they come, else 0
    released,  ///< number: samples of the slot that may be overwritten
    // about a speaker, from its nursery
    hired,   ///< with a descriptor: the process (a pidfd)
    refused, ///< there is none, and why, as in `failed`
    // from a speaker
    samples, ///< number: more samples that are in the slot
    spoken,  ///< the same, and with them the utterance is complete
    failed,  ///< why, in `text`, advice behind a line feed; from a nursery, too
    // to a speaker, and back
    transcribe,    ///< which sounds has `text`?
    transcription, ///< the sounds, in IPA, in `text`
};

struct Message
{
    MessageType type;
    std::uint64_t number = 0;
    std::string text{};
    Descriptor descriptor{};
};

/// Bytes of text that fit into a message.
inline constexpr std::size_t largest_text = 16 * 1024;

/// The bytes of a message (without its descriptor), and back; nothing for bytes that are none.
[[nodiscard]] std::string encode(const Message& message);
[[nodiscard]] std::optional<Message> decode(std::string_view bytes);

/// An Error as a message of that type, and back.
[[nodiscard]] Message failure(const Error& error, MessageType type = MessageType::failed);
[[nodiscard]] Error told_error(const Message& failed);

/// One end of a socket pair.
class Channel
{
  public:
    Channel() = default;
    explicit Channel(Descriptor socket) : socket_(std::move(socket)) {}

    /// Both ends of a new pair. Throws Error when the system has none left.
    [[nodiscard]] static std::pair<Channel, Channel> pair();

    /// False when the other side is gone. Waits while the channel is full, so neither side may send
    /// more than a channel holds (some 200 messages) without reading.
    bool send(const Message& message) const;

    /// Waits for the next message; nothing when the other side is gone or talks nonsense.
    [[nodiscard]] std::optional<Message> receive() const;

    [[nodiscard]] int number() const { return socket_.number(); }
    explicit operator bool() const { return static_cast<bool>(socket_); }
    void close() { socket_.close(); }
    [[nodiscard]] Descriptor release() { return std::move(socket_); }

  private:
    Descriptor socket_;
};

} // namespace aloud
