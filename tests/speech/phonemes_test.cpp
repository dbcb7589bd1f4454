// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/phonemes.hpp"

#include "speech/espeak_engine.hpp"
#include "speech/phoneme_files.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

std::string mnemonics(const std::string& ipa, const LanguageTag& language)
{
    const auto [result, unknown] = Phonemes(language).translate(ipa);
    return unknown.empty() ? result : "unknown: " + unknown;
}

const LanguageTag english{.language = "en", .script = "", .region = "GB"};

} // namespace

TEST_CASE("sounds in IPA become the engine's mnemonics", "[speech]")
{
    CHECK(mnemonics("juːˈnɛskəʊ", english) == "ju:'nEskoU");
    CHECK(mnemonics("ˌʌn.əkˈsɛp.tə.bl̩", english) == ",Vn@k'sEpt@b@L");
    CHECK(mnemonics("t͡ʃɜːt͡ʃ", english) == "tS3:tS");
}

TEST_CASE("each language has its own sounds", "[speech]")
{
    CHECK(mnemonics("ʁy", {.language = "fr"}) == "ry");
    CHECK(mnemonics("ʁyː", {.language = "de"}) == "ry:");
    CHECK(mnemonics("pero", {.language = "es"}) == "peRo");
    CHECK(mnemonics("peɾo", {.language = "es"}) == "pero");
    CHECK(mnemonics("nʲet", {.language = "ru"}) == "n;et");
    CHECK(mnemonics("bɝd", {.language = "en", .region = "US"}) == "b3:d");
}

TEST_CASE("a sound that the voice cannot make is named", "[speech]")
{
    CHECK(mnemonics("ɓa", english) == "unknown: ɓ");
    CHECK(mnemonics("ab‽", english) == "unknown: ‽");
    CHECK(mnemonics("", english).empty());
}

TEST_CASE("letters and their marks may be written either way", "[speech]")
{
    CHECK(mnemonics("ɑ̃", {.language = "fr"}) == "A~");
    CHECK(mnemonics("ẽ", {.language = "pt"}) == "e~");
    CHECK(mnemonics("e\xCC\x83", {.language = "pt"}) == "e~");
}
