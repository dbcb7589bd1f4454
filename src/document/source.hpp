// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a document: a file, or standard input.
#pragma once

#include "base/descriptor.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace aloud {

class Source
{
  public:
    /// Opens a file, or standard input for the path "-". Throws Error when it cannot be read.
    explicit Source(const std::string& path);

    [[nodiscard]] const std::string& name() const { return name_; }

    /// The next bytes, valid until the next call; empty at the end.
    [[nodiscard]] std::string_view read();

    /// The bytes that the next read() will begin with, without consuming them.
    [[nodiscard]] std::string_view peek();

    [[nodiscard]] std::string read_all();

    /// While read() would have to wait: the descriptor to wait on.
    [[nodiscard]] std::optional<int> waiting_on() const;

  private:
    void fill();

    std::string name_;
    Descriptor file_;
    std::string buffer_;
    bool peeked_ = false;
};

} // namespace aloud
