// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using namespace std::string_literals;

TEST_CASE("any text is a string of JSON", "[base]")
{
    CHECK(json_string("") == "\"\"");
    CHECK(json_string("a \"b\" \\c") == R"("a \"b\" \\c")");
    CHECK(json_string("line\nfeed\x7F\0"s) == R"("line\u000afeed\u007f\u0000")");
    CHECK(json_string("é 你 😀") == "\"é 你 😀\"");
    CHECK(json_string("\xE2\x80\xA8") == R"("\u2028")");
    CHECK(json_string("a\xFF"
                      "b\xC3") == "\"a\xEF\xBF\xBD"
                                  "b\xEF\xBF\xBD\"");
}
