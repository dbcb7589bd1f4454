// SPDX-License-Identifier: GPL-3.0-or-later
// The library through its front door alone, as a program that uses it would.
#include "aloud.hpp"

#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

TEST_CASE("the example at the front door works", "[render]")
{
    const aloud::TemporaryFolder folder;
    const std::string message = folder.write("message.md", "# Hello\n\nGood morning.\n");
    const std::string audio = folder.file("message.wav");

    aloud::Nursery nursery(aloud::make_espeak_engine, 2);
    const auto warn = [](const std::string&) {};
    const auto document = aloud::open_document(message, {}, warn);
    std::vector<std::unique_ptr<aloud::Sink>> sinks;
    sinks.push_back(aloud::make_wav_file(audio, nursery.sample_rate(), {}));
    const auto rendering = aloud::render(*document, nursery, {}, sinks, {warn, warn});

    CHECK(rendering.sentences == 2);
    CHECK(rendering.frames > 0);
    CHECK(std::filesystem::file_size(audio) > 2 * static_cast<std::uint64_t>(rendering.frames));
}
