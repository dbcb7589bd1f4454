// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.hpp"

#include "base/language_tag.hpp"
#include "base/version.hpp"
#include "document/front_matter.hpp"
#include "output/wav_file.hpp"
#include "speech/espeak_engine.hpp"

namespace aloud {

std::string help_text()
{
    return R"(aloud turns documents into speech.

Examples:
  aloud message.md                  makes message.wav, beside the document
  aloud message.md -o talk.wav      makes talk.wav
  aloud *.md -o out/                makes a file for each document, in out
  aloud letter.md -o - | mpv -      plays it
  echo "Good morning." | aloud - -o hello.wav
  aloud message.fr.md --rate 200 --pause paragraph=1s
  aloud sentences message.md        prints the sentences, one on a line
  aloud voices fr                   lists the voices for French

Usage:
  aloud DOCUMENT... [OPTION]...
  aloud sentences DOCUMENT... [OPTION]...
  aloud voices [LANGUAGE]
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
  -j, --jobs NUMBER      how many speak at a time; else as many as processors
  --allow-gaps           leave silence for a sentence that cannot be spoken
  --progress STYLE       plain, json or none, on standard error; else plain if
                         that is a terminal
  -q, --quiet            say only what went wrong, or may have
  --force                without -o FILE, replace what aloud did not make, too
  -h, --help             this text
  -V, --version          the versions of aloud, its engine and its libraries

Exit status: 0 done, 1 failed, 2 wrong usage, 3 done with gaps, 130 interrupted.
)";
}

std::string version_text()
{
    return "aloud " + std::string(version) + "\nengine: " + espeak_version() +
           "\naudio files: " + sndfile_version() + "\nUnicode: " + icu_version() +
           "\nfront matter: " + yaml_version() + "\n";
}

} // namespace aloud
