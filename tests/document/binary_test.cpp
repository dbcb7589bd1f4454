// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/binary.hpp"

#include "fakes/decoded.hpp"
#include "fakes/nasty_text.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using std::string_view_literals::operator""sv;

namespace {

std::string noise(std::string beginning)
{
    std::mt19937 random(1);
    while (beginning.size() < 3000)
        beginning += static_cast<char>(random() % 256);
    return beginning;
}

} // namespace

TEST_CASE("Text is text, whatever its language")
{
    const std::string japanese = "\u65E5\u672C\u8A9E\u306E\u6587\u7AE0\u3002";
    const std::string longer = repeat(japanese, 10000);
    for (const std::string& text :
         {std::string(), std::string("plain\r\n\tand\f"), japanese, longer})
        CHECK(binary_kind(text).empty());
    for (std::size_t shift = 1; shift < 4; ++shift) // the sample ends within a character
        CHECK(binary_kind(longer.substr(3).insert(0, shift, 'a')).empty());
}

TEST_CASE("Text is text, whatever its encoding")
{
    CHECK(binary_kind("Une phrase en Latin-1, o\xF9 quelques octets manquent.").empty());
    CHECK(binary_kind(repeat("\xEF\xF2\xE8\xE2\xE5\xF2 ", 500)).empty());
    CHECK(binary_kind("\xFF\xFEh\0e\0l\0l\0o\0"sv).empty());
    CHECK(binary_kind(utf16(u"Good morning.\n")).empty());
}

TEST_CASE("A few controls do not make a text binary")
{
    CHECK(binary_kind(" \x1B").empty());
    CHECK(binary_kind("\0"sv).empty());
    CHECK(binary_kind(repeat("One \x01 two\0 "sv, 1000)).empty());
    CHECK(binary_kind("RIFF is four letters, PK is two, and GIF8 is none of them.").empty());
}

TEST_CASE("What is known not to be text is called by its name")
{
    CHECK(binary_kind("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0"sv) == "a PNG image");
    CHECK(binary_kind("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0\xDF\xA4"sv) ==
          "a ZIP archive or office document");
    CHECK(binary_kind("%PDF-1.5\n1 0 obj\n<< /Type /Catalog >>\nendobj\n") == "a PDF document");
    CHECK(binary_kind("\x7F"
                      "ELF\2\1\1\0\0\0\0\0\0\0\0\0"sv) == "a program");
    CHECK(binary_kind("\x1F\x8B\x08\0\0\0\0\0\0\x03\x4B\x04\0"sv) == "a gzip archive");
    CHECK(binary_kind("RIFF\x24\xA0\0\0WAVEfmt \x10\0\0\0"sv) == "audio or video");
}

TEST_CASE("What is compressed or full of zeros is not text")
{
    CHECK(binary_kind(noise("")) == "not text");
    CHECK(binary_kind(noise("BZh91AY")) == "not text");
    CHECK(binary_kind(std::string(100, '\0')) == "not text");
}
