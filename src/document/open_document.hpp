// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the Reader for a document: the one place that knows which formats there are.
#pragma once

#include "base/error.hpp"
#include "document/reader.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace aloud {

enum class DocumentFormat { text, markdown };

/// The format of that name ("text", "markdown"). Throws UsageError when there is none.
[[nodiscard]] DocumentFormat document_format(std::string_view name);

/// The names of all formats: "text, markdown".
[[nodiscard]] std::string document_format_names();

/// Opens the document at `path`; "-" is standard input. Without a format, the ending of the name
/// decides; standard input is plain text. Throws UsageError when the ending is not known, Error
/// when the file cannot be read or is not text. `warn` is kept by the Reader.
[[nodiscard]] std::unique_ptr<Reader>
open_document(const std::string& path, std::optional<DocumentFormat> format, const Warn& warn);

} // namespace aloud
