// SPDX-License-Identifier: GPL-3.0-or-later
// The command as its user sees it: what is printed where, and the exit status.
#include "fakes/nasty_text.hpp"
#include "fakes/run_program.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace aloud;
using namespace std::string_view_literals;

namespace {

struct Folder : TemporaryFolder
{
    [[nodiscard]] ProgramRun run(const std::vector<std::string>& arguments,
                                 const std::string& input = {}) const
    {
        return run_aloud(arguments, {.folder = path().string(), .input = input});
    }
};

/// One sentence on standard error, perhaps with a "Try:" behind it, and nothing else anywhere.
void fails(const ProgramRun& run, int status, const std::string& sentence)
{
    CHECK(run.status == status);
    CHECK(run.output.empty());
    const std::string first = run.errors.substr(0, run.errors.find('\n'));
    CHECK(first == "aloud: " + sentence);
    const std::string rest = run.errors.substr(std::min(first.size() + 1, run.errors.size()));
    CHECK((rest.empty() || (rest.starts_with("Try: ") && rest.find('\n') == rest.size() - 1)));
}

} // namespace

TEST_CASE("a document becomes a WAV file beside it, and one line says so", "[cli]")
{
    const Folder folder;
    folder.write("talk.en.md", "# Hello\n\nGood *morning*. And good night.\n");
    const auto run = folder.run({"talk.en.md"});
    CHECK(run.status == 0);
    CHECK(run.output.starts_with("talk.en.wav: 3 sentences, "));
    CHECK(run.output.ends_with(" seconds\n"));
    CHECK(run.errors.empty());
    CHECK(read_file(folder.file("talk.en.wav")).starts_with("RIFF"));
    CHECK(folder.count() == 2);
}

TEST_CASE("the same bytes whatever the jobs, the locale, the time zone and the home",
          "[cli][promise]")
{
    const Folder folder;
    folder.write("talk.en.md", read_file(ALOUD_SOURCE_DIR "/text/unodc-trafficking-2022.md"));
    const auto bytes = [&](const std::string& jobs, std::vector<std::string> environment) {
        const auto run =
            run_aloud({"talk.en.md", "--jobs", jobs, "-o", "talk.wav"},
                      {.folder = folder.path().string(), .environment = std::move(environment)});
        CHECK(run.output.starts_with("talk.wav: 15 sentences, "));
        return read_file(folder.file("talk.wav"));
    };
    const std::string plain = bytes("1", {});
    CHECK((bytes("2", {}) == plain));
    CHECK((bytes("7", {"LC_ALL=tr_TR.UTF-8", "TZ=Asia/Tokyo", "HOME=/nonexistent"}) == plain));
    CHECK((bytes("3", {"LC_ALL=C", "LANG=ar_EG", "ESPEAK_DATA_PATH=/nonexistent"}) == plain));
}

TEST_CASE("memory does not grow with the length of the audio", "[cli][promise][unsanitized]")
{
    const Folder folder;
    const auto peak = [&](int paragraphs) {
        std::string text;
        for (int i = 0; i < paragraphs; ++i)
            text += "Good morning to you, and to all of you. And good night.\n\n";
        folder.write("a.en.txt", text);
        const auto run = folder.run({"a.en.txt", "-o", "/dev/null", "--rate", "449"});
        CHECK(run.status == 0);
        return run.peak_kilobytes;
    };
    const long less = peak(600); // enough to fill every buffer
    const long more = peak(1800);
    CHECK(more < less * 5 / 4);
}

TEST_CASE("sentences are printed one on a line, with nothing that a terminal obeys", "[cli]")
{
    const Folder folder;
    folder.write("a.en.md", "One. Two\nis *here*.\n\n1. Buy milk\n2. Go \x1b[31mhome\n");
    const auto run = folder.run({"sentences", "a.en.md"});
    CHECK(run.output == "One.\nTwo is here.\n1. Buy milk\n2. Go \uFFFD[31mhome\n");
    CHECK(run.status == 0);
}

TEST_CASE("audio goes to a pipe, and then the closing line does not", "[cli]")
{
    const Folder folder;
    const auto run = folder.run({"-", "-o", "-", "--language", "en"}, "Good morning.");
    CHECK(run.status == 0);
    CHECK(run.output.starts_with("RIFF"));
    CHECK(run.output.size() > 20'000);
    CHECK(run.errors == "standard output: 1 sentence, 1 second\n");
}

TEST_CASE("several documents go to a folder", "[cli]")
{
    const Folder folder;
    folder.write("a.en.md", "One.");
    folder.write("b.fr.txt", "Deux.");
    const auto run = folder.run({"a.en.md", "b.fr.txt", "-o", "out/"});
    CHECK(run.output == "out/a.en.wav: 1 sentence, less than a second\n"
                        "out/b.fr.wav: 1 sentence, less than a second\n");
    CHECK(run.errors.empty());
}

TEST_CASE("a document that fails does not keep others from being rendered", "[cli]")
{
    const Folder folder;
    folder.write("a.en.md", "One.");
    folder.write("c.en.md", "Three.");
    const auto run = folder.run({"a.en.md", "b.en.md", "c.en.md"});
    CHECK(run.status == 1);
    CHECK(run.output.find("a.en.wav: 1 sentence") != std::string::npos);
    CHECK(run.output.find("c.en.wav: 1 sentence") != std::string::npos);
    CHECK(run.errors == "aloud: cannot read b.en.md: No such file or directory\n"
                        "aloud: 2 of 3 documents rendered; not rendered: b.en.md\n");
}

TEST_CASE("what cannot be spoken fails, or is a gap where gaps are allowed", "[cli][promise]")
{
    const Folder folder;
    folder.write("a.en.txt", "Good morning.\n\n\u4F60\u597D\u5417\u3002\n\nGood night.\n");
    const std::string complaint =
        "aloud: cannot speak a.en.txt, line 3: the voice for English cannot read Han letters: "
        "\"\u4F60\u597D\u5417\u3002\"";
    const auto refused = folder.run({"a.en.txt"});
    CHECK(refused.status == 1);
    CHECK(refused.errors == complaint + "\nTry: --language zh, another --voice, or --allow-gaps\n");
    CHECK(folder.count() == 1);
    const auto allowed = folder.run({"a.en.txt", "--allow-gaps"});
    CHECK(allowed.status == 3);
    CHECK(allowed.errors == complaint + "; silence stands there\n");
    CHECK(allowed.output.starts_with("a.en.wav: 2 of 3 sentences, "));
    CHECK(folder.run({"a.en.txt", "--allow-gaps", "--quiet"}).errors == allowed.errors);
}

TEST_CASE("a voice for another language is used with a word", "[cli]")
{
    const Folder folder;
    folder.write("a.fr.md", "Bonjour.");
    const auto run = folder.run({"a.fr.md", "--voice", "en-gb"});
    CHECK(run.status == 0);
    CHECK(run.errors == "aloud: a.fr.md is in French; the voice is one for English\n");
    folder.write("b.zh.md", "你好。");
    CHECK(folder.run({"b.zh.md", "--voice", "yue"}).errors.empty());
}

TEST_CASE("a language in the document that nobody speaks is the document's fault", "[cli]")
{
    const Folder folder;
    folder.write("a.md", "---\nlang: so\n---\nText.");
    fails(folder.run({"a.md"}), 1, "cannot speak a.md: no installed voice speaks Somali (so)");
    fails(folder.run({"a.md", "--language", "qq"}), 2, "no installed voice speaks qq");
}

TEST_CASE("with --quiet nothing is said when nothing goes wrong", "[cli]")
{
    const Folder folder;
    folder.write("a.en.txt", "Good morning to everybody here.");
    const auto run = folder.run({"a.en.txt", "--quiet"});
    CHECK(run.status == 0);
    CHECK(run.output.empty());
    CHECK(run.errors.empty());
    CHECK(folder.count() == 2);
}

TEST_CASE("documents that would become one file are refused before anything is spoken", "[cli]")
{
    const Folder folder;
    folder.write("a.md", "One.");
    folder.write("a.txt", "Two.");
    fails(folder.run({"a.md", "a.txt", "-o", "out/"}), 2,
          "a.md and a.txt would both become out/a.wav");
    fails(folder.run({"a.md", "a.txt", "-o", "one.wav"}), 2,
          "several documents cannot go to the one file one.wav");
    CHECK(folder.count() == 2);
}

TEST_CASE("a file of the default name that aloud did not make is kept unless forced",
          "[cli][promise]")
{
    const Folder folder;
    folder.write("a.en.md", "One.");
    folder.write("a.en.wav", "a human recording");
    fails(folder.run({"a.en.md"}), 1, "cannot replace a.en.wav: aloud did not make it");
    CHECK(read_file(folder.file("a.en.wav")) == "a human recording");
    CHECK(folder.run({"a.en.md", "--force"}).status == 0);
    CHECK(folder.run({"a.en.md"}).status == 0); // now it is ours
    folder.write("a.en.wav", "a human recording");
    CHECK(folder.run({"a.en.md", "-o", "a.en.wav"}).status == 0); // named: it is meant
}

TEST_CASE("a document is never replaced by its own sound", "[cli][promise]")
{
    const Folder folder;
    folder.write("talk.wav", "words in a file with a strange name");
    fails(folder.run({"talk.wav", "--input-format", "text"}), 2,
          "cannot write talk.wav: it is one of the documents");
    CHECK(read_file(folder.file("talk.wav")) == "words in a file with a strange name");
}

TEST_CASE("what cannot be read is named", "[cli][promise]")
{
    const Folder folder;
    folder.write("empty.en.md", "");
    folder.write("wordless.en.md", "---\n\n***\n\n...\n");
    folder.write("image.md", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\xFF\xFE"sv);
    folder.write("book.pdf", "words");
    std::filesystem::create_directory(folder.file("folder.md"));
    const auto count = folder.count();
    fails(folder.run({"missing.md"}), 1, "cannot read missing.md: No such file or directory");
    fails(folder.run({"folder.md"}), 1, "cannot read folder.md: Is a directory");
    fails(folder.run({"empty.en.md"}), 1, "cannot speak empty.en.md: it has no words");
    fails(folder.run({"wordless.en.md"}), 1, "cannot speak wordless.en.md: it has no words");
    fails(folder.run({"image.md"}), 1, "cannot read image.md: it is a PNG image");
    fails(folder.run({"book.pdf"}), 2, "cannot tell the format of book.pdf by its name");
    CHECK(folder.count() == count);
}

TEST_CASE("what a user may not read is named", "[cli]")
{
    if (::geteuid() == 0)
        return; // root may read everything
    const Folder folder;
    ::chmod(folder.write("secret.md", "Words.").c_str(), 0);
    fails(folder.run({"secret.md"}), 1, "cannot read secret.md: Permission denied");
}

TEST_CASE("a render writes nothing but its output", "[cli][promise]")
{
    const Folder folder;
    const TemporaryFolder home;
    folder.write("a.en.md", "One.");
    const auto run = run_aloud({"a.en.md"}, {.folder = folder.path().string(),
                                             .environment = {"HOME=" + home.path().string()}});
    CHECK(run.status == 0);
    CHECK(home.count() == 0);
    CHECK(folder.count() == 2);
}

TEST_CASE("audio sent to a file has its true length", "[cli]")
{
    const Folder folder; // the test's standard output is a file
    const auto run = folder.run({"-", "-o", "-", "--language", "en"}, "Good morning.");
    REQUIRE(run.output.size() > 44);
    const auto bytes = [&](std::size_t at) { return static_cast<unsigned char>(run.output[at]); };
    CHECK((bytes(40) | bytes(41) << 8 | bytes(42) << 16) ==
          static_cast<int>(run.output.size()) - 44);
}

TEST_CASE("what cannot be written is named, and nothing is left behind", "[cli][promise]")
{
    const Folder folder;
    folder.write("a.en.md", "One.");
    folder.write("file", "no folder");
    fails(folder.run({"a.en.md", "-o", "file/a.wav"}), 1,
          "cannot write file/a.wav: Not a directory");
    fails(folder.run({"a.en.md", "-o", "/dev/full"}), 1,
          "cannot write /dev/full: No space left on device");
    fails(folder.run({"a.en.md", "-o", "a.xyz"}), 2, "cannot tell the format of a.xyz by its name");
    CHECK(folder.run({"a.en.md", "-o", "/dev/null"}).status == 0);
    CHECK(folder.count() == 2);
}

TEST_CASE("wrong options are refused with what to do instead", "[cli]")
{
    const Folder folder;
    folder.write("a.en.md", "One.");
    const auto unknown = folder.run({"a.en.md", "--voice", "nobody"});
    CHECK(unknown.status == 2);
    CHECK(unknown.errors.starts_with("aloud: unknown voice nobody; the nearest are "));
    fails(folder.run({"a.en.md", "--language", "so"}), 2, "no installed voice speaks Somali (so)");
    fails(folder.run({"a.en.md", "--gain", "3"}), 2, "--gain 3 is out of range");
    fails(folder.run({}), 2, "no document is named");
    fails(folder.run({"a.en.md", "--colour"}), 2, "unknown option --colour");
    fails(folder.run({"sentence", "a.en.md"}), 2,
          "sentence is neither a command nor a document that is there");
    CHECK(folder.count() == 1);
}

TEST_CASE("bytes that are not UTF-8 are left out with a warning", "[cli]")
{
    const Folder folder;
    folder.write("a.en.txt", "Good\xFF morning at the caf\u00E9.\n\nAnd go\xC0od night, Zo\u00EB.");
    const auto run = folder.run({"a.en.txt"});
    CHECK(run.status == 0);
    CHECK(run.errors ==
          "aloud: a.en.txt, line 1: 2 bytes, here and later on, are not UTF-8 and are "
          "left out; convert the document to UTF-8\n");
}

TEST_CASE("a document in another encoding is read as it is meant, and the guess is told", "[cli]")
{
    const Folder folder;
    folder.write("a.ru.txt", "\xF4\xCF\xD2\xC7\xCF\xD7\xCC\xD1 \xCC\xC0\xC4\xD8\xCD\xC9. "
                             "\xF0\xD2\xC5\xD3\xD4\xD5\xD0\xCC\xC5\xCE\xC9\xC5.");
    const auto guessed = folder.run({"sentences", "a.ru.txt"});
    CHECK(guessed.output ==
          "\u0422\u043E\u0440\u0433\u043E\u0432\u043B\u044F "
          "\u043B\u044E\u0434\u044C\u043C\u0438.\n"
          "\u041F\u0440\u0435\u0441\u0442\u0443\u043F\u043B\u0435\u043D\u0438\u0435.\n");
    CHECK(guessed.errors == "aloud: a.ru.txt: it is not UTF-8; its bytes are read as KOI8-R; "
                            "convert it to UTF-8 to be sure\n");
    folder.write("a.en.txt", "\xFF\xFEO\0n\0e\0.\0 \0T\0w\0o\0.\0"sv);
    const auto marked = folder.run({"sentences", "a.en.txt"});
    CHECK(marked.output == "One.\nTwo.\n");
    CHECK(marked.errors.empty());
}

TEST_CASE("no text is too nasty to be spoken", "[cli][promise]")
{
    const Folder folder;
    const auto speaks = [&](const std::string& text) {
        for (const std::string name : {"a.en.txt", "a.en.md"}) {
            CAPTURE(name, text.substr(0, 50));
            folder.write(name, text);
            const auto run = folder.run({name, "-o", "/dev/null", "--rate", "449"});
            CHECK(run.status == 0);
        }
    };
    speaks("One. \x01"
           "400S two \x01Vfr [[t'est]] three.");
    speaks(std::string("Nul \0 and \x1B[31m bell \x07 and \u0085 and \u009B."sv));
    speaks(repeat("x", 50'000));
    speaks("One." + repeat("\n", 100'000) + "Two.");
    speaks("Right \u202Eto left\u202C and \u2066isolated\u2069 \u200Fmarks.");
    speaks("Private \uE000 use \uF8FF and \U0010FFFD.");
    speaks(
        "\U0001F600 \U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1EB\U0001F1F7 \u27A1\uFE0F");
    speaks("Surrogates \xED\xA0\xBD\xED\xB8\x80 and \xED\xA0\xBD alone.");
    speaks("Z" + repeat("\u0301\u0327", 10'000) + "algo");
    speaks("\u0662\u0660\u0662\u0662 \uFF12\uFF10\uFF12\uFF12 \U0001D7DA");
}

TEST_CASE("memory does not grow with a paragraph without end", "[cli][promise][unsanitized]")
{
    const Folder folder;
    const auto peak = [&](const std::string& piece, std::size_t bytes) {
        folder.write("a.en.txt", repeat(piece, bytes) + "end");
        const auto run = folder.run({"sentences", "a.en.txt"});
        CHECK(run.status == 0);
        return run.peak_kilobytes;
    };
    for (const char* piece : {"Good morning. ", "word and ", "x", "One line.\n", "\u8A9E", "- "}) {
        CAPTURE(piece);
        CHECK(peak(piece, 16'000'000) < peak(piece, 4'000'000) * 5 / 4);
    }
}

TEST_CASE("help and versions go to standard output", "[cli]")
{
    const Folder folder;
    const auto help = folder.run({"--help"});
    CHECK(help.status == 0);
    CHECK(help.output.starts_with("aloud turns documents into speech."));
    const auto version = folder.run({"--version"});
    CHECK(version.output.starts_with("aloud "));
    CHECK(version.output.find("eSpeak NG 1.") != std::string::npos);
    CHECK(version.output.find("libsndfile") != std::string::npos);
}

TEST_CASE("voices are listed, all or those of a language", "[cli]")
{
    const Folder folder;
    const auto all = folder.run({"voices"});
    CHECK(all.output.find("\nen-gb: English (Great Britain)\n") != std::string::npos);
    CHECK(all.output.find("f3") != std::string::npos);
    const auto french = folder.run({"voices", "fr"});
    CHECK(french.output.find("fr-fr: French (France)\n") != std::string::npos);
    CHECK(french.output.find("English") == std::string::npos);
    fails(folder.run({"voices", "so"}), 2, "no installed voice speaks Somali (so)");
}
