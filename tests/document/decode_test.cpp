// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/decode.hpp"

#include "base/utf8.hpp"
#include "fakes/decoded.hpp"
#include "fakes/nasty_text.hpp"

#include <catch2/catch.hpp>
#include <vector>

using namespace aloud;

namespace {

const Encoding utf16_le{.name = "UTF-16LE"};
const Encoding utf16_be{.name = "UTF-16BE"};

std::vector<std::string> warnings(std::string_view bytes, const Encoding& encoding = {})
{
    std::vector<std::string> sentences;
    Decoder decoder;
    decoder.set_encoding(encoding);
    Text text;
    decoder.decode(bytes, true, text);
    decoder.report("talk.md", [&](const std::string& sentence) { sentences.push_back(sentence); });
    return sentences;
}

Line line_of(const Text& text, char character)
{
    return text.line(text.string().find(character));
}

/// Where the part of a text that reads so stands in the source.
Span place(const Text& text, std::string_view part)
{
    const std::size_t at = text.string().find(part);
    REQUIRE(at != std::string::npos);
    return text.source(at, at + part.size());
}

/// Each character with where it stands, which must be the same in whatever pieces the bytes come.
std::vector<std::string> characters(const Text& text)
{
    std::vector<std::string> all;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = code_point_at(text.string(), at).end;
        const Span source = text.source(at, end);
        all.push_back(text.string().substr(at, end - at) + " " + std::to_string(source.begin) +
                      "-" + std::to_string(source.end));
        at = end;
    }
    return all;
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
    CHECK(decoded("a\xE2\x82").string() == "a\uFFFD"); // at the end
}

TEST_CASE("Ill-formed parts are counted, and the first one's line is told")
{
    REQUIRE(warnings("a\n\xFF\n").size() == 1);
    CHECK_THAT(warnings("a\n\xFF\n")[0],
               Catch::StartsWith("talk.md, line 2: a byte that is not UTF-8"));
    REQUIRE(warnings("a\n\n\xFF\x80 \xC3\n").size() == 1);
    CHECK_THAT(warnings("a\n\n\xFF\x80 \xC3\n")[0], Catch::StartsWith("talk.md, line 3: 3 byte"));
    REQUIRE(warnings(utf16(u"a\n") + "\x01\xD8" + utf16(u"b"), utf16_le).size() == 1);
    CHECK_THAT(warnings(utf16(u"a\n") + "\x01\xD8" + utf16(u"b"), utf16_le)[0],
               Catch::StartsWith("talk.md, line 2: a byte that is not UTF-16LE"));
}

TEST_CASE("A byte order mark is skipped, and counted as bytes")
{
    const Encoding marked{.name = "UTF-8", .mark = 3};
    CHECK(decoded("\xEF\xBB\xBFone", marked).string() == "one");
    CHECK(decoded("\xEF\xBB\xBFone", marked).source() == Span{3, 6});
    CHECK(decoded("\xEF\xBB\xBF", marked).empty());
    CHECK(decoded("\xFF\xFE" + utf16(u"one"), {.name = "UTF-16LE", .mark = 2}).source() ==
          Span{2, 8});
}

TEST_CASE("Lines end in LF, CR LF or CR")
{
    CHECK(line_of(decoded("1\n2\nx"), 'x') == 3);
    CHECK(line_of(decoded("1\r\n2\r\nx"), 'x') == 3);
    CHECK(line_of(decoded("1\r2\rx"), 'x') == 3);
    CHECK(line_of(decoded("1\n\r2\n\nx"), 'x') == 5);
    CHECK(line_of(decoded(utf16(u"1\r\n2\r3\nx"), utf16_le), 'x') == 4);
}

TEST_CASE("Every character of UTF-16 knows its bytes", "[promise]")
{
    // One byte of UTF-8, two, three, and four for two units.
    const std::u16string document = u"One \u00E9t\u00E9, \u0420\u0443\u0441\n\u8A9E \xD83D\xDE00.";
    for (const bool big_endian : {false, true}) {
        const Text text = decoded(utf16(document, big_endian), big_endian ? utf16_be : utf16_le);
        CHECK(text.string() == "One \u00E9t\u00E9, \u0420\u0443\u0441\n\u8A9E \U0001F600.");
        CHECK(place(text, "One") == Span{0, 6});
        CHECK(place(text, "t") == Span{10, 12});
        CHECK(place(text, "\u00E9t\u00E9") == Span{8, 14});
        CHECK(place(text, "\u0443") == Span{20, 22});
        CHECK(place(text, "\u8A9E") == Span{26, 28});
        CHECK(place(text, "\U0001F600") == Span{30, 34});
        CHECK(place(text, ".") == Span{34, 36});
        CHECK(line_of(text, '.') == 2);
    }
}

TEST_CASE("Every character of an older encoding of one byte or of several knows its bytes",
          "[promise]")
{
    // "Yes. (ja) No" in Cyrillic, with ASCII around it.
    const Text russian = decoded("a \xC4\xE0. \xCD\xE5\xF2 b", {.name = "windows-1251"});
    CHECK(russian.string() == "a \u0414\u0430. \u041D\u0435\u0442 b");
    CHECK(place(russian, "\u0414\u0430") == Span{2, 4});
    CHECK(place(russian, "\u0435") == Span{7, 8});
    CHECK(place(russian, "b") == Span{10, 11});
    // One, two and four bytes for a character.
    const Text chinese = decoded("a\xC4\xE3\xBA\xC3\x90\x30\x81\x30z", {.name = "GB18030"});
    CHECK(chinese.string() == "a\u4F60\u597D\U00010000z");
    CHECK(place(chinese, "a") == Span{0, 1});
    CHECK(place(chinese, "\u4F60") == Span{1, 3});
    CHECK(place(chinese, "\u4F60\u597D") == Span{1, 5});
    CHECK(place(chinese, "\U00010000") == Span{5, 9});
    CHECK(place(chinese, "z") == Span{9, 10});
    // Half-width kana have one byte, others two, of which the second may be an ASCII letter.
    const Text japanese = decoded("\xB1\x83\x41\x61", {.name = "Shift_JIS"});
    CHECK(japanese.string() == "\uFF71\u30A2"
                               "a");
    CHECK(place(japanese, "\u30A2") == Span{1, 3});
    CHECK(place(japanese, "a") == Span{3, 4});
}

TEST_CASE("In what pieces the bytes come makes no difference")
{
    const std::string chinese = "a\xC4\xE3\r\n\xBA\xC3\x90\x30\x81\x30z \xFF\xC4";
    const std::string broken = "\u00E9\r\n\u8A9E\xE2\x82\U0001F600\xFF\r\rx\xE2";
    const std::string units = utf16(u"a\r\n\u8A9E\xD83D\xDE00\xDE00\xD83D \xD83D") + "x";
    const std::vector<std::pair<std::string, Encoding>> documents{{chinese, {.name = "GB18030"}},
                                                                  {chinese, {.name = "Shift_JIS"}},
                                                                  {chinese, {.name = "KOI8-R"}},
                                                                  {broken, {}},
                                                                  {broken, {.name = "EUC-KR"}},
                                                                  {units, utf16_le},
                                                                  {units, utf16_be},
                                                                  {units, {.name = "UTF-32LE"}}};
    for (const auto& [bytes, encoding] : documents)
        for (std::size_t piece = 1; piece < 9; ++piece) {
            CAPTURE(encoding.name, piece);
            const Text whole = decoded(bytes, encoding);
            const Text joined = decoded(bytes, encoding, piece);
            CHECK(characters(joined) == characters(whole));
            CHECK(joined.line(joined.size()) == whole.line(whole.size()));
        }
}

TEST_CASE("Any bytes can be decoded in any encoding, and all of them are accounted for",
          "[promise]")
{
    std::mt19937 random(1);
    std::string bytes;
    for (std::size_t i = 0; i < 5000; ++i)
        bytes += static_cast<char>(random() % 256);
    for (const char* name :
         {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252", "ISO-8859-8-I",
          "KOI8-R", "GB18030", "Shift_JIS", "EUC-JP", "EUC-KR", "Big5", "windows-1256"}) {
        CAPTURE(name);
        const Text text = decoded(bytes, {.name = name}, 7);
        std::uint64_t end = 0;
        bool abut = true;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t next = code_point_at(text.string(), at).end;
            const Span source = text.source(at, next);
            abut = abut && source.begin == end && source.end >= source.begin;
            end = source.end;
            at = next;
        }
        CHECK(abut);
        CHECK(end == bytes.size());
    }
}
