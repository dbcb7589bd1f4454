// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/open_document.hpp"

#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>
#include <optional>

using namespace aloud;

namespace {

void quiet(const std::string& sentence)
{
    FAIL(sentence);
}

std::unique_ptr<Reader> opened(const std::string& path,
                               std::optional<DocumentFormat> format = std::nullopt)
{
    return open_document(path, format, quiet);
}

/// The first block of a document of that name.
Block first(const std::string& name, const std::string& bytes,
            std::optional<DocumentFormat> format = std::nullopt)
{
    const TemporaryFolder folder;
    return opened(folder.write(name, bytes), format)->next().value();
}

} // namespace

TEST_CASE("The ending of the name decides the format, in either case")
{
    for (const char* name : {"a.md", "a.markdown", "a.mkd", "a.mdown", "A.MD", "a.b.Md"}) {
        CAPTURE(name);
        CHECK(first(name, "# One").kind == BlockKind::heading);
    }
    for (const char* name : {"a.txt", "a.text", "A.TXT"}) {
        CAPTURE(name);
        CHECK(first(name, "# One").text.string() == "# One");
    }
}

TEST_CASE("A format that is asked for overrides the name")
{
    CHECK(first("a.md", "# One", DocumentFormat::text).text.string() == "# One");
    CHECK(first("a.txt", "# One", DocumentFormat::markdown).text.string() == "One");
    CHECK(first("README", "# One", DocumentFormat::markdown).text.string() == "One");
}

TEST_CASE("An unknown ending is a wrong request, and the advice says what to do")
{
    const TemporaryFolder folder;
    for (const char* name : {"a.odt", "README", "a.", ".md"}) {
        CAPTURE(name);
        const std::string path = folder.write(name, "# One");
        CHECK_THROWS_AS(opened(path), UsageError);
        CHECK_THROWS_WITH(opened(path), Catch::Contains(path));
    }
    try {
        (void)opened(folder.file("a.odt"));
    } catch (const Error& error) {
        CHECK_THAT(error.advice(), Catch::Contains("--input-format"));
    }
}

TEST_CASE("A missing file is complained about before its ending")
{
    const TemporaryFolder folder;
    for (const char* name : {"missing.md", "missing.odt"}) {
        const std::string path = folder.file(name);
        CHECK_THROWS_WITH(opened(path), "cannot read " + path + ": No such file or directory");
        try {
            (void)opened(path);
        } catch (const Error& error) {
            CHECK(dynamic_cast<const UsageError*>(&error) == nullptr);
        }
    }
    CHECK_THROWS_AS(opened(""), Error);
}

TEST_CASE("A directory cannot be read")
{
    const TemporaryFolder folder;
    const std::string path = folder.file("folder.md");
    std::filesystem::create_directory(path);
    CHECK_THROWS_WITH(opened(path), "cannot read " + path + ": Is a directory");
}

TEST_CASE("What is not text cannot be read in any format")
{
    const TemporaryFolder folder;
    const std::string image("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x01\0", 20);
    const std::string path = folder.write("image.md", image);
    CHECK_THROWS_WITH(opened(path), Catch::Contains(path) && Catch::EndsWith("it is a PNG image"));
    CHECK_THROWS_AS(opened(path, DocumentFormat::text), Error);
}

TEST_CASE("An empty document has no blocks")
{
    const TemporaryFolder folder;
    CHECK_FALSE(opened(folder.write("a.md", ""))->next());
    CHECK_FALSE(opened(folder.write("a.txt", ""))->next());
}

TEST_CASE("A document is called by its path")
{
    const TemporaryFolder folder;
    const std::string path = folder.write("a.md", "One");
    CHECK(opened(path)->name() == path);
}

TEST_CASE("Metadata are known before the first block is read")
{
    const TemporaryFolder folder;
    const std::string path = folder.write("a.md", "---\ntitle: One\n---\nText\n");
    CHECK(opened(path)->metadata().title == "One");
    CHECK(opened(path)->next().value().text.string() == "Text");
    CHECK(opened(path, DocumentFormat::text)->metadata().title.empty());
}

TEST_CASE("Bad bytes in Markdown are told when it is opened")
{
    const TemporaryFolder folder;
    std::string told;
    const auto warn = [&](const std::string& sentence) { told += sentence; };
    const auto reader =
        open_document(folder.write("a.md", "\u00C9t\u00E9\n\xFF two\n"), std::nullopt, warn);
    CHECK_THAT(told, Catch::Contains("a.md, line 2: a byte that is not UTF-8"));
}

TEST_CASE("Formats have names")
{
    CHECK(document_format("text") == DocumentFormat::text);
    CHECK(document_format("markdown") == DocumentFormat::markdown);
    CHECK(document_format_names() == "text, markdown");
    CHECK_THROWS_AS(document_format("odt"), UsageError);
    CHECK_THROWS_AS(document_format(""), UsageError);
    CHECK_THROWS_WITH(document_format("a\nb"), "unknown input format a b");
}
