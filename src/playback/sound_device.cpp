// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/sound_device.hpp"

#include "base/error.hpp"

#include <alsa/asoundlib.h>

#include <string>

namespace aloud {

namespace {

constexpr unsigned buffer_us = 100'000; // what is lost when playing is interrupted

Error cannot_play(int error)
{
    return Error(std::string("cannot play here: ") + ::snd_strerror(error),
                 "-o FILE.wav, or a sound device");
}

/// ALSA prints the story of every failure; ours is one sentence.
void say_nothing(const char*, int, const char*, int, const char*, ...) {}

class SoundDevice : public Sink
{
  public:
    explicit SoundDevice(int sample_rate)
    {
        ::snd_lib_error_set_handler(say_nothing);
        const int opened = ::snd_pcm_open(&device_, "default", SND_PCM_STREAM_PLAYBACK, 0);
        if (opened < 0)
            throw cannot_play(opened);
        const int set = ::snd_pcm_set_params(device_, SND_PCM_FORMAT_S16, // in the machine's order
                                             SND_PCM_ACCESS_RW_INTERLEAVED, 1,
                                             static_cast<unsigned>(sample_rate), 1, buffer_us);
        if (set < 0) {
            ::snd_pcm_close(device_);
            throw cannot_play(set);
        }
    }

    ~SoundDevice() override
    {
        ::snd_pcm_drop(device_);
        ::snd_pcm_close(device_);
    }
    SoundDevice(const SoundDevice&) = delete;
    SoundDevice& operator=(const SoundDevice&) = delete;

    void write(std::span<const Sample> samples) override
    {
        while (!samples.empty()) {
            const snd_pcm_sframes_t played =
                ::snd_pcm_writei(device_, samples.data(), samples.size());
            if (played >= 0)
                samples = samples.subspan(static_cast<std::size_t>(played));
            else if (const int lost = ::snd_pcm_recover(device_, static_cast<int>(played), 1))
                throw cannot_play(lost);
        }
    }

    void mark(const Cue&) override {}

    void finish() override
    {
        if (const int error = ::snd_pcm_drain(device_); error < 0)
            throw cannot_play(error);
    }

  private:
    snd_pcm_t* device_ = nullptr;
};

} // namespace

std::unique_ptr<Sink> make_sound_device(int sample_rate)
{
    return std::make_unique<SoundDevice>(sample_rate);
}

} // namespace aloud
