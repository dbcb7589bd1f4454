// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

TEST_CASE("Ordinary text is printed as it is")
{
    for (const char* text :
         {"", "Talk (2).md", "\u00E9\u0436\u8A9E\U0001F600", "\u05E9\u05DC\u05D5\u05DD"})
        CHECK(printable(text) == text);
}

TEST_CASE("Nothing that is printed can command a terminal")
{
    CHECK(printable("a\x1B[31mb") == "a\uFFFD[31mb");
    CHECK(printable("a\x07\x7F\u009Bb") == "a\uFFFD\uFFFD\uFFFDb");
    CHECK(printable(std::string_view("a\0b", 3)) == "a\uFFFDb");
}

TEST_CASE("Nothing that is printed can reorder the text around it")
{
    CHECK(printable("exe\u202Etxt.md") == "exe\uFFFDtxt.md");
    CHECK(printable("\u2066a\u2069") == "\uFFFDa\uFFFD");
}

TEST_CASE("Ill-formed bytes are printed as U+FFFD")
{
    CHECK(printable("a\xFF"
                    "b\xE2\x82") == "a\uFFFDb\uFFFD");
}

TEST_CASE("A printed line has no line breaks")
{
    CHECK(printable_line("one\ntwo\tthree") == "one two three");
    CHECK(printable_line("one\r\ntwo\rthree") == "one two three");
    CHECK(printable_line("one\n\ntwo\r\r\n") == "one  two  ");
    CHECK(printable_line("one\u2028two\u0085three") == "one\uFFFDtwo\uFFFDthree");
    CHECK(printable_line("a\x1B") == "a\uFFFD");
}

TEST_CASE("of a long text the beginning is quoted, up to the end of a word", "[base]")
{
    CHECK(quotation("Good\nmorning.") == "\"Good morning.\"");
    std::string words;
    for (int i = 0; i < 50; ++i)
        words += "word ";
    CHECK(quotation(words).size() == std::string("\"").size() + 59 + std::string("...\"").size());
    CHECK(quotation(words).ends_with(" word...\""));
    std::string letters;
    for (int i = 0; i < 50; ++i)
        letters += "\u4F60\u597D";
    CHECK(quotation(letters) == "\"" + letters.substr(0, 60 * 3) + "...\"");
}
