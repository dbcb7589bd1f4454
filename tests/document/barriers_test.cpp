// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/open_document.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

/// "line 3: image pie.png" for each barrier in the Markdown.
std::vector<std::string> barriers_in(const std::string& markdown)
{
    const TemporaryFolder folder;
    const auto document =
        open_document(folder.write("a.md", markdown), std::nullopt, [](const std::string&) {});
    std::vector<std::string> found;
    for (const Barrier& barrier : document->take_barriers()) {
        const std::string kind = barrier.kind == BarrierKind::image_without_alternative ? "image"
                                 : barrier.kind == BarrierKind::link_without_text       ? "link"
                                                                                        : "table";
        found.push_back("line " + std::to_string(barrier.line) + ": " + kind +
                        (barrier.target.empty() ? "" : " " + barrier.target));
    }
    CHECK(document->take_barriers().empty()); // each is told once
    return found;
}

using Found = std::vector<std::string>;

} // namespace

TEST_CASE("an image without words in its place is a barrier", "[document]")
{
    CHECK(barriers_in("Look:\n\n![](pie.png)\n") == Found{"line 3: image pie.png"});
    CHECK(barriers_in("Look:\n![ - ](pie.png) here\n") == Found{"line 2: image pie.png"});
    CHECK(barriers_in("![A pie chart](pie.png)\n").empty());
    CHECK(barriers_in("a\n\n![][p]\n\n[p]: pie.png\n") == Found{"line 5: image pie.png"});
}

TEST_CASE("a link that nobody can hear is a barrier", "[document]")
{
    CHECK(barriers_in("See []( https://un.org ).\n") == Found{"line 1: link https://un.org"});
    CHECK(barriers_in("See [the site](https://un.org) and <https://un.org>.\n").empty());
    CHECK(barriers_in("[![](logo.png)](https://un.org)\n") ==
          Found{"line 1: image logo.png", "line 1: link https://un.org"});
    CHECK(barriers_in("[![Logo](logo.png)](https://un.org)\n").empty());
    CHECK(barriers_in("[<img src='logo.png' alt='Logo'>](https://un.org)\n").empty());
}

TEST_CASE("a table whose columns have no names is a barrier", "[document]")
{
    CHECK(barriers_in("a\n\n| | |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n") == Found{"line 5: table"});
    CHECK(barriers_in("| Year | |\n|---|---|\n| 1 | 2 |\n").empty());
    CHECK(barriers_in("| | |\n|---|---|\n\nNo rows.\n").empty());
}

TEST_CASE("plain text has no barriers", "[document]")
{
    const TemporaryFolder folder;
    const auto document = open_document(folder.write("a.txt", "![](pie.png)"), std::nullopt,
                                        [](const std::string&) {});
    CHECK(document->take_barriers().empty());
}
