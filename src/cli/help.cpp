// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.hpp"

#include "base/language_tag.hpp"
#include "base/version.hpp"
#include "document/front_matter.hpp"
#include "lexicon/lexicon.hpp"
#include "output/wav_file.hpp"
#include "speech/espeak_engine.hpp"

namespace aloud {

namespace {

constexpr const char* help_with_rendering = R"(aloud turns documents into speech.

Examples:
  aloud message.md                  makes message.wav, beside the document
  aloud message.md -o talk.wav      makes talk.wav
  aloud *.md -o out/                makes a file for each document, in out
  aloud letter.md -o - | mpv -      plays it
  echo "Good morning." | aloud - -o hello.wav
  aloud message.fr.md --rate 200 --pause paragraph=1s

Usage: aloud DOCUMENT... [OPTION]...
A document is Markdown (.md) or plain text (.txt); - is standard input,
which is plain text unless --input-format says otherwise.

Options:
  -o, --output PATH      a .wav file; a folder, ending in /; or - for a pipe
  --input-format FORMAT  text or markdown; else the name's ending decides
  --language TAG         en, fr-CA, zh; else the document says, or its name
  --voice VOICE          a voice or a language, perhaps a variant: en-gb+f3
  --rate NUMBER          words a minute, 80 to 900; else 175, French 150
  --pitch NUMBER         0 to 99; else 50
  --gain DECIBELS        -60 to 1.3; else 0
  --pause NAME=TIME      a silence, 40ms to 60s; may be repeated; NAME is
                         clause, sentence, list-item, paragraph, before-heading,
                         after-heading, thematic-break
  --lexicon FILE.pls     how words are said (W3C PLS); may be repeated
  -j, --jobs NUMBER      how many speak at a time; else as many as processors
  --allow-gaps           leave silence for a sentence that cannot be spoken
  --progress STYLE       plain, json or none, on standard error; else plain if
                         that is a terminal
  -q, --quiet            say only what went wrong, or may have
  --force                without -o FILE, replace what aloud did not make, too
  -V, --version          the versions of aloud, its engine and its libraries

Other commands: sentences, script, say, check, voices; aloud COMMAND --help.
Exit status: 0 done, 1 failed, 2 wrong usage, 3 done with gaps, 130 interrupted.
)";

constexpr const char* help_with_sentences =
    R"(aloud sentences prints the sentences of documents, one on a line.

Example: aloud sentences message.md
Usage: aloud sentences DOCUMENT... [OPTION]...

Options:
  --input-format FORMAT  text or markdown; else the name's ending decides
  --language TAG         en, fr-CA, zh; else the document says, or its name
  -h, --help             this text
)";

constexpr const char* help_with_script =
    R"(aloud script prints what will be said, one sentence on a line.

Examples:
  aloud script message.md
  aloud script message.md --explain | less

Usage: aloud script DOCUMENT... [OPTION]...

Options:
  --explain              say of each sentence where it stands, how it is
                         written, and what was changed for which reason
  --input-format FORMAT  text or markdown; else the name's ending decides
  --language TAG         en, fr-CA, zh; else the document says, or its name
  --voice VOICE          a voice or a language: its region decides on habits
  --lexicon FILE.pls     how words are said (W3C PLS); may be repeated
  -h, --help             this text
)";

constexpr const char* help_with_say = R"(aloud say speaks a line of text, here and now.

Examples:
  aloud say "The UNODC was established in 1997."
  aloud say --language fr "Bonjour." -o bonjour.wav

Usage: aloud say TEXT... [OPTION]...
It is spoken as it would be in a plain text document; - is standard input.

Options:
  -o, --output PATH      write it: a .wav file, or - for a pipe
  --ipa                  print its sounds (IPA) instead
  --language TAG         en, fr-CA, zh; else it is guessed from the letters
  --voice VOICE          a voice or a language, perhaps a variant: en-gb+f3
  --rate NUMBER          words a minute, 80 to 900; else 175, French 150
  --pitch NUMBER         0 to 99; else 50
  --gain DECIBELS        -60 to 1.3; else 0
  --lexicon FILE.pls     how words are said (W3C PLS); may be repeated
  --pause NAME=TIME      as for rendering; aloud --help names them
  -h, --help             this text
)";

constexpr const char* help_with_check =
    R"(aloud check says what a listener would miss or hear wrong.

Examples:
  aloud check message.md
  aloud check *.md --json > findings.json

Usage: aloud check DOCUMENT... [OPTION]...
Faults are what would be lost or probably read wrong: letters that the voice
cannot read, images without alternative text, links without text, acronyms in no
lexicon, bytes in no encoding. Notes are what deserves a look: other names, long
sentences, skipped levels of headings, tables without headers. For acronyms and
names there is a line to put into a lexicon, to be corrected.

Options:
  --json                 an object for programs
  --lexicon FILE.pls     how words are said (W3C PLS); may be repeated
  --input-format FORMAT  text or markdown; else the name's ending decides
  --language TAG         en, fr-CA, zh; else the document says, or its name
  --voice VOICE          a voice or a language
  -h, --help             this text

Exit status: 0 no fault, 1 faults or a failure, 2 wrong usage.
)";

constexpr const char* help_with_voices =
    R"(aloud voices lists the voices, all or those for a language.

Example: aloud voices fr
Usage: aloud voices [LANGUAGE]
)";

} // namespace

std::string help_text(Command command)
{
    switch (command) {
    case Command::sentences:
        return help_with_sentences;
    case Command::script:
        return help_with_script;
    case Command::say:
        return help_with_say;
    case Command::check:
        return help_with_check;
    case Command::voices:
        return help_with_voices;
    default:
        return help_with_rendering;
    }
}

std::string version_text()
{
    return "aloud " + std::string(version) + "\nengine: " + espeak_version() +
           "\naudio files: " + sndfile_version() + "\nlexicons: " + pugixml_version() +
           "\nUnicode: " + icu_version() + "\nfront matter: " + yaml_version() + "\n";
}

} // namespace aloud
