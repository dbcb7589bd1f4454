// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/transcriber.hpp"

#include "fakes/tone_engine.hpp"
#include "normalization/phonetic.hpp"
#include "speech/espeak_engine.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

/// The sounds without the marks of stress, which depend on what stands beside them.
std::string unstressed(std::string ipa)
{
    for (const std::string_view mark : {"ˈ", "ˌ"})
        for (std::size_t at = ipa.find(mark); at != std::string::npos; at = ipa.find(mark))
            ipa.erase(at, mark.size());
    return ipa;
}

} // namespace

TEST_CASE("an utterance's sounds are the engine's", "[speech]")
{
    Nursery nursery(make_tone_engine, 1);
    Transcriber transcriber(nursery.prepare({.identifier = "tone/en"}));
    for (int i = 0; i < 450; ++i) // more than one speaker is asked
        REQUIRE(transcriber.transcribe("one " + std::to_string(i)) ==
                "hm one " + std::to_string(i));
}

TEST_CASE("an utterance that crashes the engine has no sounds, and the next one has", "[speech]")
{
    Nursery nursery(make_tone_engine, 1);
    Transcriber transcriber(nursery.prepare({.identifier = "tone/en"}));
    CHECK(transcriber.transcribe("CRASH").empty());
    CHECK(transcriber.transcribe("one") == "hm one");
}

TEST_CASE("the engine says what it makes of a word", "[speech][espeak]")
{
    Nursery nursery(make_espeak_engine, 1);
    Transcriber transcriber(
        nursery.prepare({.identifier = "gmw/en", .language = {"en", "", "GB"}}));
    CHECK(unstressed(transcriber.transcribe("hello")) == "hələʊ");
    CHECK(unstressed(transcriber.transcribe("Of " + pronunciation("ˈkiːiːv ɪz") + ".")) ==
          "ɒv kiːiːv ɪz");
}
