// SPDX-License-Identifier: GPL-3.0-or-later
// A document, rendered: the pipeline from blocks to sinks.
#pragma once

#include "base/error.hpp"
#include "document/reader.hpp"
#include "output/sink.hpp"
#include "render/settings.hpp"
#include "speech/nursery.hpp"

#include <functional>
#include <memory>
#include <span>
#include <string>

namespace aloud {

struct Rendering
{
    std::uint64_t sentences = 0; ///< in the document
    std::uint64_t gaps = 0;      ///< of those, the ones in which something is not spoken
    Frames frames = 0;
    int sample_rate = 0;
    std::string reading_limit{}; ///< as Script has it
};

/// How far a rendering has come.
struct Progress
{
    std::uint64_t sentences = 0;  ///< that are spoken
    std::uint64_t source_end = 0; ///< where in the source the last one ends, in bytes
    Frames frames = 0;            ///< of sound so far
    int sample_rate = 0;
};

/// Who is told what while a rendering goes on.
struct RenderReports
{
    Warn warn;                                       ///< what was guessed or is doubtful
    Warn gap;                                        ///< each gap
    std::function<void(const Progress&)> progress{}; ///< after each sentence; may be empty
};

/// Speaks the document into the sinks and finishes them. Throws Error, in which case no sink has
/// been finished: when the document has no words, when the voice cannot speak it, when a sink
/// fails.
Rendering render(Reader& document, Nursery& nursery, const RenderSettings& settings,
                 std::span<const std::unique_ptr<Sink>> sinks, const RenderReports& reports);

} // namespace aloud
