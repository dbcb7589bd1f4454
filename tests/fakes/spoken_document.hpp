// SPDX-License-Identifier: GPL-3.0-or-later
// Renders blocks with the tone engine into memory.
#pragma once

#include "fakes/block_list.hpp"
#include "fakes/memory_sink.hpp"
#include "fakes/tone_engine.hpp"
#include "render/render.hpp"

#include <string>
#include <vector>

namespace aloud {

struct SpokenDocument
{
    Recording recording{};
    Rendering rendering{};
    std::vector<std::string> warnings{};
};

/// Throws what render() throws.
[[nodiscard]] inline SpokenDocument speak(const std::vector<Block>& blocks, int jobs = 2,
                                          const RenderSettings& settings = {.language = "en"})
{
    SpokenDocument result;
    Nursery nursery(make_tone_engine, jobs);
    BlockList document({blocks.begin(), blocks.end()});
    std::vector<std::unique_ptr<Sink>> sinks;
    sinks.push_back(std::make_unique<MemorySink>(result.recording));
    const auto warn = [&](const std::string& sentence) { result.warnings.push_back(sentence); };
    result.rendering = render(document, nursery, settings, sinks, {warn, warn});
    return result;
}

} // namespace aloud
