// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/voice_codec.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

TEST_CASE("installed voices survive the wire, several in a text", "[speech]")
{
    const std::string text =
        encode_voice({"gmw/en", "English (Great Britain)", {{"en-gb", 2}, {"en", 12}}}) +
        encode_voice({"!v/f3", "female3", {}});
    std::string_view rest = text;
    const auto voice = take_voice(rest);
    CHECK(voice.identifier == "gmw/en");
    CHECK(voice.name == "English (Great Britain)");
    REQUIRE(voice.languages.size() == 2);
    CHECK(voice.languages[0].tag == "en-gb");
    CHECK(voice.languages[1].priority == 12);
    const auto variant = take_voice(rest);
    CHECK(variant.identifier == "!v/f3");
    CHECK(variant.languages.empty());
    CHECK(rest.empty());
}

TEST_CASE("the settings of a voice survive the wire", "[speech]")
{
    const auto copy = decode_settings(encode_settings({.identifier = "roa/fr+f3",
                                                       .language = {"fr", "", "FR"},
                                                       .rate = 150,
                                                       .pitch = 99,
                                                       .gain_db = -0.1}));
    CHECK(copy.identifier == "roa/fr+f3");
    CHECK(copy.language == LanguageTag{"fr", "", "FR"});
    CHECK(copy.rate == 150);
    CHECK(copy.pitch == 99);
    CHECK(copy.gain_db == -0.1);
}
