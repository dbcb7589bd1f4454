// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a document: a file, standard input, or bytes that are there already.
#pragma once

#include "base/descriptor.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace aloud {

class Source
{
  public:
    /// Opens a file, or standard input for the path "-". Throws Error when it cannot be read.
    explicit Source(const std::string& path);

    /// Bytes that are called so in messages.
    Source(std::string bytes, std::string name);

    [[nodiscard]] const std::string& name() const { return name_; }

    /// The next bytes, valid until the next call; empty at the end.
    [[nodiscard]] std::string_view read();

    /// The bytes that the next read() will begin with, without consuming them.
    [[nodiscard]] std::string_view peek();

    /// Adds to what peek() says; false at the end.
    [[nodiscard]] bool peek_more();

    /// Whether it is a file on disk, which can be read again from where it was opened.
    [[nodiscard]] bool can_rewind() const { return begin_.has_value(); }
    void rewind();

    /// While read() would have to wait: the descriptor to wait on.
    [[nodiscard]] std::optional<int> waiting_on() const;

  private:
    [[nodiscard]] std::string next_bytes() const;

    std::string name_;
    Descriptor file_;
    std::optional<std::int64_t> begin_; ///< where it was opened
    std::string buffer_;
    bool peeked_ = false;
};

} // namespace aloud
