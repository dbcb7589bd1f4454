// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/espeak_engine.hpp"

#include "base/characters.hpp"
#include "base/error.hpp"
#include "normalization/phonetic.hpp"
#include "speech/phonemes.hpp"

#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <unistd.h>

namespace aloud {

namespace {

constexpr int event_buffer_ms = 200;

/// The language list of espeak_VOICE: a priority byte and a C string each, a zero byte at the end.
std::vector<InstalledVoice::Language> languages_of(const char* list)
{
    std::vector<InstalledVoice::Language> languages;
    while (*list != 0) {
        const int priority = *list++;
        languages.push_back({list, priority});
        list += std::strlen(list) + 1;
    }
    return languages;
}

std::string without_outer_spaces(const std::string& text)
{
    const std::size_t begin = behind_spaces(text, 0);
    return text.substr(begin, std::max(begin, before_spaces(text, text.size())) - begin);
}

std::string without_end_space(std::string name)
{
    name.resize(name.find_last_not_of(' ') + 1);
    return name;
}

std::vector<InstalledVoice> list_voices(espeak_VOICE* which)
{
    std::vector<InstalledVoice> voices;
    for (const espeak_VOICE** voice = espeak_ListVoices(which); *voice != nullptr; ++voice)
        voices.push_back({(*voice)->identifier, without_end_space((*voice)->name),
                          languages_of((*voice)->languages)});
    return voices;
}

/// eSpeak NG calls it with each stretch of sound; user_data of the first event is what
/// espeak_Synth was given.
int pass_on(short* wave, int count, espeak_EVENT* events)
{
    const auto* sound = static_cast<const Sound*>(events->user_data);
    if (wave == nullptr || sound == nullptr || count == 0)
        return 0;
    return (*sound)({wave, static_cast<std::size_t>(count)}) ? 0 : 1;
}

/// Even when it is to play nothing, eSpeak NG asks PulseAudio for a stream, which makes a folder in
/// $HOME and may start a server (1.51). This makes it give up at once.
void keep_off_sound_devices()
{
    for (const char* variable : {"PULSE_SERVER", "PULSE_COOKIE", "PULSE_CLIENTCONFIG"})
        ::setenv(variable, "/dev/null", 1);
}

class EspeakEngine : public Engine
{
  public:
    EspeakEngine()
    {
        keep_off_sound_devices();
        // Without DONT_EXIT missing data would end the process; never terminated, because
        // espeak_Terminate hangs now and then (1.51).
        rate_ = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, event_buffer_ms, ALOUD_ESPEAK_DATA,
                                  espeakINITIALIZE_DONT_EXIT);
        if (rate_ <= 0)
            throw Error("cannot start eSpeak NG: its data is not in " ALOUD_ESPEAK_DATA,
                        "apt-get install espeak-ng-data");
        espeak_SetSynthCallback(pass_on);
        // Lets no document reach eSpeak NG's <audio> player, which runs a shell command (1.51).
        espeak_SetUriCallback([](int, const char*, const char*) { return 1; });
    }

    [[nodiscard]] std::vector<InstalledVoice> voices() override { return list_voices(nullptr); }

    [[nodiscard]] bool has_voice(const std::string& identifier) override
    {
        return ::access((ALOUD_ESPEAK_DATA "/espeak-ng-data/lang/" + identifier).c_str(), R_OK) ==
               0;
    }

    [[nodiscard]] std::vector<InstalledVoice> variants() override
    {
        espeak_VOICE which{};
        which.languages = "variant";
        return list_voices(&which);
    }

    [[nodiscard]] int sample_rate() const override { return rate_; }

    void prepare(const VoiceSettings& voice) override
    {
        // Return values cannot be trusted (1.51): look which voice is selected afterwards.
        espeak_SetVoiceByName(voice.identifier.c_str());
        const espeak_VOICE* current = espeak_GetCurrentVoice();
        if (current == nullptr || current->identifier == nullptr ||
            voice.identifier != current->identifier)
            throw Error("cannot select the voice " + voice.identifier, "reinstall espeak-ng-data");
        language_ = voice.language;
        espeak_SetParameter(espeakRATE, voice.rate, 0);
        espeak_SetParameter(espeakPITCH, voice.pitch, 0);
    }

    /// A word in another writing system has it load that one's dictionary (1.51).
    [[nodiscard]] std::vector<std::string> data_folders() const override
    {
        return {ALOUD_ESPEAK_DATA "/espeak-ng-data"};
    }

    void speak(std::string_view utterance, const Sound& sound) override
    {
        // Plain text: as SSML a document could run commands. Without espeakENDPAUSE the silence
        // behind the sound is short.
        const bool has_sounds = has_pronunciation(utterance);
        const std::string text = has_sounds ? with_mnemonics(utterance) : std::string(utterance);
        const unsigned flags = espeakCHARS_UTF8 | (has_sounds ? espeakPHONEMES : 0U);
        const auto result = espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, flags,
                                         nullptr, const_cast<Sound*>(&sound));
        if (result != EE_OK)
            throw Error("eSpeak NG reports error " + std::to_string(result));
    }

    [[nodiscard]] std::string transcribe(std::string_view utterance) override
    {
        std::string sounds;
        for_each_part(utterance, [&](std::string_view part, bool is_ipa) {
            if (is_ipa) {
                sounds += (sounds.empty() ? "" : " ") + with_spaces(part);
                return;
            }
            const std::string text(part);
            const void* rest = text.c_str();
            while (rest != nullptr) { // clause by clause
                const char* clause =
                    espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, espeakPHONEMES_IPA);
                sounds += (sounds.empty() ? "" : " ") + std::string(clause);
            }
        });
        return without_outer_spaces(sounds);
    }

  private:
    /// With [[ ]] around the mnemonics of sounds, and nowhere else: a document could hide phonemes
    /// in them.
    [[nodiscard]] std::string with_mnemonics(std::string_view utterance)
    {
        if (!phonemes_)
            phonemes_.emplace(language_);
        std::string text;
        for_each_part(utterance, [&](std::string_view part, bool is_ipa) {
            if (is_ipa) {
                text += "[[" + phonemes_->translate(part).mnemonics + "]]";
                return;
            }
            for (const char c : part) {
                text += c == '[' && text.ends_with('[') ? " " : "";
                text += c;
            }
        });
        return text;
    }

    int rate_ = 0;
    LanguageTag language_;
    std::optional<Phonemes> phonemes_; ///< once they are needed
};

} // namespace

std::unique_ptr<Engine> make_espeak_engine()
{
    return std::make_unique<EspeakEngine>();
}

std::string espeak_version()
{
    const char* data_path = nullptr;
    const std::string version = espeak_Info(&data_path);
    return "eSpeak NG " + version.substr(0, version.find(' '));
}

} // namespace aloud
