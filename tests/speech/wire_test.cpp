// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/wire.hpp"

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <unistd.h>

using namespace aloud;

TEST_CASE("a message survives the wire", "[speech]")
{
    const std::string text("a\0b\n", 4);
    const auto copy =
        decode(encode({.type = MessageType::utterance, .number = 1ULL << 40, .text = text}));
    REQUIRE(copy);
    CHECK(copy->type == MessageType::utterance);
    CHECK(copy->number == 1ULL << 40);
    CHECK(copy->text == text);
}

TEST_CASE("bytes that are no message are not believed", "[speech]")
{
    CHECK_FALSE(decode(""));
    CHECK_FALSE(decode("\1short"));
    CHECK_FALSE(decode(std::string(9, '\0')));
    CHECK_FALSE(decode(std::string(9, '\x7F')));
}

TEST_CASE("messages arrive in order, whole, and then the end", "[speech]")
{
    auto [ours, theirs] = Channel::pair();
    const std::string longest(800 * 4, 'x');
    CHECK(ours.send({.type = MessageType::utterance, .text = longest}));
    CHECK(ours.send({.type = MessageType::released}));
    ours.close();
    const auto first = theirs.receive();
    REQUIRE(first);
    CHECK(first->text == longest);
    const auto second = theirs.receive();
    REQUIRE(second);
    CHECK(second->type == MessageType::released);
    CHECK_FALSE(theirs.receive());
    CHECK_FALSE(theirs.send({.type = MessageType::released}));
}

TEST_CASE("what was sent arrives even when the sender left with messages unread", "[speech]")
{
    // Linux reports ECONNRESET in this case, before the message.
    auto [ours, theirs] = Channel::pair();
    CHECK(ours.send({.type = MessageType::released, .number = 1}));
    CHECK(theirs.send({.type = MessageType::spoken}));
    theirs.close();
    const auto message = ours.receive();
    REQUIRE(message);
    CHECK(message->type == MessageType::spoken);
    CHECK_FALSE(ours.receive());
}

TEST_CASE("a message longer than any of ours is refused", "[speech]")
{
    auto [ours, theirs] = Channel::pair();
    CHECK(ours.send({.type = MessageType::utterance, .text = std::string(100'000, 'x')}));
    CHECK_FALSE(theirs.receive());
}

TEST_CASE("a descriptor travels with a message", "[speech]")
{
    auto [ours, theirs] = Channel::pair();
    Descriptor file(::open("/dev/null", O_RDWR | O_CLOEXEC));
    CHECK(ours.send({.type = MessageType::speaker, .descriptor = std::move(file)}));
    const auto message = theirs.receive();
    REQUIRE(message);
    REQUIRE(message->descriptor);
    CHECK(::write(message->descriptor.number(), "x", 1) == 1);
}

TEST_CASE("an error travels as a message", "[speech]")
{
    const Error told = told_error(failure(Error("no voice", "another one")));
    CHECK(std::string(told.what()) == "no voice");
    CHECK(told.advice() == "another one");
    // Whoever says so may have gone mad.
    CHECK(std::string(told_error(failure(Error("no \x1b[31m voice"))).what()) ==
          "no \uFFFD[31m voice");
}
