// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/wire.hpp"

#include "fuzz/targets.hpp"
#include "speech/voice_codec.hpp"

namespace aloud::fuzz {

void wire(std::string_view bytes)
{
    const auto message = decode(bytes);
    if (!message)
        return;
    promise(encode(*message) == bytes, "a message is encoded as it was");
    const Error error = told_error(*message);
    promise(std::string_view(error.what()).find('\x1b') == std::string_view::npos,
            "an error is printable");
}

void voice_codec(std::string_view bytes)
{
    // Not every text is one that we would write, but what it is read as is written and read again.
    for (std::string_view rest = bytes; !rest.empty();) {
        const std::size_t before = rest.size();
        const std::string voice = encode_voice(take_voice(rest));
        promise(rest.size() < before, "a list of voices ends");
        std::string_view again = voice;
        promise(encode_voice(take_voice(again)) == voice, "a voice is read as it was written");
    }
    const std::string settings = encode_settings(decode_settings(bytes));
    promise(encode_settings(decode_settings(settings)) == settings,
            "settings are read as they were written");
}

} // namespace aloud::fuzz
