// SPDX-License-Identifier: GPL-3.0-or-later
// What a user may decide about how a document is spoken.
#pragma once

#include "lexicon/lexicon.hpp"
#include "script/pauses.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace aloud {

/// What is not decided here follows from the document.
struct RenderSettings
{
    std::string language{};    ///< BCP 47
    std::string voice{};       ///< as choose_voice() understands it
    std::optional<int> rate{}; ///< words a minute, slowest_rate to fastest_rate
    int pitch = 50;            ///< 0 to highest_pitch
    double gain_db = 0;        ///< at most headroom_db
    std::vector<std::pair<Pause, std::chrono::milliseconds>> pauses{};
    std::vector<Lexicon> lexicons{}; ///< later ones win; those for other languages are not used
    bool allow_gaps = false;         ///< whether silence may stand for what cannot be spoken
};

} // namespace aloud
