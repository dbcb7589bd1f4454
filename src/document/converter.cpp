// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/converter.hpp"

#include "base/error.hpp"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace aloud {

namespace {

constexpr std::size_t piece_bytes = 64 * 1024;

/// What is said to be the first of them is usually written in the second, which holds it (the
/// Encoding Standard of the WHATWG reads them so, too).
constexpr std::array<std::pair<std::string_view, const char*>, 5> supersets{
    {{"ISO-8859-1", "windows-1252"},
     {"ISO-8859-8", "windows-1255"},
     {"ISO-8859-8-I", "windows-1255"},
     {"ISO-8859-9", "windows-1254"},
     {"EUC-KR", "windows-949"}}};

std::string superset_of(const std::string& encoding)
{
    for (const auto& [name, superset] : supersets)
        if (name == encoding)
            return superset;
    return encoding;
}

struct ConverterCloser
{
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

} // namespace

struct Converter::State
{
    std::unique_ptr<UConverter, ConverterCloser> converter;
    std::uint64_t begin; ///< of the next character, in the source
    std::string cut_off; ///< its first bytes, if they have come
    std::vector<UChar> units;
    std::vector<int32_t> offsets; ///< where in the bytes each unit begins

    void convert(std::string_view bytes, bool last, const Take& take);
};

Converter::Converter(const std::string& encoding, std::uint64_t offset)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(superset_of(encoding).c_str(), &status);
    state_ = std::make_unique<State>(
        State{std::unique_ptr<UConverter, ConverterCloser>(converter), offset, {}, {}, {}});
    if (U_FAILURE(status))
        throw Error("cannot read " + encoding + ": ICU says " + u_errorName(status),
                    "convert the document to UTF-8");
}

Converter::~Converter() = default;
Converter::Converter(Converter&&) noexcept = default;
Converter& Converter::operator=(Converter&&) noexcept = default;

void Converter::convert(std::string_view bytes, bool last, const Take& take)
{
    while (bytes.size() > piece_bytes) {
        state_->convert(bytes.substr(0, piece_bytes), false, take);
        bytes.remove_prefix(piece_bytes);
    }
    state_->convert(bytes, last, take);
}

/// What ICU keeps of a character that is cut off it must give back: of the characters that it makes
/// of kept bytes it does not know where they begin (ICU 72).
void Converter::State::convert(std::string_view next, bool last, const Take& take)
{
    const std::string bytes = std::exchange(cut_off, {}).append(next);
    const std::uint64_t offset = begin;
    units.resize(bytes.size() + 1); // no byte makes more than one
    offsets.resize(units.size());
    UErrorCode status = U_ZERO_ERROR;
    const char* source = bytes.data();
    UChar* target = units.data();
    ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source,
                   bytes.data() + bytes.size(), offsets.data(), last ? 1 : 0, &status);
    const auto count = static_cast<std::size_t>(target - units.data());
    UErrorCode ignored = U_ZERO_ERROR;
    const int32_t kept = last ? 0 : std::max(0, ucnv_toUCountPending(converter.get(), &ignored));
    cut_off = bytes.substr(bytes.size() - static_cast<std::size_t>(kept));
    ucnv_resetToUnicode(converter.get());
    const std::uint64_t end_of_all = offset + bytes.size() - cut_off.size();
    for (std::size_t at = 0; at < count;) {
        UChar32 value = 0;
        U16_NEXT(units.data(), at, count, value);
        // Where several come from the same bytes, the last of them stands for all.
        const std::uint64_t end =
            at < count ? offset + static_cast<std::uint64_t>(std::max(0, offsets[at])) : end_of_all;
        take(static_cast<char32_t>(value), {begin, std::max(begin, end)});
        begin = std::max(begin, end);
    }
    begin = end_of_all;
}

} // namespace aloud
