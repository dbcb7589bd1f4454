// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one document of one format. To add a format: a Reader for it in this room, and its name
// and file endings in open_document.cpp.
#pragma once

#include "document/barrier.hpp"
#include "document/block.hpp"

#include <optional>
#include <string>
#include <vector>

namespace aloud {

/// What a document says about itself; UTF-8, empty where it says nothing.
struct Metadata
{
    std::string title;
    std::string author; ///< several are joined by ", "
    std::string language;
    std::string date; ///< as written
};

class Reader
{
  public:
    virtual ~Reader() = default;

    /// The blocks of the document in order, then nothing. Their text together holds every
    /// speakable character of the document, once. Throws Error only when the source cannot be
    /// read on: any text is readable.
    [[nodiscard]] virtual std::optional<Block> next() = 0;

    /// While next() would have to wait for a slow source (a pipe): the descriptor to wait on.
    [[nodiscard]] virtual std::optional<int> waiting_on() { return std::nullopt; }

    /// Known as soon as the Reader exists.
    [[nodiscard]] virtual const Metadata& metadata() const = 0;

    /// The barriers that have been met since this was last asked.
    [[nodiscard]] virtual std::vector<Barrier> take_barriers() { return {}; }

    /// What the document is called in messages: its path, or "standard input".
    [[nodiscard]] virtual const std::string& name() const = 0;
};

} // namespace aloud
