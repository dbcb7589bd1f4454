// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/reading_limits.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

std::string limit(const std::string& language, const std::string& text,
                  const std::vector<ByteRange>& settled = {}, const std::string& several = "行重")
{
    ReadingLimits limits({.language = language}, several);
    limits.count(text, settled);
    return limits.sentence();
}

} // namespace

TEST_CASE("of Arabic it is told how many words carry vowel marks", "[script]")
{
    CHECK(limit("ar", "كتاب كِتَاب قلم بيت، ولد")
              .starts_with("Arabic: 20 % of the words carry vowel marks, "));
    CHECK(limit("ar", "كتاب").starts_with("Arabic: 0 % of the words"));
    CHECK(limit("ar", "كِتَاب قَلَم").empty());
    CHECK(limit("ar", "UNODC 2022").empty());
    CHECK(limit("fa", "کتاب").empty());
}

TEST_CASE("of Chinese it is told how many characters have several readings", "[script]")
{
    CHECK(limit("cmn", "他在行重大人").starts_with("Chinese: 33 % of the characters"));
    CHECK(limit("zh", "他在。").empty());
    CHECK(limit("zh", "他在行大人", {{6, 9}}).empty()); // settled
    CHECK(limit("ja", "行").empty());
}

TEST_CASE("other languages have no such limit", "[script]")
{
    CHECK(limit("en", "Good morning.").empty());
    CHECK(reading_limit({.language = "en"}).empty());
    CHECK(reading_limit({.language = "ar"}).starts_with("Arabic: "));
    CHECK(reading_limit({.language = "cmn"}).starts_with("Chinese: "));
}
