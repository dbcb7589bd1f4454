// SPDX-License-Identifier: GPL-3.0-or-later
// Converts bytes of any encoding without states (ISO 2022 has them) that ICU knows to characters,
// each with the bytes it came from.
#pragma once

#include "base/span.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace aloud {

class Converter
{
  public:
    /// The bytes begin at `offset` of the source. Throws Error when ICU does not know the encoding.
    Converter(const std::string& encoding, std::uint64_t offset);
    ~Converter();
    Converter(Converter&&) noexcept;
    Converter& operator=(Converter&&) noexcept;

    using Take = std::function<void(char32_t character, Span source)>;

    /// Hands on the characters in the next bytes: U+FFFD for what is none. The spans abut. One that
    /// is not complete waits for the next call; after the `last` there is none.
    void convert(std::string_view bytes, bool last, const Take& take);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace aloud
