// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/words.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

std::string_view last_word(std::string_view text)
{
    return word_before(text, text.size());
}

} // namespace

TEST_CASE("The word before a mark keeps the periods within it", "[words]")
{
    CHECK(last_word("see (e.g") == "e.g");
    CHECK(last_word("“Mr") == "Mr");
    CHECK(last_word("Lt.-Col") == "Lt.-Col");
    CHECK(last_word("“'J") == "J");
    CHECK(last_word("McLane's") == "McLane's");
    CHECK(last_word("McLane 's") == "'s");
    CHECK(last_word("我是Dr") == "Dr");
    CHECK(last_word("a ").empty());
    CHECK(word_before("one.two", 7, 4) == "two");
}

TEST_CASE("A word has the shape of initials or not", "[words]")
{
    for (const char* word : {"J", "É", "J.R.R", "J.-P", "Ph.D", "a.m", "А.С"})
        CHECK(is_initials(word));
    for (const char* word : {"", "Jo", "e1", "word.word", ".a", "12"})
        CHECK_FALSE(is_initials(word));
}

TEST_CASE("A Roman number is in capitals, or small and short", "[words]")
{
    for (const char* word : {"I", "XIV", "MCMXC", "iv"})
        CHECK(is_roman_number(word));
    for (const char* word : {"", "mix", "Iv", "A"})
        CHECK_FALSE(is_roman_number(word));
}

TEST_CASE("A label is a letter or a number of few digits", "[words]")
{
    for (const char* word : {"1", "12", "2.1", "10.3.2", "a", "IV"})
        CHECK(is_label(word));
    for (const char* word : {"", "1984", "word", ".5", "1."})
        CHECK_FALSE(is_label(word));
}

TEST_CASE("A word without vowels is an abbreviation, unless all of it is capitals", "[words]")
{
    CHECK(has_no_vowel("Bldg"));
    CHECK(has_no_vowel("hrs"));
    CHECK_FALSE(has_no_vowel("TV"));
    CHECK_FALSE(has_no_vowel("sky"));
    CHECK_FALSE(has_no_vowel("ул"));
}

TEST_CASE("Georgian letters are not small ones", "[words]")
{
    CHECK(is_small(U'a'));
    CHECK(is_small(U'я'));
    CHECK_FALSE(is_small(U'წ'));
    CHECK(is_caseless(U'წ'));
    CHECK(is_caseless(U'ا'));
    CHECK_FALSE(is_caseless(U'A'));
}
