// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/slots.hpp"

#include "base/descriptor.hpp"
#include "base/error.hpp"

#include <cerrno>
#include <sys/mman.h>
#include <unistd.h>

namespace aloud {

namespace {

// 95 seconds at 22050 Hz: more than a passage takes at the usual rates.
constexpr std::size_t ring_samples = std::size_t{2} * 1024 * 1024;
constexpr std::size_t ring_bytes = ring_samples * sizeof(Sample);
constexpr std::size_t page_bytes = 4096;

constexpr int populate_write = 23; // MADV_POPULATE_WRITE of Linux 5.14, which older headers lack

Error no_memory()
{
    return system_error("share", "memory with the speakers", errno);
}

} // namespace

Slots::Slots(std::size_t count) : count_(count)
{
    const Descriptor memory(::memfd_create("aloud-slots", MFD_CLOEXEC));
    if (!memory || ::ftruncate(memory.number(), static_cast<off_t>(count * ring_bytes)) != 0)
        throw no_memory();
    void* place = ::mmap(nullptr, 2 * count * ring_bytes, PROT_NONE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (place == MAP_FAILED)
        throw no_memory();
    samples_ = static_cast<Sample*>(place);
    for (std::size_t half = 0; half < 2 * count; ++half)
        if (::mmap(samples_ + half * ring_samples, ring_bytes, PROT_READ | PROT_WRITE,
                   MAP_SHARED | MAP_FIXED, memory.number(),
                   static_cast<off_t>(half / 2 * ring_bytes)) == MAP_FAILED)
            throw no_memory();
}

Slots::~Slots()
{
    ::munmap(samples_, 2 * count_ * ring_bytes);
}

Ring::Ring(const Slots& slots, std::size_t slot)
    : samples_(slots.samples_ + 2 * slot * ring_samples)
{
}

std::size_t Ring::size() const
{
    return ring_samples;
}

std::span<Sample> Ring::stretch(std::size_t begin, std::size_t count) const
{
    return {samples_ + begin % ring_samples, count};
}

void Ring::prepare(std::size_t begin, std::size_t count) const
{
    auto* const first = reinterpret_cast<char*>(stretch(begin, count).data());
    const auto offset = static_cast<std::size_t>(first - reinterpret_cast<char*>(samples_));
    ::madvise(first - offset % page_bytes, count * sizeof(Sample) + offset % page_bytes,
              populate_write);
}

} // namespace aloud
