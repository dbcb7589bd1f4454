// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalization/token.hpp"

#include "fakes/nasty_text.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

void tokens(std::string_view text, const std::vector<std::string>& expected)
{
    std::vector<std::string> found;
    for (const Token& token : tokenize(text))
        found.emplace_back(text.substr(token.begin, token.size()));
    CHECK(found == expected);
}

} // namespace

TEST_CASE("Tokens are words, numbers, spaces and single symbols", "[token]")
{
    tokens("Pay $12,50 now.", {"Pay", " ", "$", "12", ",", "50", " ", "now", "."});
    tokens("B2A", {"B", "2", "A"});
    tokens("5 кг", {"5", " ", "кг"});
    tokens("1.º", {"1", ".", "º"});
    tokens("", {});
}

TEST_CASE("An ideograph is a token of its own", "[token]")
{
    tokens("2022年8月", {"2022", "年", "8", "月"});
    tokens("汉字GPU", {"汉", "字", "GPU"});
}

TEST_CASE("What is kept is one token", "[token]")
{
    const std::vector<ByteRange> kept{{2, 7}};
    const auto all = tokenize("a b c 5 d", kept);
    REQUIRE(all.size() == 5);
    CHECK(all[2].kind == TokenKind::kept);
    CHECK(all[2].begin == 2);
    CHECK(all[2].end == 7);
}

TEST_CASE("Tokens of nasty text leave nothing out", "[token][promise]")
{
    std::mt19937 random(3);
    for (int i = 0; i < 200; ++i) {
        const std::string text = nasty_text(random, random() % 100);
        std::size_t end = 0;
        for (const Token& token : tokenize(text)) {
            REQUIRE(token.begin == end);
            REQUIRE(token.end > token.begin);
            end = token.end;
        }
        CHECK(end == text.size());
    }
}
