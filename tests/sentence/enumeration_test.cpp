// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/enumeration.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace aloud;

namespace {

void is_marker(const std::string& text, const std::string& label)
{
    CAPTURE(text);
    const auto marker = marker_at(text, 0);
    REQUIRE(marker.has_value());
    CHECK(marker->label == label);
}

bool goes_on(const std::string& first, const std::string& second)
{
    const auto one = marker_at(first, 0);
    const auto two = marker_at(second, 0);
    return one && two && follows(*two, *one);
}

} // namespace

TEST_CASE("A marker is a number, a letter or a bullet with its marks", "[enumeration]")
{
    is_marker("1. a", "1");
    is_marker("12.) a", "12");
    is_marker("(iv) a", "iv");
    is_marker("b) a", "b");
    is_marker("• a", "");
    is_marker("⁃9. a", "9");
    CHECK_FALSE(marker_at("1984. a", 0));
    CHECK_FALSE(marker_at("J. Doe", 0));
    CHECK_FALSE(marker_at("1.5 a", 0));
    CHECK_FALSE(marker_at("word", 0));
    CHECK_FALSE(marker_at("", 0));
}

TEST_CASE("Markers of one kind follow each other by one", "[enumeration]")
{
    CHECK(goes_on("1. a", "2. b"));
    CHECK(goes_on("9) a", "10) b"));
    CHECK(goes_on("(i) a", "(ii) b"));
    CHECK(goes_on("a. a", "b. b"));
    CHECK(goes_on("• a", "• b"));
    CHECK_FALSE(goes_on("1. a", "3. b"));
    CHECK_FALSE(goes_on("1. a", "2) b"));
    CHECK_FALSE(goes_on("• a", "1. b"));
}

TEST_CASE("A marker is found by its last mark, behind a space", "[enumeration]")
{
    const std::string text = "1. Come in 2. Sit";
    const auto marker = marker_with(text, text.find(". Sit"));
    REQUIRE(marker.has_value());
    CHECK(marker->begin == text.find("2."));
    CHECK_FALSE(marker_with("word.", 4));
}
