// SPDX-License-Identifier: GPL-3.0-or-later
// --lexicon: how words are said.
#include "fakes/run_program.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

std::string pls(const std::string& grapheme, const std::string& sound,
                const std::string& language = "en")
{
    return "<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"" + language +
           "\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">\n<lexeme><grapheme>" +
           grapheme + "</grapheme>" + sound + "</lexeme>\n</lexicon>\n";
}

} // namespace

TEST_CASE("of lexicons the later ones win, and aloud's own comes first", "[cli][lexicon]")
{
    const TemporaryFolder folder;
    folder.write("talk.en.md", "The FAO and the UNEP.\n");
    folder.write("a.pls", pls("FAO", "<alias>food office</alias>"));
    folder.write("b.pls", pls("FAO", "<phoneme>faʊ</phoneme>"));
    const auto said = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"script", "talk.en.md"});
        return run_aloud(options, {.folder = folder.path().string()}).output;
    };
    CHECK(said({}) == "The F eh O and the /ˈjuːnɛp/.\n");
    CHECK(said({"--lexicon", "a.pls"}) == "The food office and the /ˈjuːnɛp/.\n");
    CHECK(said({"--lexicon", "a.pls", "--lexicon", "b.pls"}) == "The /faʊ/ and the /ˈjuːnɛp/.\n");
    CHECK(said({"--explain", "--lexicon", "a.pls"})
              .find("Changed: \"FAO\" to \"food office\": lexicon, a.pls, line 2\n") !=
          std::string::npos);
}

TEST_CASE("a lexicon changes what is rendered, and what is said by the way", "[cli][lexicon]")
{
    const TemporaryFolder folder;
    folder.write("talk.en.md", "The plugh.\n");
    folder.write("a.pls", pls("plugh", "<phoneme>həlˈəʊ</phoneme>"));
    const auto bytes = [&](std::vector<std::string> options) {
        options.insert(options.end(), {"-o", "out.wav"});
        CHECK(run_aloud(options, {.folder = folder.path().string()}).status == 0);
        return read_file(folder.file("out.wav"));
    };
    const std::string with = bytes({"talk.en.md", "--lexicon", "a.pls"});
    CHECK(with != bytes({"talk.en.md"}));
    CHECK(with == bytes({"say", "--language", "en", "--lexicon", "a.pls", "The plugh."}));
    CHECK(with == bytes({"say", "--language", "en", "The hello."}));
}

TEST_CASE("a lexicon that cannot be used is an error before anything is written",
          "[cli][lexicon][promise]")
{
    const TemporaryFolder folder;
    folder.write("talk.en.md", "Hello.\n");
    folder.write("broken.pls", "<lexicon>\n<lexeme>");
    folder.write("sound.pls", pls("UN", "<phoneme>ɓa</phoneme>"));
    folder.write("talk.wav", "old");
    const auto fails = [&](const std::string& lexicon, const std::string& sentence) {
        const auto run = run_aloud({"talk.en.md", "-o", "talk.wav", "--lexicon", lexicon},
                                   {.folder = folder.path().string()});
        CHECK(run.status == 1);
        CHECK(run.errors.starts_with("aloud: " + sentence));
        CHECK(run.errors.find("\nTry: ") != std::string::npos);
        CHECK(read_file(folder.file("talk.wav")) == "old");
        CHECK(folder.count() == 4);
    };
    fails("broken.pls", "cannot read the lexicon broken.pls, line 2: it is not well-formed XML");
    fails("sound.pls", "cannot say \"UN\" as the lexicon sound.pls has it, line 2: the voice for "
                       "English has no sound \"ɓ\" of \"ɓa\"\n");
}

TEST_CASE("a lexicon for another language is not used", "[cli][lexicon]")
{
    const TemporaryFolder folder;
    folder.write("talk.en.md", "The FAO.\n");
    folder.write("fr.pls", pls("FAO", "<alias>fao</alias>", "fr"));
    const auto run = run_aloud({"script", "talk.en.md", "--lexicon", "fr.pls"},
                               {.folder = folder.path().string()});
    CHECK(run.output == "The F eh O.\n");
}
