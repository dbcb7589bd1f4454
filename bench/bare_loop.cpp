// SPDX-License-Identifier: GPL-3.0-or-later
// aloud-bare-loop SENTENCES OUTPUT FRAMES
// The least that speaking a text can cost: one process says the lines of SENTENCES one after
// another and writes what comes to OUTPUT, and then silence up to FRAMES frames, which is how much
// aloud writes. No promise is kept: what a line sounds like depends on those before it.
#include <espeak-ng/speak_lib.h>
#include <sndfile.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

namespace {

struct Output
{
    SNDFILE* file = nullptr;
    sf_count_t frames = 0;
    bool failed = false;

    void write(const short* samples, sf_count_t count)
    {
        failed = failed || sf_write_short(file, samples, count) != count;
        frames += count;
    }
};

int write_sound(short* wave, int count, espeak_EVENT* events)
{
    if (wave != nullptr)
        static_cast<Output*>(events->user_data)->write(wave, count);
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 4)
        return 2;
    std::ifstream sentences(arguments[1]);
    const sf_count_t frames = std::atoll(arguments[3]);
    ::setenv("PULSE_SERVER", "/dev/null", 1); // eSpeak NG would look for one even now (1.51)
    const int rate =
        espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 200, nullptr, espeakINITIALIZE_DONT_EXIT);
    espeak_VOICE voice{};
    voice.languages = "en-gb";
    if (!sentences || rate <= 0 || espeak_SetVoiceByProperties(&voice) != EE_OK)
        return 1;
    espeak_SetSynthCallback(write_sound);

    SF_INFO info{};
    info.samplerate = rate;
    info.channels = 1;
    info.format = SF_FORMAT_RF64 | SF_FORMAT_PCM_16; // the whole of a book has more than 4 GB
    Output output{.file = sf_open(arguments[2], SFM_WRITE, &info)};
    if (output.file == nullptr)
        return 1;
    for (std::string line; std::getline(sentences, line);)
        espeak_Synth(line.c_str(), line.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr,
                     &output);
    static constexpr std::array<short, 4096> silence{};
    while (output.frames < frames && !output.failed)
        output.write(silence.data(), std::min<sf_count_t>(silence.size(), frames - output.frames));
    sf_close(output.file);
    // Not through espeak_Terminate(), which hangs now and then (1.51).
    std::_Exit(output.failed ? EXIT_FAILURE : EXIT_SUCCESS);
}
