// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/binary.hpp"

#include "document/encoding.hpp"

#include <array>

namespace aloud {

namespace {

using std::string_view_literals::operator""sv;

struct Signature
{
    std::string_view bytes;
    const char* kind;
};

// Those that people take for text, or give by mistake.
constexpr std::array<Signature, 12> signatures{
    {{"%PDF-"sv, "a PDF document"},
     {"PK\x03\x04"sv, "a ZIP archive or office document"},
     {"\xD0\xCF\x11\xE0"sv, "an office document"},
     {"\x89PNG"sv, "a PNG image"},
     {"\xFF\xD8\xFF"sv, "a JPEG image"},
     {"GIF8"sv, "a GIF image"},
     {"RIFF"sv, "audio or video"},
     {"OggS"sv, "audio or video"},
     {"fLaC"sv, "audio"},
     {"ID3"sv, "audio"},
     {"\x1F\x8B"sv, "a gzip archive"},
     {"\x7F"
      "ELF"sv,
      "a program"}}};

/// A text may begin with the letters of a signature, but has no zero in what follows them.
bool has_zero_soon(std::string_view beginning)
{
    return beginning.substr(0, 32).find('\0') != std::string_view::npos;
}

/// Whether there are more controls than a text can have. Compressed data have one in ten bytes; a
/// text in an older encoding has none, but is ill-formed everywhere.
bool is_odd(std::string_view sample)
{
    constexpr std::size_t a_few = 4; // in a short text they are many
    EncodingSurvey survey;
    survey.add(sample);
    const std::size_t controls = oddities(sample).controls;
    return controls > a_few && controls * (survey.is_utf8() ? 5 : 25) > sample.size();
}

} // namespace

std::string binary_kind(std::string_view beginning)
{
    if (encoding_by_beginning(beginning))
        return {};
    for (const auto& [bytes, kind] : signatures)
        if (beginning.starts_with(bytes) && (bytes == "%PDF-"sv || has_zero_soon(beginning)))
            return kind;
    return is_odd(beginning.substr(0, 4096)) ? "not text" : "";
}

} // namespace aloud
