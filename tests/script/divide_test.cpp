// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/divide.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "fakes/block_list.hpp"
#include "fakes/measured_part.hpp"
#include "fakes/nasty_text.hpp"
#include "normalization/normalize.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

std::vector<std::string> parts(const std::string& text, const EngineLimits& limits = {})
{
    std::vector<std::string> result;
    std::size_t begin = 0;
    for (const std::size_t end : divide(text, limits)) {
        REQUIRE(end > begin);
        result.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return result;
}

void divides(const std::string& text, std::size_t bytes, const std::vector<std::string>& expected)
{
    CAPTURE(text, bytes);
    CHECK(parts(text, {.bytes = bytes}) == expected);
}

bool is_mark(char32_t value)
{
    return is_letter(value) && !is_speakable(value);
}

void fits(const std::string& text, const EngineLimits& limits = {})
{
    std::string joined;
    for (const std::string& part : parts(text, limits)) {
        CHECK(part.size() <= limits.bytes);
        CHECK(measure(part).words <= limits.words);
        CHECK(measure(part).longest_word <= limits.word_bytes);
        CHECK(code_point_at(part, 0).well_formed);
        CHECK(code_point_before(part, part.size()).well_formed);
        joined += part;
    }
    CHECK((joined == text));
}

} // namespace

TEST_CASE("What fits is one part", "[divide]")
{
    CHECK(divide("").empty());
    CHECK(divide("We left, they stayed: that was it.").size() == 1);
    CHECK(divide(repeat("word ", 800)).size() == 1);
    CHECK(divide(std::string(160, 'a')).size() == 1);
    CHECK(divide(repeat("a ", 600)).size() == 1);
}

TEST_CASE("What is one byte or word too long is two parts", "[divide]")
{
    CHECK(divide(repeat("word ", 800) + "a").size() == 2);
    CHECK(divide(std::string(161, 'a')).size() == 2);
    CHECK(divide(repeat("a ", 600) + "a").size() == 2);
}

TEST_CASE("The end of a clause is better than a comma, and that is better than a space", "[divide]")
{
    divides("aa aa; bb, bb cc cc", 16, {"aa aa; ", "bb, bb cc cc"});
    divides("aa aa aa bb, cc cc", 16, {"aa aa aa bb, ", "cc cc"});
    divides("aa aa aa bb cc cc", 16, {"aa aa aa bb cc ", "cc"});
    divides("aaaaaaaaaabbbb", 10, {"aaaaaaaaaa", "bbbb"});
}

TEST_CASE("Of equally good places the last one is best", "[divide]")
{
    divides("aa; bb; cc; dd", 12, {"aa; bb; cc; ", "dd"});
}

TEST_CASE("The end of a clause near the beginning is worse than a comma later on", "[divide]")
{
    divides("a: bbbb bbbb, cccc cccc", 20, {"a: bbbb bbbb, ", "cccc cccc"});
}

TEST_CASE("Punctuation within a word or number is no place to stop", "[divide]")
{
    divides("aaa 12:30,50 bbbb", 12, {"aaa ", "12:30,50 ", "bbbb"});
}

TEST_CASE("A name keeps its initials and titles", "[divide]")
{
    divides("aa bb J. R. R. Smith", 14, {"aa bb ", "J. R. R. Smith"});
    divides("aa bb Dr. Smith", 12, {"aa bb ", "Dr. Smith"});
    divides("aaaa see p. 12 bb", 12, {"aaaa see ", "p. 12 bb"});
}

TEST_CASE("A number keeps its groups", "[divide]")
{
    divides("aaa bb 10 000 000", 15, {"aaa bb ", "10 000 000"});
    divides("aaa bb 10\u202F000\u202F000 c", 16, {"aaa bb ", "10\u202F000\u202F000 c"});
    divides("aaaa 3,141,592", 13, {"aaaa ", "3,141,592"});
}

TEST_CASE("An address is divided only when it is too long by itself", "[divide]")
{
    divides("see http://a.example/b,c;d?e", 26, {"see ", "http://a.example/b,c;d?e"});
    divides("aaaa http://a.example", 8, {"aaaa ", "http://a", ".example"});
}

TEST_CASE("A no-break space is no place to stop unless there is no other", "[divide]")
{
    divides("aaaa bb\u00A0cc", 10, {"aaaa ", "bb\u00A0cc"});
    divides("aaaa\u00A0bbbb", 8, {"aaaa\u00A0", "bbbb"});
}

TEST_CASE("A sentence within brackets ends a clause, and so do dots and dashes", "[divide]")
{
    divides("aa (we waited. They left.) b", 22, {"aa (we waited. ", "They left.) b"});
    divides("aaaa aa... bb cc dd", 16, {"aaaa aa... ", "bb cc dd"});
    divides("aaaa aa - bb cc dd", 16, {"aaaa aa - ", "bb cc dd"});
}

TEST_CASE("Before a bracket or quotation is as good as behind a comma", "[divide]")
{
    divides("aaaa aa (bb cc) dd", 14, {"aaaa aa ", "(bb cc) dd"});
}

TEST_CASE("Chinese is divided behind its punctuation, without spaces", "[divide]")
{
    divides("你好；我们走，他们留下", 27, {"你好；", "我们走，他们留下"});
    divides("我们走，他们留下", 21, {"我们走，", "他们留下"});
    divides("我们走他们留下", 9, {"我们走", "他们留", "下"});
}

TEST_CASE("A letter keeps its marks", "[divide]")
{
    divides("aaaae\u0301", 5, {"aaaa", "e\u0301"});
    divides("aae\u0301\u0327", 5, {"aa", "e\u0301\u0327"});
    divides("人人\u3099", 6, {"人", "人\u3099"});
}

TEST_CASE("More marks than fit are divided all the same", "[divide]")
{
    divides("e\u0301\u0301\u0301", 5, {"e\u0301\u0301", "\u0301"});
    fits(repeat("\u0301", 10'000));
}

TEST_CASE("Limits that nothing fits in still come to an end", "[divide]")
{
    divides("人人", 1, {"人", "人"});
    CHECK(parts("ab", {.words = 0}).size() == 2);
}

TEST_CASE("Nothing that is too long for the engine is left of nasty text", "[divide]")
{
    std::mt19937 random(42);
    for (int i = 0; i < 100; ++i) {
        const std::string nasty = normalize(text(nasty_text(random, random() % 2000))).string();
        CAPTURE(i);
        fits(nasty);
        fits(nasty, {.bytes = 20, .words = 3, .word_bytes = 9});
    }
}

TEST_CASE("No part of nasty text begins with a mark, unless it is full of them", "[divide]")
{
    std::mt19937 random(43);
    for (int i = 0; i < 100; ++i) {
        const std::string nasty = normalize(text(nasty_text(random, 2000))).string();
        const auto found = parts(nasty);
        for (std::size_t part = 1; part < found.size(); ++part)
            CHECK_FALSE(is_mark(code_point_at(found[part], 0).value));
    }
}

TEST_CASE("Text without any place to stop is divided between characters", "[divide]")
{
    fits(repeat("a", 1'000'000));
    fits(repeat("é", 100'000));
    fits(repeat("\U0001F600", 100'000));
    fits(repeat("हिन्दी", 100'000));
    fits(repeat("人", 100'000));
    fits(repeat(",", 100'000));
}
