// SPDX-License-Identifier: GPL-3.0-or-later
// The front door of the library: start here. A program that renders a document:
//
//     aloud::Nursery nursery(aloud::make_espeak_engine, 2);   // first of all: it forks
//     const auto warn = [](const std::string& sentence) { std::cerr << sentence << '\n'; };
//     const auto document = aloud::open_document("message.md", {}, warn);
//     std::vector<std::unique_ptr<aloud::Sink>> sinks;
//     sinks.push_back(aloud::make_wav_file("message.wav", nursery.sample_rate(), {}));
//     const auto rendering = aloud::render(*document, nursery, {}, sinks, {warn, warn});
//
// Everything that can go wrong throws aloud::Error, whose what() is a sentence for the user. A file
// appears under its name whole or not at all. Text is UTF-8, positions are frames at the engine's
// rate, and the same document, settings and engine give the same samples every time.
#pragma once

#include "base/error.hpp"             // Error, UsageError, Warn
#include "document/open_document.hpp" // open_document, Reader, Block, Text
#include "output/sink.hpp"            // Sink: implement it to receive samples and cues yourself
#include "output/wav_file.hpp"        // make_wav_file
#include "output/wav_stream.hpp"      // make_wav_stream
#include "render/render.hpp"          // render, RenderSettings, Rendering
#include "speech/espeak_engine.hpp"   // make_espeak_engine
#include "speech/nursery.hpp"         // Nursery
