// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that aloud shares with its speakers: a speaker puts samples into its slot and says how
// many over its channel, and aloud writes them from there. That costs a fraction of sending them
// (measured: 5 % of the synthesis against 14 %). Pages that are never touched take no memory.
#pragma once

#include "speech/speech.hpp"

#include <cstddef>
#include <span>

namespace aloud {

class Slots
{
  public:
    /// Maps them, before any process is forked that is to share them. Throws Error.
    explicit Slots(std::size_t count);
    ~Slots();
    Slots(const Slots&) = delete;
    Slots& operator=(const Slots&) = delete;

    [[nodiscard]] std::size_t count() const { return count_; }

  private:
    friend class Ring;

    std::size_t count_;
    Sample* samples_ = nullptr;
};

/// A slot, as a ring of samples. It is mapped twice in a row, so that any stretch that is not
/// longer than the ring lies in memory in one piece.
class Ring
{
  public:
    Ring(const Slots& slots, std::size_t slot);

    [[nodiscard]] std::size_t size() const;

    /// The samples from `begin` on, which is counted from the beginning of time.
    [[nodiscard]] std::span<Sample> stretch(std::size_t begin, std::size_t count) const;

    /// Says that the stretch will be written soon: it is cheaper to be given many pages at once.
    void prepare(std::size_t begin, std::size_t count) const;

  private:
    Sample* samples_;
};

} // namespace aloud
