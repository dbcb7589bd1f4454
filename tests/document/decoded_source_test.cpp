// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/decoded_source.hpp"

#include "fakes/decoded.hpp"
#include "fakes/nasty_text.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace aloud;

namespace {

struct Reading
{
    std::string text{};
    std::vector<std::string> told{};
};

Reading reading(const std::string& path)
{
    Reading result;
    DecodedSource source(Source(path),
                         [&](const std::string& sentence) { result.told.push_back(sentence); });
    result.text = source.read_all().string();
    CHECK_FALSE(source.read()); // nothing, again and again
    return result;
}

Reading from_file(const std::string& bytes)
{
    const TemporaryFolder folder;
    return reading(folder.write("talk.txt", bytes));
}

/// Through a named pipe, into which the parts are written one after the other.
Reading from_pipe(const std::vector<std::string>& parts)
{
    const TemporaryFolder folder;
    const std::string path = folder.file("pipe");
    REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    std::thread writer([&] {
        std::ofstream pipe(path, std::ios::binary);
        for (const std::string& part : parts) {
            pipe << part << std::flush;
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
        }
    });
    Reading result = reading(path);
    writer.join();
    return result;
}

const std::string latin = "Une phrase o\xF9 il manque quelques caract\xE8res, d\xE9j\xE0.\n";
const std::string french =
    "Une phrase o\u00F9 il manque quelques caract\u00E8res, d\u00E9j\u00E0.\n";

} // namespace

TEST_CASE("A guessed encoding is told once, with its name and what to do")
{
    const Reading read = from_file(latin);
    CHECK(read.text == french);
    REQUIRE(read.told.size() == 1);
    CHECK_THAT(read.told[0], Catch::EndsWith("talk.txt: it is not UTF-8; its bytes are read as "
                                             "ISO-8859-1; convert it to UTF-8 to be sure"));
}

TEST_CASE("An encoding that is certain is not told")
{
    CHECK(from_file("\xFF\xFE" + utf16(u"One.")).text == "One.");
    CHECK(from_file("\xFF\xFE" + utf16(u"One.")).told.empty());
    CHECK(from_file("\xEF\xBB\xBFOne.").text == "One.");
    CHECK(from_file("One.").told.empty());
}

TEST_CASE("A file is looked through to its end before it is decided")
{
    const std::string ascii = repeat("Plain. ", 200000) + "\n";
    CHECK((from_file(ascii + latin).text == ascii + french));
    // Two accents in UTF-8 far behind the first byte that is none.
    const Reading read = from_file("Damage: \xE9 \n" + ascii + french);
    CHECK((read.text == "Damage: \uFFFD \n" + ascii + french));
    REQUIRE(read.told.size() == 1);
    CHECK_THAT(read.told[0], Catch::Contains("line 1: a byte that is not UTF-8"));
}

TEST_CASE("A pipe is decided by what is first not UTF-8 and the bytes behind it")
{
    const Reading read = from_pipe({"Plain.\n", "More.\n", latin});
    CHECK(read.text == "Plain.\nMore.\n" + french);
    CHECK(read.told.size() == 1);
    CHECK(from_pipe({"Plain.\n", french}).text == "Plain.\n" + french);
    CHECK(from_pipe({"Plain \xC3", "\xA9.\n"}).text == "Plain \u00E9.\n");
}

TEST_CASE("How a pipe's bytes come does not change what they say")
{
    for (std::size_t cut = 10; cut < latin.size(); cut += 6) {
        const Reading parts = from_pipe({latin.substr(0, cut), latin.substr(cut)});
        CHECK(parts.text == french);
        CHECK(parts.told.size() == 1);
    }
    const std::string cyrillic = "Hello. \xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0! "
                                 "\xC2\xF1\xE5\xEC \xE4\xEE\xE1\xF0\xEE\xE5 \xF3\xF2\xF0\xEE.";
    CHECK(from_pipe({cyrillic.substr(0, 8), cyrillic.substr(8)}).text ==
          "Hello. Привет, мир! Всем доброе утро.");
}

TEST_CASE("A byte order mark may come by itself, and in parts")
{
    CHECK(from_pipe({"\xFF\xFE", utf16(u"One.")}).text == "One.");
    CHECK(from_pipe({"\xFF", "\xFE", utf16(u"One.")}).text == "One.");
    CHECK(from_pipe({"\xEF", "\xBB\xBFOne."}).text == "One.");
    CHECK(from_pipe({"\xEF\xBB"}).text == "\uFFFD");
}
