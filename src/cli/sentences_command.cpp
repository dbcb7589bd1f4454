// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/printable.hpp"
#include "cli/commands.hpp"
#include "document/document_language.hpp"
#include "sentence/sentences.hpp"

#include <cerrno>
#include <iostream>

namespace aloud {

int run_sentences(const Options& options)
{
    for (const std::string& path : options.documents) {
        const auto reader = open_document(path, options.input_format, warn);
        PreviewedReader document(*reader);
        Sentences sentences(document,
                            document_language(document, options.settings.language, "", warn));
        while (const auto sentence = sentences.next())
            std::cout << printable_line(sentence->text.string()) << '\n';
    }
    return finish_output();
}

int finish_output()
{
    if (!std::cout.flush())
        throw system_error("write", "standard output", errno);
    return exit_done;
}

} // namespace aloud
