// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/wav_stream.hpp"

#include "base/error.hpp"

#include <bit>
#include <cstdint>
#include <cstring>

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

class WavStream : public Sink
{
  public:
    WavStream(Descriptor descriptor, std::string name, int sample_rate)
        : descriptor_(std::move(descriptor)), name_(std::move(name)),
          sample_rate_(static_cast<std::uint32_t>(sample_rate))
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
    }

    void mark(const Cue&) override {} // a WAV stream is sound alone

    void finish() override {} // everything has been sent

  private:
    void send(const void* bytes, std::size_t count) const
    {
        if (const int error = write_all(descriptor_.number(), bytes, count))
            throw system_error("write", name_, error);
    }

    Descriptor descriptor_;
    std::string name_;
    std::uint32_t sample_rate_;
    bool begun_ = false;
};

} // namespace

std::unique_ptr<Sink> make_wav_stream(Descriptor descriptor, std::string name, int sample_rate)
{
    return std::make_unique<WavStream>(std::move(descriptor), std::move(name), sample_rate);
}

} // namespace aloud
