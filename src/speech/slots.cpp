// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/slots.hpp"

#include "base/error.hpp"

#include <cerrno>
#include <sys/mman.h>

namespace aloud {

namespace {

// 95 seconds at 22050 Hz: more than a passage takes at the usual rates.
constexpr std::size_t slot_samples = std::size_t{2} * 1024 * 1024;

} // namespace

Slots::Slots(std::size_t count) : count_(count)
{
    void* memory = ::mmap(nullptr, count * slot_samples * sizeof(Sample), PROT_READ | PROT_WRITE,
                          MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED)
        throw system_error("share", "memory with the speakers", errno);
    samples_ = static_cast<Sample*>(memory);
}

Slots::~Slots()
{
    ::munmap(samples_, count_ * slot_samples * sizeof(Sample));
}

std::span<Sample> Slots::operator[](std::size_t slot) const
{
    return {samples_ + slot * slot_samples, slot_samples};
}

} // namespace aloud
