// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/voice_codec.hpp"

#include <array>
#include <charconv>

namespace aloud {

namespace {

/// Takes the first line off `text`.
std::string take_field(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string field(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    return field;
}

template <typename Number>
Number take_number(std::string_view& text)
{
    const std::string field = take_field(text);
    Number number{};
    std::from_chars(field.data(), field.data() + field.size(), number);
    return number;
}

/// The same in every locale, and back to the same number.
template <typename Number>
std::string number_field(Number number)
{
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return std::string(digits.data(), end) + "\n";
}

} // namespace

std::string encode_voice(const InstalledVoice& voice)
{
    std::string text = voice.identifier + "\n" + voice.name + "\n";
    for (const auto& language : voice.languages)
        text += language.tag + "\n" + number_field(language.priority);
    return text + "\n";
}

InstalledVoice take_voice(std::string_view& text)
{
    InstalledVoice voice;
    voice.identifier = take_field(text);
    voice.name = take_field(text);
    for (std::string tag = take_field(text); !tag.empty(); tag = take_field(text))
        voice.languages.push_back({tag, take_number<int>(text)});
    return voice;
}

std::string encode_settings(const VoiceSettings& settings)
{
    return settings.identifier + "\n" + to_string(settings.language) + "\n" +
           number_field(settings.rate) + number_field(settings.pitch) +
           number_field(settings.gain_db);
}

VoiceSettings decode_settings(std::string_view text)
{
    VoiceSettings settings;
    settings.identifier = take_field(text);
    settings.language = parse_language_tag(take_field(text)).value_or(LanguageTag{});
    settings.rate = take_number<int>(text);
    settings.pitch = take_number<int>(text);
    settings.gain_db = take_number<double>(text);
    return settings;
}

} // namespace aloud
