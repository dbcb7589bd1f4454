// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/decode.hpp"

#include <catch2/catch.hpp>
#include <vector>

using namespace aloud;

namespace {

Text decoded(std::string_view bytes)
{
    Decoder decoder;
    return decode_document(bytes, decoder);
}

std::vector<std::string> warnings(std::string_view bytes)
{
    std::vector<std::string> sentences;
    Decoder decoder;
    const Text text = decode_document(bytes, decoder);
    decoder.report("talk.md", [&](const std::string& sentence) { sentences.push_back(sentence); });
    return sentences;
}

Line line_of(std::string_view bytes, char character)
{
    const Text text = decoded(bytes);
    return text.line(text.string().find(character));
}

} // namespace

TEST_CASE("Well-formed bytes are decoded to themselves, without a warning")
{
    for (const char* bytes : {"", "plain", "one\ntwo\r\n", "\u00E9\u8A9E\U0001F600"}) {
        CHECK(decoded(bytes).string() == bytes);
        CHECK(warnings(bytes).empty());
    }
}

TEST_CASE("Each ill-formed part becomes U+FFFD that stands for its bytes")
{
    const Text text = decoded("a\xE2\x82z\xFFy");
    CHECK(text.string() == "a\uFFFDz\uFFFDy");
    CHECK(text.source(1, 4) == Span{1, 3});
    CHECK(text.source(4, 5) == Span{3, 4});
    CHECK(text.source(5, 8) == Span{4, 5});
    CHECK(text.source(8, 9) == Span{5, 6});
}

TEST_CASE("Ill-formed parts are counted, and the first one's line is told")
{
    REQUIRE(warnings("a\n\xFF\n").size() == 1);
    CHECK_THAT(warnings("a\n\xFF\n")[0],
               Catch::StartsWith("talk.md, line 2: a byte that is not UTF-8"));
    REQUIRE(warnings("a\n\n\xFF\x80 \xC3\n").size() == 1);
    CHECK_THAT(warnings("a\n\n\xFF\x80 \xC3\n")[0], Catch::StartsWith("talk.md, line 3: 3 byte"));
}

TEST_CASE("A byte order mark is skipped, and counted as bytes")
{
    CHECK(decoded("\xEF\xBB\xBFone").string() == "one");
    CHECK(decoded("\xEF\xBB\xBFone").source() == Span{3, 6});
    CHECK(decoded("\xEF\xBB\xBF").empty());
}

TEST_CASE("Lines end in LF, CR LF or CR")
{
    CHECK(line_of("1\n2\nx", 'x') == 3);
    CHECK(line_of("1\r\n2\r\nx", 'x') == 3);
    CHECK(line_of("1\r2\rx", 'x') == 3);
    CHECK(line_of("1\n\r2\n\nx", 'x') == 5);
}

TEST_CASE("Text looks like text, whatever its language")
{
    const std::string japanese = "\u65E5\u672C\u8A9E\u306E\u6587\u7AE0\u3002";
    std::string longer;
    while (longer.size() < 10000)
        longer += japanese;
    for (const std::string& text :
         {std::string(), std::string("plain\r\n\tand\f"), japanese, longer})
        CHECK_FALSE(looks_binary(text));
    for (std::size_t shift = 1; shift < 4; ++shift) // the sample ends within a character
        CHECK_FALSE(looks_binary(longer.substr(3).insert(0, shift, 'a')));
    CHECK_FALSE(looks_binary("Une phrase en Latin-1, o\xF9 quelques octets manquent."));
}

TEST_CASE("Images, archives and UTF-16 look binary")
{
    using std::string_view_literals::operator""sv;
    CHECK(looks_binary("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0"sv));
    CHECK(looks_binary("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0\xDF\xA4"sv));
    CHECK(looks_binary("\xFF\xFEh\0e\0l\0l\0o\0"sv));
    CHECK(looks_binary("\0"sv));
}
