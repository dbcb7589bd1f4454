// SPDX-License-Identifier: GPL-3.0-or-later
// The words in a fragment of raw HTML, as Markdown lets it through: without tags, comments, scripts
// and style sheets, with character references decoded, and with the
// alternative text of images. Tags that start a new line in a browser
// (br, p, div, li, ...) become line feeds, line breaks between words spaces. This is no HTML parser
// and need not be one: md4c has already decided what is HTML and what is not.
#pragma once

#include "document/text.hpp"

namespace aloud {

[[nodiscard]] Text html_text(const Text& html);

} // namespace aloud
