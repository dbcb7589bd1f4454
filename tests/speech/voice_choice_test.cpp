// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/voice_choice.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

// As eSpeak NG 1.51 lists them.
const std::vector<InstalledVoice> installed{
    {"gmw/en-029", "English (Caribbean)", {{"en-029", 5}, {"en", 10}}},
    {"gmw/en", "English (Great Britain)", {{"en-gb", 2}, {"en", 2}}},
    {"gmw/en-GB-x-rp",
     "English (Received Pronunciation)",
     {{"en-gb-x-rp", 5}, {"en-gb", 4}, {"en", 5}}},
    {"gmw/en-US", "English (America)", {{"en-us", 2}, {"en", 3}}},
    {"roa/fr-BE", "French (Belgium)", {{"fr-be", 5}, {"fr", 8}}},
    {"roa/fr", "French (France)", {{"fr-fr", 5}, {"fr", 5}}},
    {"roa/es", "Spanish (Spain)", {{"es", 5}}},
    {"roa/es-419", "Spanish (Latin America)", {{"es-419", 5}, {"es-mx", 6}, {"es", 6}}},
    {"roa/pt", "Portuguese (Portugal)", {{"pt", 5}, {"pt-pt", 5}}},
    {"roa/pt-BR", "Portuguese (Brazil)", {{"pt-br", 5}, {"pt", 6}}},
    {"gmq/nb", "Norwegian Bokmål", {{"nb", 5}, {"no", 5}}},
    {"zle/ru", "Russian", {{"ru", 5}}},
    {"sit/cmn", "Chinese (Mandarin, latin as English)", {{"cmn", 5}, {"zh-cmn", 5}, {"zh", 5}}},
    {"sit/cmn-Latn-pinyin",
     "Chinese (Mandarin, latin as Pinyin)",
     {{"cmn-latn-pinyin", 5}, {"zh-cmn", 5}, {"zh", 5}}},
    {"sit/yue", "Chinese (Cantonese)", {{"yue", 5}, {"zh-yue", 5}, {"zh", 8}}},
    {"sit/yue-Latn-jyutping",
     "Chinese (Cantonese, latin as Jyutping)",
     {{"yue", 5}, {"zh-yue", 5}, {"zh", 8}}},
};

const std::vector<InstalledVoice> variants{
    {"!v/f3", "female3", {}}, {"!v/whisper", "whisper", {}}, {"!v/Mr serious", "Mr_Serious", {}}};

void chooses(const std::string& wanted, const std::string& identifier)
{
    INFO(wanted);
    CHECK(choose_voice(installed, variants, wanted).identifier == identifier);
}

void speaks(const std::string& language, const std::string& identifier)
{
    INFO(language);
    CHECK(voice_for(installed, *parse_language_tag(language)).identifier == identifier);
}

std::string refusal(const std::string& wanted)
{
    try {
        return choose_voice(installed, variants, wanted).identifier;
    } catch (const UsageError& error) {
        return error.what();
    }
}

} // namespace

TEST_CASE("a voice is chosen by its names, in any case", "[speech]")
{
    chooses("en-gb", "gmw/en");
    chooses("EN_GB", "gmw/en");
    chooses("gmw/en", "gmw/en");
    chooses("English (America)", "gmw/en-US");
    chooses("English_(America)", "gmw/en-US");
    chooses("en-gb-x-rp", "gmw/en-GB-x-rp");
    chooses("en-029", "gmw/en-029");
    chooses("cmn-latn-pinyin", "sit/cmn-Latn-pinyin");
    chooses("sit/cmn", "sit/cmn");
    chooses("yue-latn-jyutping", "sit/yue-Latn-jyutping");
}

TEST_CASE("a voice is chosen by a language tag", "[speech]")
{
    chooses("en", "gmw/en");
    chooses("en-GB", "gmw/en");
    chooses("en-US", "gmw/en-US");
    chooses("fr-CA", "roa/fr");
    chooses("fr-BE", "roa/fr-BE");
    chooses("zh", "sit/cmn-Latn-pinyin");
    chooses("zh-Hans-CN", "sit/cmn-Latn-pinyin");
    chooses("no", "gmq/nb");
}

TEST_CASE("each language of the United Nations has the voice that its listeners expect", "[speech]")
{
    speaks("en", "gmw/en");
    speaks("en-AU", "gmw/en");
    speaks("en-US", "gmw/en-US");
    speaks("fr", "roa/fr");
    speaks("es", "roa/es");
    speaks("es-ES", "roa/es");
    speaks("es-MX", "roa/es-419");
    speaks("es-AR", "roa/es-419");
    speaks("ru", "zle/ru");
    speaks("zh", "sit/cmn-Latn-pinyin");
    speaks("cmn", "sit/cmn-Latn-pinyin");
    speaks("zh-HK", "sit/yue");
    speaks("pt", "roa/pt");
    speaks("pt-BR", "roa/pt-BR");
    speaks("nn", "gmq/nb");
}

TEST_CASE("a variant follows a plus sign", "[speech]")
{
    chooses("en-gb+f3", "gmw/en+f3");
    chooses("fr-CA+whisper", "roa/fr+whisper");
    chooses("zh+female3", "sit/cmn-Latn-pinyin+f3");
    chooses("en+mr serious", "gmw/en+Mr serious");
}

TEST_CASE("an unknown voice is refused with the nearest ones", "[speech]")
{
    CHECK(refusal("emglish-us") ==
          "unknown voice emglish-us; the nearest are en-us, en-gb, en-gb-x-rp");
    CHECK(refusal("engish (america)").find("unknown voice engish (america)") == 0);
    CHECK(refusal("") != "");
    CHECK(refusal("en+f4") == "unknown voice variant f4; the nearest are f3, whisper, Mr serious");
    CHECK(refusal("en+") != "gmw/en");
    CHECK(refusal("en\x1b[31m").find('\x1b') == std::string::npos);
}

TEST_CASE("a language that no voice speaks is named", "[speech]")
{
    CHECK_THROWS_WITH(voice_for(installed, *parse_language_tag("so")),
                      "no installed voice speaks Somali (so)");
}

TEST_CASE("the short name of a voice chooses that voice", "[speech]")
{
    for (const InstalledVoice& voice : installed)
        if (voice.identifier != "sit/cmn") // "cmn" means the best voice for the language
            chooses(short_name(voice), voice.identifier);
}
