// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/slots.hpp"

#include "base/error.hpp"

#include <cerrno>
#include <sys/mman.h>

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
    void* place = ::mmap(nullptr, 2 * count * ring_bytes, PROT_READ | PROT_WRITE,
                         MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (place == MAP_FAILED)
        throw no_memory();
    samples_ = static_cast<Sample*>(place);
    for (std::size_t slot = 0; slot < count; ++slot) {
        Sample* const ring = samples_ + 2 * slot * ring_samples;
        // From an old size of 0, mremap() makes a second mapping of shared pages (Linux). A file in
        // memory would count against the user's limit on the size of files (ulimit -f).
        if (::mremap(ring, 0, ring_bytes, MREMAP_MAYMOVE | MREMAP_FIXED, ring + ring_samples) ==
            MAP_FAILED)
            throw no_memory();
    }
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
