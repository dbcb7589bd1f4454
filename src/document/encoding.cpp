// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/encoding.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

namespace aloud {

namespace {

using std::string_view_literals::operator""sv;

struct Mark
{
    std::string_view bytes;
    const char* encoding;
};

// UTF-32's before UTF-16's, which it begins with.
constexpr std::array<Mark, 5> marks{{{"\xEF\xBB\xBF"sv, "UTF-8"},
                                     {"\xFF\xFE\0\0"sv, "UTF-32LE"},
                                     {"\0\0\xFE\xFF"sv, "UTF-32BE"},
                                     {"\xFF\xFE"sv, "UTF-16LE"},
                                     {"\xFE\xFF"sv, "UTF-16BE"}}};

constexpr std::size_t sample_bytes = 8192; ///< ICU 72's detector looks at no more
constexpr std::size_t context_bytes = 256; ///< of a line, on either side of what is not ASCII

/// Below it ICU 72's detector has found nothing that is wrong, but nothing that is right either.
constexpr int least_confidence = 11;

bool is_layout(char32_t value)
{
    return value == U'\t' || value == U'\n' || value == U'\r' || value == U'\f';
}

bool is_text(char32_t value)
{
    return is_layout(value) || (u_isdefined(static_cast<UChar32>(value)) && !is_control(value));
}

/// Whether so many controls and ill-formed parts are in the bytes that they are no text, or UTF-16.
/// In UTF-16 a tab is in most characters of Hindi.
bool is_odd(std::string_view bytes)
{
    const auto [controls, ill_formed] = oddities(bytes);
    const auto tabs = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\t'));
    return (controls + ill_formed + tabs) * 8 > bytes.size();
}

/// How many characters of one byte in Latin-1 (spaces and line ends are in any text) the bytes have
/// in UTF-16; 0 when they are no text in it.
std::size_t latin_in_utf16(std::string_view bytes, bool big_endian)
{
    const std::size_t units = bytes.size() / 2;
    const auto unit = [&](std::size_t index) {
        const auto first = static_cast<unsigned char>(bytes[2 * index]);
        const auto second = static_cast<unsigned char>(bytes[2 * index + 1]);
        return static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
    };
    std::size_t latin = 0;
    for (std::size_t i = 0; i < units; ++i) {
        char32_t value = unit(i);
        latin += value < 0x100 ? 1 : 0;
        if (value >= 0xDC00 && value < 0xE000)
            return 0;
        if (value >= 0xD800 && value < 0xDC00) {
            if (++i == units)
                break;
            const char32_t low = unit(i);
            if (low < 0xDC00 || low >= 0xE000)
                return 0;
            value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00);
        }
        if (!is_text(value))
            return 0;
    }
    return latin * 64 > units ? latin : 0;
}

/// As lists of file names are written; in UTF-16 it would be Latin letters mostly.
bool is_ascii_with_zeros(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value == 0 || value == '\n' || (value < 0x80 && !is_control(value));
    });
}

std::size_t next_non_ascii(std::string_view bytes, std::size_t at)
{
    constexpr std::uint64_t high_bits = 0x8080808080808080;
    for (std::uint64_t word = 0; at + sizeof word <= bytes.size(); at += sizeof word) {
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if ((word & high_bits) != 0)
            break;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

/// The length of what some programs write for a surrogate or a zero, if it begins there; else 0.
std::size_t home_made(std::string_view bytes)
{
    const auto byte = [&](std::size_t at) {
        return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
    };
    if (byte(0) == 0xC0 && byte(1) == 0x80)
        return 2;
    return byte(0) == 0xED && byte(1) >= 0xA0 && byte(1) < 0xC0 && (byte(2) & 0xC0) == 0x80 ? 3 : 0;
}

struct DetectorCloser
{
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

/// The detector's best guess among the encodings that extend ASCII; empty when it is not sure.
std::string detected(const std::string& sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, DetectorCloser> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status))
        return {};
    for (int32_t i = 0; i < count; ++i) {
        const std::string name = ucsdet_getName(matches[i], &status);
        const bool extends_ascii =
            !name.starts_with("UTF-") && !name.starts_with("IBM") && !name.starts_with("ISO-2022");
        if (extends_ascii && ucsdet_getConfidence(matches[i], &status) >= least_confidence)
            return name;
    }
    return {};
}

} // namespace

std::optional<Encoding> encoding_by_beginning(std::string_view beginning)
{
    for (const auto& [bytes, encoding] : marks)
        if (beginning.starts_with(bytes))
            return Encoding{encoding, bytes.size(), false};
    const auto sample = beginning.substr(0, sample_bytes);
    if (!is_odd(sample))
        return std::nullopt;
    const std::size_t little_endian = latin_in_utf16(sample, false);
    const std::size_t big_endian = latin_in_utf16(sample, true);
    const std::size_t more = std::max(little_endian, big_endian);
    if (little_endian == big_endian || (is_ascii_with_zeros(sample) && more * 4 <= sample.size()))
        return std::nullopt;
    return Encoding{little_endian > big_endian ? "UTF-16LE" : "UTF-16BE", 0, true};
}

Oddities oddities(std::string_view bytes)
{
    Oddities count;
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint point = code_point_at(bytes, at);
        count.ill_formed += point.well_formed ? 0 : 1;
        count.controls += is_control(point.value) && !is_layout(point.value) ? 1 : 0;
        at = point.end;
    }
    return count;
}

bool may_become_mark(std::string_view beginning)
{
    return std::any_of(marks.begin(), marks.end(), [&](const Mark& mark) {
        return beginning.size() < mark.bytes.size() && mark.bytes.starts_with(beginning);
    });
}

void EncodingSurvey::add(std::string_view bytes)
{
    std::string joined;
    if (!cut_off_.empty()) {
        joined = cut_off_.append(bytes);
        bytes = joined;
        cut_off_.clear();
    }
    gathered_ = 0;
    for (std::size_t at = next_non_ascii(bytes, 0); at < bytes.size();
         at = next_non_ascii(bytes, at)) {
        const CodePoint point = code_point_at(bytes, at);
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (!point.well_formed && point.end == bytes.size() && lead >= 0xC2 && lead < 0xF5) {
            cut_off_ = bytes.substr(at);
            return;
        }
        gather(bytes, at);
        const std::size_t length = home_made(bytes.substr(at));
        ++(point.well_formed || length > 0 ? well_formed_ : ill_formed_);
        at = std::max(point.end, at + length);
    }
}

/// Adds to the sample the line around byte `at`, which is not ASCII.
void EncodingSurvey::gather(std::string_view bytes, std::size_t at)
{
    if (at < gathered_ || sample_.size() >= sample_bytes)
        return;
    const std::size_t farthest = std::max(gathered_, at - std::min(at, context_bytes));
    std::size_t begin = at;
    while (begin > farthest && bytes[begin - 1] != '\n' && bytes[begin - 1] != '\r')
        --begin;
    const std::size_t mark = bytes.find_first_of("\r\n", at);
    gathered_ = std::min({mark, bytes.size() - 1, at + context_bytes}) + 1;
    sample_ += bytes.substr(begin, gathered_ - begin);
}

Encoding EncodingSurvey::conclude() const
{
    const std::string name = is_utf8() ? "" : detected(sample_);
    return name.empty() ? Encoding{} : Encoding{name, 0, true};
}

} // namespace aloud
