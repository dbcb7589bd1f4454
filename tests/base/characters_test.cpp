// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/characters.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace aloud;

namespace {

void all(bool (*is)(char32_t), const std::u32string& characters)
{
    for (const char32_t character : characters) {
        CAPTURE(static_cast<unsigned>(character));
        CHECK(is(character));
    }
}

void none(bool (*is)(char32_t), const std::u32string& characters)
{
    for (const char32_t character : characters) {
        CAPTURE(static_cast<unsigned>(character));
        CHECK_FALSE(is(character));
    }
}

} // namespace

TEST_CASE("Spaces include those that do not break")
{
    all(is_space, U" \t\n\r\u00A0\u2007\u202F\u3000\u2028");
    none(is_space, U"a.\u200B\uFEFF");
}

TEST_CASE("Letters include the marks on them")
{
    all(is_letter, U"a\u00C9\u0436\u0644\u8A9E\u0301\u093F");
    none(is_letter, U"1 .$\u2014\U0001F600");
}

TEST_CASE("Digits are decimal ones of any writing system")
{
    all(is_digit, U"09\u0663\u096B\uFF15");
    none(is_digit, U"a\u00BD\u2167\u4E94");
}

TEST_CASE("Case is known, title case counts as upper case")
{
    all(is_uppercase, U"A\u00C9\u0416\u01C5");
    all(is_lowercase, U"a\u00E9\u0436\u00DF");
    none(is_uppercase, U"a1\u8A9E");
    none(is_lowercase, U"A1\u8A9E");
}

TEST_CASE("Letters, numbers and symbols are speakable; punctuation, spaces and controls are not")
{
    all(is_speakable, U"a7\u00BD$+\u20AC\u00A9\U0001F600");
    none(is_speakable, U".,;!?*_-\u2014\u201C \n\u0001\u200B\uFFFD");
}

TEST_CASE("Controls are C0, DEL and C1")
{
    all(is_control, U"\u0001\n\u001B\u007F\u0085\u009F");
    none(is_control, U" a\u00A0\u200B");
    CHECK(is_control(U'\0'));
}

TEST_CASE("Bidirectional controls are known and invisible")
{
    all(is_bidi_control, U"\u200E\u200F\u202A\u202E\u2066\u2069\u061C");
    none(is_bidi_control, U"a\u05D0\u200D");
    all(is_invisible, U"\u200E\u200F\u202A\u202E\u2066\u2069\u061C");
}

TEST_CASE("Invisible characters are not those that shape words")
{
    all(is_invisible, U"\u00AD\u200B\u2060\uFEFF\uFE0E\u180B\U000E0100");
    none(is_invisible, U"\u200C\u200D\uFE0F a");
}

TEST_CASE("Han, kana and full-width characters are ideographic")
{
    all(is_ideographic, U"\u8A9E\u3042\u30A2\uFF71\u3002\uFF0C\uFF21\U00020000");
}

TEST_CASE("Hangul and emoji, which stand between spaces, are not ideographic")
{
    none(is_ideographic, U"\uD55C\u314B\U0001F600\u231A");
    none(is_ideographic, U"a.1\u0436\u0E01");
}

TEST_CASE("Lower case follows no language in particular")
{
    CHECK(lower_case("I \u00C9\u0416 x1") == "i \u00E9\u0436 x1");
    CHECK(lower_case("").empty());
    CHECK(lower_case("\u0130") == "i\u0307"); // longer than what it was
}

TEST_CASE("A text has something to say when one character of it has")
{
    CHECK(has_speakable("... a"));
    CHECK(has_speakable("+"));
    CHECK_FALSE(has_speakable("* * *"));
    CHECK_FALSE(has_speakable("\xFF\xFE"));
    CHECK_FALSE(has_speakable(""));
    CHECK(has_letter_or_digit("-7"));
    CHECK(has_letter_or_digit("e\u0301"));
    CHECK_FALSE(has_letter_or_digit("+ \u20AC"));
    CHECK_FALSE(has_letter_or_digit("\u27A1\uFE0F \u2B0D\u20DD"));
}
