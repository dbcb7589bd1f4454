// SPDX-License-Identifier: GPL-3.0-or-later
// YAML front matter: the lines between "---" at the very beginning of a Markdown document and the
// next "---" or "...", as Pandoc, Jekyll and Hugo read them. It describes the document and is not
// part of its text.
#pragma once

#include "base/error.hpp"
#include "document/reader.hpp"

#include <string_view>

namespace aloud {

struct FrontMatter
{
    Metadata metadata;
    std::size_t end = 0; ///< where the document's text begins, in bytes; 0 without front matter
};

/// Reads title, author, language (or lang) and date. Front matter that is not YAML is left out of
/// the text all the same, with a warning that names `document`. More than 64 KiB are text.
[[nodiscard]] FrontMatter read_front_matter(std::string_view text, const std::string& document,
                                            const Warn& warn);

/// "libyaml 0.2.5"
[[nodiscard]] std::string yaml_version();

} // namespace aloud
