// SPDX-License-Identifier: GPL-3.0-or-later
// What the splitter promises whatever the text says.
#include "sentence/splitter.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "fakes/nasty_text.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>
#include <limits>
#include <memory>

using namespace aloud;

namespace {

/// What split() promises whatever the text: ends in order, the last at the end, and nothing that
/// has nothing to say by itself.
void keeps_promise(Splitter& splitter, const std::string& text)
{
    const auto ends = splitter.split(text);
    REQUIRE((ends.empty() ? std::size_t{0} : ends.back()) == text.size());
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        const bool inside_character =
            end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U;
        const bool speaks = ends.size() == 1 || has_speakable(text.substr(begin, end - begin));
        if (end <= begin || inside_character || !speaks)
            FAIL("the sentence of the bytes " << begin << " to " << end);
        begin = end;
    }
}

void survives(const std::string& text)
{
    for (const char* language : {"en", "fr", "zh"}) {
        Splitter splitter(language);
        keeps_promise(splitter, text);
    }
}

} // namespace

TEST_CASE("Sentences of nasty text keep the promise", "[splitter][promise]")
{
    std::mt19937 random(20240);
    std::vector<std::unique_ptr<Splitter>> splitters;
    for (const char* language : {"en", "fr", "ru", "zh", "ar", "de", "el", "hy"})
        splitters.push_back(std::make_unique<Splitter>(language));
    for (int i = 0; i < 400; ++i) {
        const std::string text = nasty_text(random, random() % 60);
        CAPTURE(i, text);
        for (const auto& splitter : splitters)
            keeps_promise(*splitter, text);
    }
}

TEST_CASE("Sentences of random bytes made readable keep the promise", "[splitter][promise]")
{
    // All characters of two bytes, and those among the marks that sentences are made of.
    std::mt19937 random(11);
    Splitter splitter("en");
    for (int i = 0; i < 200; ++i) {
        std::string text;
        for (std::size_t n = random() % 80; n > 0; --n) {
            const auto any = random() % 3 == 0 ? 0x2000 + random() % 0x70 : random() % 0x800;
            append_utf8(text, static_cast<char32_t>(any));
        }
        CAPTURE(i, text);
        keeps_promise(splitter, text);
    }
}

TEST_CASE("What a text is split into depends on the texts before it alone", "[splitter][promise]")
{
    std::mt19937 random(12);
    std::vector<std::string> texts;
    for (int i = 0; i < 50; ++i)
        texts.push_back(nasty_text(random, 40));
    Splitter first("en");
    Splitter second("en");
    for (const std::string& text : texts)
        CHECK(first.split(text) == second.split(text));
}

TEST_CASE("Time is linear in the length of the text", "[splitter][promise][unsanitized]")
{
    const auto [name, piece] = GENERATE(table<const char*, const char*>({
        {"prose", "We left Dr. Who (he stayed) at 5 p.m. and went home. "},
        {"periods", "."},
        {"periods apart", ". "},
        {"quotation marks", "\""},
        {"quotation marks apart", "\" "},
        {"French quotation marks", "« ! » "},
        {"opening brackets", "("},
        {"brackets with periods", "(a. "},
        {"many kinds of brackets", "([{«“ a. B "},
        {"closing brackets", ")"},
        {"initials", "a.a.a."},
        {"initials apart", "A. "},
        {"abbreviations", "Dr. "},
        {"no spaces", "abcdefgh"},
        {"only spaces", " "},
        {"a stop and spaces", ".                                                            "},
        {"a stop and quotation marks", "! \"\"\"\"\"\"\"\""},
        {"units", "5 km. Bo "},
        {"names that speak", "“a!” Kim Lee Bo "},
        {"dots and letters", ". ..a"},
        {"line feeds", "\n"},
        {"numbers", "1. "},
        {"items", "1) a 2) b "},
        {"bullets", "• "},
        {"dots before commas", "a.,,,,"},
        {"combining marks", "\u0301"},
        {"emoji", "! \U0001F600 "},
        {"marks that do not show", ".\u200F"},
        {"Chinese", "人人。"},
        {"Chinese quotations", "「人人。"},
        {"full-width periods", "．"},
    }));
    constexpr std::size_t size = 100'000;
    const std::string small = repeat(piece, size);
    const std::string large = repeat(piece, 4 * size);
    CAPTURE(name);
    const auto best_of = [](const std::string& text) {
        auto best = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 3; ++i) {
            const std::clock_t begin = std::clock(); // of the processor: others use it too
            Splitter splitter("en");
            keeps_promise(splitter, text);
            best = std::min(best, std::clock() - begin);
        }
        return best;
    };
    CHECK(best_of(large) < 8 * std::max(best_of(small), std::clock_t{CLOCKS_PER_SEC / 1000}));
}

TEST_CASE("A megabyte of one thing keeps the promise", "[splitter][promise]")
{
    constexpr std::size_t megabyte = 1'000'000;
    const auto [name, piece] = GENERATE(table<const char*, const char*>({
        {"periods", "."},
        {"periods apart", ". "},
        {"quotation marks", "\""},
        {"French quotation marks", "« ! » "},
        {"initials", "a.a.a."},
        {"initials apart", "A. "},
        {"abbreviations", "Dr. "},
        {"no spaces", "abcdefgh"},
        {"only spaces", " "},
        {"a stop and quotation marks", "! \"\"\"\"\"\"\"\""},
        {"units", "5 km. Bo "},
        {"names that speak", "“a!” Kim Lee Bo "},
        {"dots and letters", ". ..a"},
        {"line feeds", "\n"},
        {"numbers", "1. "},
        {"dots before commas", "a.,,,,"},
        {"combining marks", "\u0301"},
        {"Chinese", "人人。"},
    }));
    CAPTURE(name);
    survives(repeat(piece, megabyte));
}
