// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/temporary_folder.hpp"
#include "fuzz/targets.hpp"

#include <catch2/catch.hpp>

namespace fs = std::filesystem;
using namespace aloud;

TEST_CASE("what the fuzzer starts from and has found keeps all promises", "[fuzz]")
{
    const fs::path corpus = fs::path(ALOUD_SOURCE_DIR) / "tests" / "fuzz" / "corpus";
    for (const fuzz::Target& target : fuzz::targets) {
        std::size_t files = 0;
        for (const auto& file : fs::directory_iterator(corpus / target.name)) {
            INFO(file.path());
            CHECK_NOTHROW(target.run(read_file(file.path())));
            ++files;
        }
        INFO(target.name);
        CHECK(files > 0);
    }
}

TEST_CASE("the fuzzer's targets take nothing at all and next to nothing", "[fuzz]")
{
    for (const fuzz::Target& target : fuzz::targets) {
        INFO(target.name);
        CHECK_NOTHROW(target.run(""));
        for (int byte = 0; byte < 256; ++byte)
            CHECK_NOTHROW(target.run(std::string(1, static_cast<char>(byte))));
    }
}
