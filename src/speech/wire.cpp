// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/wire.hpp"

#include "base/printable.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace aloud {

namespace {

constexpr std::size_t header_bytes = 1 + sizeof(std::uint64_t);
constexpr std::size_t largest_message = header_bytes + largest_text;

/// Room for one descriptor beside a message, aligned as the kernel wants it.
union Control {
    cmsghdr header;
    std::array<char, CMSG_SPACE(sizeof(int))> bytes;
};

void attach(msghdr& envelope, Control& control, int descriptor)
{
    envelope.msg_control = control.bytes.data();
    envelope.msg_controllen = control.bytes.size();
    cmsghdr* header = CMSG_FIRSTHDR(&envelope);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(header), &descriptor, sizeof(int));
}

Descriptor attached(msghdr& envelope)
{
    const cmsghdr* header = CMSG_FIRSTHDR(&envelope);
    if (header == nullptr || header->cmsg_type != SCM_RIGHTS)
        return {};
    int descriptor = -1;
    std::memcpy(&descriptor, CMSG_DATA(header), sizeof(int));
    return Descriptor(descriptor);
}

} // namespace

std::string encode(const Message& message)
{
    std::string bytes(header_bytes, '\0');
    bytes[0] = static_cast<char>(message.type);
    std::memcpy(bytes.data() + 1, &message.number, sizeof message.number);
    return bytes += message.text;
}

std::optional<Message> decode(std::string_view bytes)
{
    if (bytes.size() < header_bytes)
        return std::nullopt;
    const auto type = static_cast<MessageType>(bytes[0]);
    if (type < MessageType::ready || type > MessageType::transcription)
        return std::nullopt;
    Message message{.type = type, .text = std::string(bytes.substr(header_bytes))};
    std::memcpy(&message.number, bytes.data() + 1, sizeof message.number);
    return message;
}

Message failure(const Error& error, MessageType type)
{
    return {.type = type, .text = std::string(error.what()) + "\n" + error.advice()};
}

Error told_error(const Message& failed)
{
    const std::size_t end = std::min(failed.text.find('\n'), failed.text.size());
    const std::string advice = end < failed.text.size() ? failed.text.substr(end + 1) : "";
    return Error(printable_line(failed.text.substr(0, end)), printable_line(advice));
}

std::pair<Channel, Channel> Channel::pair()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        throw Error(system_error("start", "a speaker", errno).what(),
                    "--jobs 1, or a higher limit of open files (ulimit -n)");
    return {Channel(Descriptor(ends[0])), Channel(Descriptor(ends[1]))};
}

bool Channel::send(const Message& message) const
{
    std::string bytes = encode(message);
    iovec part{bytes.data(), bytes.size()};
    msghdr envelope{};
    envelope.msg_iov = &part;
    envelope.msg_iovlen = 1;
    Control control{};
    if (message.descriptor)
        attach(envelope, control, message.descriptor.number());
    ssize_t sent = 0;
    do
        sent = ::sendmsg(socket_.number(), &envelope, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent >= 0;
}

std::optional<Message> Channel::receive() const
{
    std::array<char, largest_message> bytes; // NOLINT: filled by recvmsg
    iovec part{bytes.data(), bytes.size()};
    msghdr envelope{};
    envelope.msg_iov = &part;
    envelope.msg_iovlen = 1;
    Control control{};
    envelope.msg_control = control.bytes.data();
    envelope.msg_controllen = control.bytes.size();
    // A side that closes with messages unread makes Linux report ECONNRESET here, once and before
    // what it has sent: that is still to be read.
    ssize_t count = 0;
    do
        count = ::recvmsg(socket_.number(), &envelope, MSG_CMSG_CLOEXEC);
    while (count < 0 && (errno == EINTR || errno == ECONNRESET));
    if (count <= 0)
        return std::nullopt;
    Descriptor descriptor = attached(envelope);
    if ((envelope.msg_flags & MSG_TRUNC) != 0)
        return std::nullopt;
    auto message = decode({bytes.data(), static_cast<std::size_t>(count)});
    if (message)
        message->descriptor = std::move(descriptor);
    return message;
}

} // namespace aloud
