// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.hpp"

namespace aloud {

RenderSettings with_lexicons(const Options& options)
{
    RenderSettings settings = options.settings;
    for (const std::string& path : options.lexicons)
        settings.lexicons.push_back(read_lexicon(path));
    return settings;
}

} // namespace aloud
