// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/entity.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

void decodes(const std::string& reference, const std::string& characters)
{
    CAPTURE(reference);
    CHECK(decode_entity(reference) == characters);
}

void stays(const std::string& reference)
{
    decodes(reference, reference);
}

} // namespace

TEST_CASE("Named references decode to their characters")
{
    decodes("&eacute;", "\u00E9");
    decodes("&nbsp;", "\u00A0");
    decodes("&hellip;", "\u2026");
    decodes("&CounterClockwiseContourIntegral;", "\u2233");
    decodes("&ngE;", "\u2267\u0338"); // two characters
}

TEST_CASE("What HTML has to escape decodes too")
{
    decodes("&amp;", "&");
    decodes("&AMP;", "&");
    decodes("&lt;", "<");
    decodes("&gt;", ">");
    decodes("&quot;", "\"");
    decodes("&apos;", "'");
    decodes("&nvlt;", "<\u20D2");
    decodes("&nvgt;", ">\u20D2");
}

TEST_CASE("Numeric references decode, in decimal and hexadecimal")
{
    decodes("&#233;", "\u00E9");
    decodes("&#xE9;", "\u00E9");
    decodes("&#XE9;", "\u00E9");
    decodes("&#38;", "&");
    decodes("&#x1F600;", "\U0001F600");
}

TEST_CASE("References to no character at all decode to U+FFFD")
{
    decodes("&#0;", "\uFFFD");
    decodes("&#xD800;", "\uFFFD");
    decodes("&#x110000;", "\uFFFD");
}

TEST_CASE("What is no reference stays as it is")
{
    stays("&loudness;");
    stays("&amp");
    stays("&;");
    stays("&#;");
    stays("&");
}
