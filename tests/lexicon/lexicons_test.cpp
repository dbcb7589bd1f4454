// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicons.hpp"

#include "fakes/block_list.hpp"
#include "normalization/normalize.hpp"
#include "normalization/phonetic.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace aloud;

namespace {

Lexicon lexicon(std::vector<std::pair<std::string, std::string>> words, std::string name = "a.pls")
{
    Lexicon made{.name = std::move(name), .language = {.language = "en"}};
    for (auto& [grapheme, alias] : words)
        made.lexemes.push_back({.graphemes = {grapheme},
                                .spoken = alias,
                                .line = static_cast<Line>(made.lexemes.size() + 1)});
    return made;
}

std::string said(const Lexicons& lexicons, const std::string& written)
{
    std::vector<ByteRange> settled;
    return lexicons.apply(normalize(text(written)), settled).string();
}

std::string said(const Lexicon& one, const std::string& written)
{
    Lexicons lexicons;
    lexicons.add(one);
    return said(lexicons, written);
}

} // namespace

TEST_CASE("a word is said as its lexeme has it, where it stands as a word", "[lexicon]")
{
    const Lexicon fao = lexicon({{"FAO", "F eh O"}});
    CHECK(said(fao, "The FAO, FAO's (FAO) and FAO-led FAO/WHO.") ==
          "The F eh O, F eh O's (F eh O) and F eh O-led F eh O/WHO.");
    CHECK(said(fao, "FAOs FAO2 xFAO fao Fao éFAO FAOé") == "FAOs FAO2 xFAO fao Fao éFAO FAOé");
    CHECK(said(fao, "") == "");
    CHECK(said(Lexicons(), "The FAO.") == "The FAO.");
}

TEST_CASE("a part of an address or of a currency's sign is no word", "[lexicon]")
{
    const Lexicon us = lexicon({{"US", "U S"}, {"UN", "U N"}});
    for (const char* written :
         {"US$5", "who@UN.org", "www.UN.org", "https://UN", "UN_ESCAP", "@UN"})
        CHECK(said(us, written) == written);
    CHECK(said(us, "The UN. US, €5.") == "The U N. U S, €5.");
}

TEST_CASE("graphemes of several words are found, the longest first", "[lexicon]")
{
    const Lexicon words =
        lexicon({{"coup", "coop"}, {"coup d'état", "koo day tah"}, {"C++", "C plus plus"}});
    CHECK(said(words, "A coup d'état,\n a coup d'œil. C++!") ==
          "A koo day tah, a coop d'œil. C plus plus!");
    CHECK(said(words, "A coup d'états") == "A coop d'états");
}

TEST_CASE("capitals count, but a sentence may begin with a small word", "[lexicon]")
{
    const Lexicon words = lexicon({{"per se", "per say"}, {"Aids", "one"}, {"aids", "two"}});
    CHECK(said(words, "Per se. PER SE. Aids aids AIDS") == "per say. PER SE. one two AIDS");
}

TEST_CASE("between characters without spaces words are found anywhere", "[lexicon]")
{
    const Lexicon words = lexicon({{"银行", "yin2 hang2"}, {"行", "xing2"}});
    CHECK(said(words, "在银行行。") == "在yin2 hang2xing2。");
}

TEST_CASE("of two lexicons the later one counts", "[lexicon]")
{
    Lexicons lexicons;
    lexicons.add(lexicon({{"a", "one"}, {"b", "two"}}));
    lexicons.add(lexicon({{"a", "three"}}));
    CHECK(said(lexicons, "a b") == "three two");
    CHECK(lexicons.knows("a"));
    CHECK(lexicons.knows("A"));
    CHECK_FALSE(lexicons.knows("c"));
}

TEST_CASE("what a lexicon says is settled, and knows where it comes from", "[lexicon][promise]")
{
    Lexicons lexicons;
    lexicons.add(lexicon({{"FAO", "F eh O"}, {"OK", "OK"}}));
    std::vector<ByteRange> settled;
    std::vector<Change> changes;
    const Text result = lexicons.apply(normalize(text("A FAO, OK?")), settled,
                                       [&](const Change& change) { changes.push_back(change); });
    CHECK(result.string() == "A F eh O, OK?");
    REQUIRE(settled.size() == 2);
    CHECK(result.string().substr(settled[0].begin, settled[0].end - settled[0].begin) == "F eh O");
    CHECK(result.source(4, 6) == Span{2, 5});
    REQUIRE(changes.size() == 1); // OK is said as it is written
    CHECK_FALSE(changes[0].kind);
    CHECK(changes[0].rule == "a.pls, line 1");
    CHECK(changes[0].from == "FAO");
    CHECK(changes[0].to == "F eh O");
    CHECK(changes[0].source == Span{2, 5});
}

TEST_CASE("no document can bring in sounds", "[lexicon][promise]")
{
    Lexicon sounds = lexicon({{"Kyiv", "ˈkiːiːv ɪz"}});
    sounds.lexemes[0].is_ipa = true;
    const std::string result = said(sounds, "Kyiv");
    CHECK(result == pronunciation("ˈkiːiːv ɪz"));
    CHECK(with_slashes(result) == "/ˈkiːiːv ɪz/");
    CHECK(said(Lexicons(), pronunciation("x")) == "x");
    CHECK(said(Lexicons(), "a" + pronunciation("x") + "b") == "a x b");
}

TEST_CASE("lexicons take linear time", "[lexicon][promise][unsanitized]")
{
    Lexicons lexicons;
    lexicons.add(lexicon({{"a", "b"}, {"a a a a b", "c"}, {"银", "x"}, {".", "dot"}}));
    const std::string piece = GENERATE("a ", "a.", "银", "aa", "FAO ", "@a");
    CAPTURE(piece);
    const auto best_of_three = [&](std::size_t pieces) {
        std::string long_text;
        for (std::size_t i = 0; i < pieces; ++i)
            long_text += piece;
        const Text written = text(long_text);
        auto best = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 3; ++i) {
            std::vector<ByteRange> settled;
            const std::clock_t begin = std::clock();
            CHECK_FALSE(lexicons.apply(written, settled).empty());
            best = std::min(best, std::clock() - begin);
        }
        return best;
    };
    const auto small = std::max(best_of_three(40'000), std::clock_t{CLOCKS_PER_SEC / 1000});
    CHECK(best_of_three(160'000) < 8 * small);
}
