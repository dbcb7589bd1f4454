// SPDX-License-Identifier: GPL-3.0-or-later
// A file descriptor with one owner, closed when the owner goes. Closing here never reports an
// error: who writes a file that matters syncs it first.
#pragma once

#include <cstddef>
#include <utility>

namespace aloud {

class Descriptor
{
  public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        if (this != &other) {
            close();
            number_ = std::exchange(other.number_, -1);
        }
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] int number() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }
    void close() noexcept;

  private:
    int number_ = -1;
};

/// Waits until the descriptor can be read or written, as `events` of poll() says: for one that
/// somebody has made non-blocking.
void wait_until_ready(int descriptor, short events);

/// Writes all of it, or returns the errno value that prevented it (0 when nothing did).
[[nodiscard]] int write_all(int descriptor, const void* bytes, std::size_t count);

} // namespace aloud
