// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.hpp"

#include "cli/commands.hpp"
#include "cli/help.hpp"

#include <iostream>

namespace aloud {

int run_command_line(std::vector<std::string> arguments)
{
    const Options options = parse_options(std::move(arguments));
    if (options.help) {
        std::cout << help_text(options.command);
        return finish_output();
    }
    switch (options.command) {
    case Command::render:
        return run_render(options);
    case Command::sentences:
        return run_sentences(options);
    case Command::script:
        return run_script(options);
    case Command::check:
        return run_check(options);
    case Command::say:
        return run_say(options);
    case Command::voices:
        return run_voices(options);
    case Command::version:
        std::cout << version_text();
        return finish_output();
    }
    return exit_usage;
}

} // namespace aloud
