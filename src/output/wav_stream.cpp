// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/wav_stream.hpp"

#include "base/error.hpp"

#include <bit>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace aloud {

namespace {

static_assert(std::endian::native == std::endian::little, "samples are written as they are");

/// The canonical 44 bytes of RIFF/WAVE with PCM.
struct Header
{
    char riff[4] = {'R', 'I', 'F', 'F'};
    std::uint32_t size = 0xFFFFFFFF;
    char wave_fmt[8] = {'W', 'A', 'V', 'E', 'f', 'm', 't', ' '};
    std::uint32_t format_size = 16;
    std::uint16_t format_tag = 1;
    std::uint16_t channels = 1;
    std::uint32_t sample_rate;
    std::uint32_t bytes_per_second;
    std::uint16_t bytes_per_frame = sizeof(Sample);
    std::uint16_t bits_per_sample = 8 * sizeof(Sample);
    char data[4] = {'d', 'a', 't', 'a'};
    std::uint32_t data_size = 0xFFFFFFFF;
};
static_assert(sizeof(Header) == 44);

bool is_regular(int descriptor)
{
    struct stat status
    {
    };
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

class WavStream : public Sink
{
  public:
    WavStream(Descriptor descriptor, std::string name, int sample_rate)
        : descriptor_(std::move(descriptor)), name_(std::move(name)),
          sample_rate_(static_cast<std::uint32_t>(sample_rate)),
          start_(is_regular(descriptor_.number()) ? ::lseek(descriptor_.number(), 0, SEEK_CUR) : -1)
    {
    }

    void write(std::span<const Sample> samples) override
    {
        if (!std::exchange(begun_, true)) {
            Header header{};
            header.sample_rate = sample_rate_;
            header.bytes_per_second = sample_rate_ * sizeof(Sample);
            send(&header, sizeof header);
        }
        send(samples.data(), samples.size_bytes());
        bytes_ += samples.size_bytes();
    }

    void mark(const Cue&) override {} // a WAV stream is sound alone

    void finish() override
    {
        const int file = descriptor_.number();
        const bool appends = (::fcntl(file, F_GETFL) & O_APPEND) != 0;
        const std::uint64_t rest = bytes_ + sizeof(Header) - offsetof(Header, wave_fmt);
        if (start_ < 0 || appends || rest > 0xFFFFFFFF)
            return;
        const auto data_size = static_cast<std::uint32_t>(bytes_);
        const auto size = static_cast<std::uint32_t>(rest);
        put(&size, start_ + static_cast<off_t>(offsetof(Header, size)));
        put(&data_size, start_ + static_cast<off_t>(offsetof(Header, data_size)));
    }

    [[nodiscard]] std::optional<int> listener() const override { return descriptor_.number(); }

    void stop_unheard() override { throw system_error("write", name_, EPIPE); }

  private:
    void put(const std::uint32_t* number, off_t at) const
    {
        if (::pwrite(descriptor_.number(), number, sizeof *number, at) < 0)
            throw system_error("write", name_, errno);
    }

    void send(const void* bytes, std::size_t count) const
    {
        if (const int error = write_all(descriptor_.number(), bytes, count))
            throw system_error("write", name_, error);
    }

    Descriptor descriptor_;
    std::string name_;
    std::uint32_t sample_rate_;
    off_t start_;             ///< of the header in a regular file; -1 in anything else
    std::uint64_t bytes_ = 0; ///< of samples
    bool begun_ = false;
};

} // namespace

std::unique_ptr<Sink> make_wav_stream(Descriptor descriptor, std::string name, int sample_rate)
{
    return std::make_unique<WavStream>(std::move(descriptor), std::move(name), sample_rate);
}

} // namespace aloud
