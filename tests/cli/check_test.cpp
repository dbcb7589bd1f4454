// SPDX-License-Identifier: GPL-3.0-or-later
// aloud check: what a listener would miss or hear wrong.
#include "fakes/run_program.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

ProgramRun check(const TemporaryFolder& folder, const std::string& text,
                 std::vector<std::string> options = {})
{
    folder.write("talk.en.md", text);
    options.insert(options.begin(), {"check", "talk.en.md"});
    return run_aloud(options, {.folder = folder.path().string()});
}

/// Whether exactly one fault, or note, is found, and it says that.
void finds(const ProgramRun& run, const std::string& sentence)
{
    INFO(run.output);
    CHECK(run.output.find(sentence + "\n") != std::string::npos);
    const bool is_fault = sentence.starts_with("Fault");
    CHECK(run.output.find(is_fault ? ", 1 fault, 0 notes\n" : ", 0 faults, 1 note\n") !=
          std::string::npos);
    CHECK(run.status == (is_fault ? 1 : 0));
    CHECK(run.errors.empty());
}

} // namespace

TEST_CASE("a document without faults passes", "[cli][check]")
{
    const TemporaryFolder folder;
    const auto run = check(folder, "# Hello\n\nThe UN has 193 members. NGOs watch it.\n");
    CHECK(run.status == 0);
    CHECK(run.output == "talk.en.md: 3 sentences, 0 faults, 0 notes\n");
    CHECK(run.errors.empty());
    CHECK(folder.count() == 1);
}

TEST_CASE("the message of the United Nations has no faults", "[cli][check]")
{
    const auto run = run_aloud(
        {"check", "--language", "en", ALOUD_SOURCE_DIR "/text/unodc-trafficking-2022.md"});
    CHECK(run.status == 0);
    CHECK(run.output.find("15 sentences, 0 faults") != std::string::npos);
}

TEST_CASE("what nobody would hear is a fault", "[cli][check]")
{
    const TemporaryFolder folder;
    finds(check(folder, "Look:\n\n![](pie.png)\n"),
          "Fault in talk.en.md, line 3: the image pie.png has no alternative text: nobody hears of "
          "it\nTry: ![what it shows](pie.png)");
    finds(check(folder, "See [](a.html).\n"),
          "Fault in talk.en.md, line 1: the link to a.html has no text: nobody hears of it\n"
          "Try: [what it leads to](a.html)");
}

TEST_CASE("letters that the voice cannot read are a fault", "[cli][check]")
{
    const TemporaryFolder folder;
    const auto run = check(folder, "Hello.\n\n\xE4\xBD\xA0\xE5\xA5\xBD.\n");
    CHECK(run.status == 1);
    CHECK(run.output.starts_with("Fault: cannot speak talk.en.md, line 3: the voice for English "
                                 "cannot read "));
}

TEST_CASE("bytes in no encoding, and a guessed encoding, are faults", "[cli][check]")
{
    const TemporaryFolder folder;
    const auto run = check(folder, "Hello \xFF there.\n");
    CHECK(run.status == 1);
    CHECK(run.output.starts_with("Fault"));
}

TEST_CASE("an acronym in no lexicon is a fault, with a line that mends it", "[cli][check]")
{
    const TemporaryFolder folder;
    const auto run = check(folder, "The XQZ met. The XQZ parted.\n");
    CHECK(run.status == 1);
    CHECK(run.output.ends_with(
        "\nLexicon: <lexeme><grapheme>XQZ</grapheme><alias>X Q Z</alias></lexeme>\n"
        "talk.en.md: 2 sentences, 1 fault, 0 notes\n"));
    CHECK(run.output.starts_with("Fault in talk.en.md, line 1: the acronym \"XQZ\" is in no "
                                 "lexicon, and is said \"X Q Z\" /"));
    CHECK(run.output.find("/ (2 times)\n") != std::string::npos);
    folder.write("a.pls", "<lexicon alphabet='ipa' xml:lang='en'>"
                          "<lexeme><grapheme>XQZ</grapheme><alias>X Q Z</alias></lexeme>"
                          "</lexicon>");
    CHECK(check(folder, "The XQZ met.\n", {"--lexicon", "a.pls"}).status == 0);
    CHECK(check(folder, "WE ARE SHOUTING HERE\n").status == 0);
}

TEST_CASE("a name in no lexicon is a note, with its sounds", "[cli][check]")
{
    const TemporaryFolder folder;
    const auto run = check(folder, "We saw that Brzeszcz is here. Here it is.\n");
    finds(run, "talk.en.md: 2 sentences, 0 faults, 1 note");
    CHECK(run.output.find("Lexicon: <lexeme><grapheme>Brzeszcz</grapheme><phoneme>") !=
          std::string::npos);
    CHECK(check(folder, "We came in Spring. It was spring.\n").output.find("note\n") ==
          std::string::npos);
    CHECK(check(folder, "# The Great World of Tomorrow\n").output.find("0 notes\n") !=
          std::string::npos);
}

TEST_CASE("what is awkward to listen to is a note", "[cli][check]")
{
    const TemporaryFolder folder;
    finds(check(folder, "# One\n\n### Three\n"),
          "Note on talk.en.md, line 3: a heading of level 3 follows one of level 1\nTry: level 2");
    finds(check(folder, "| | |\n|---|---|\n| a | b |\n"),
          "Note on talk.en.md, line 3: the columns of the table have no headers\n"
          "Try: a first row that names them");
    std::string long_sentence = "It was";
    for (int i = 0; i < 200; ++i)
        long_sentence += " very, very";
    finds(check(folder, long_sentence + " long.\n"), "Try: two sentences");
}

TEST_CASE("an audit for programs is one object", "[cli][check]")
{
    const TemporaryFolder folder;
    const auto run = check(folder, "![](a\"b.png)\n", {"--json"});
    CHECK(run.status == 1);
    CHECK(
        run.output ==
        "{\"version\": 1, \"documents\": [\n"
        "{\"document\": \"talk.en.md\", \"findings\": [\n"
        " {\"kind\": \"barrier\", \"fault\": true, \"line\": 1, \"count\": 1, "
        "\"text\": \"a\\\"b.png\", \"message\": \"the image a\\\"b.png has no alternative text: "
        "nobody hears of it\", \"advice\": \"![what it shows](a\\\"b.png)\", \"said\": \"\", "
        "\"sounds\": \"\", \"lexeme\": \"\"}], \"sentences\": 0, \"faults\": 1, \"notes\": 0}]}\n");
}
