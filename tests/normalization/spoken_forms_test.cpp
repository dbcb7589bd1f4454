// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every text and every language; what is said for what is in tests/spec.
#include "normalization/spoken_forms.hpp"

#include "base/utf8.hpp"
#include "fakes/block_list.hpp"
#include "fakes/nasty_text.hpp"
#include "normalization/normalize.hpp"

#include <catch2/catch.hpp>

#include <ctime>
#include <limits>

using namespace aloud;

namespace {

constexpr std::array<const char*, 9> languages{"en", "fr", "es", "ru", "ar",
                                               "zh", "de", "it", "pt"};

SpokenForms forms_of(const std::string& tag)
{
    return SpokenForms(parse_language_tag(tag).value());
}

std::string spoken(const std::string& written, const std::string& tag = "en-GB")
{
    return forms_of(tag).apply(normalize(text(written))).string();
}

/// Pieces that the rules look at, in any order.
std::string nasty_figures(std::mt19937& random, std::size_t pieces)
{
    static constexpr auto signs = std::to_array<std::string_view>(
        {"1",   "22", "2022", "000",  "3",    "/",   "-",   "–",  ".",  ",",  ":",   "%",
         "$",   "€",  "km",   "kg",   "July", "pm",  "th",  "IV", "XX", "@",  "www", ".com",
         "St",  "A",  "(",    ")",    "№",    "№ 5", "½",   "°C", "年", "月", "号",  "第",
         "2个", "г.", "-й",   "в",    "د.ك",  "٪",   "WHO", "x",  "=",  "+",  "~",   "😀",
         " ",   " ",  " ",    "e.g.", "§",    "#",   "1/2", "ª"});
    std::string result;
    for (std::size_t i = 0; i < pieces; ++i)
        result += random() % 4 == 0 ? nasty_pieces[random() % nasty_pieces.size()]
                                    : signs[random() % signs.size()];
    return result;
}

void keeps_promises(const SpokenForms& forms, const Text& written)
{
    Span last{};
    std::size_t reported = 0;
    const Text result = forms.apply(written, {}, [&](const Change& change) {
        ++reported;
        CHECK(change.source.begin >= last.end);
        CHECK(change.source.end <= written.source().end);
        CHECK(change.from != change.to);
        CHECK_FALSE(change.rule.empty());
        last = change.source;
    });
    CHECK((reported > 0 || result.string() == written.string()));
    std::uint64_t begin = 0;
    for (std::size_t at = 0; at < result.size();) {
        const CodePoint point = code_point_at(result.string(), at);
        REQUIRE(point.well_formed);
        const Span source = result.source(point.begin, point.end);
        REQUIRE(source.begin >= begin);
        REQUIRE(source.end <= written.source().end);
        begin = source.begin;
        at = point.end;
    }
}

} // namespace

TEST_CASE("A language without rules passes through", "[normalization]")
{
    const std::string written = "5 km, $3, Dr. 2022-01-01";
    CHECK(spoken(written, "sw") == written);
    CHECK(spoken(written, "eo") == written);
}

TEST_CASE("Ordinary words are left alone in every language", "[normalization]")
{
    const std::string written = GENERATE("We can do more to raise awareness.", "Été comme hiver.",
                                         "¿Qué hacer mañana, señor?", "Мы можем сделать больше.",
                                         "يمكننا أن نفعل المزيد.", "我们可以做更多的工作。", "");
    for (const std::string language : languages)
        CHECK(spoken(written, language) == written);
}

TEST_CASE("A changed piece stands for the whole of what it replaces", "[normalization][promise]")
{
    const Text result = forms_of("en-GB").apply(text("Pay $5.20 now.", 100));
    REQUIRE(result.string() == "Pay five dollars and twenty cents now.");
    CHECK(result.source(4, 8) == Span{104, 109});   // "five"
    CHECK(result.source(21, 33) == Span{104, 109}); // "twenty cents"
    CHECK(result.source(0, 3) == Span{100, 103});
    CHECK(result.source(34, 37) == Span{110, 113}); // "now"
}

TEST_CASE("Each change is reported with its class, its place and its rule", "[normalization]")
{
    std::vector<Change> changes;
    const Text result =
        forms_of("en-GB").apply(text("On 30 July 2022 the WHO spent 5 kg.", 10), {},
                                [&](const Change& change) { changes.push_back(change); });
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].kind == SemioticClass::date);
    CHECK(changes[0].source == Span{13, 25});
    CHECK(changes[0].from == "30 July 2022");
    CHECK(changes[0].to == "the thirtieth of July twenty twenty-two");
    CHECK(changes[0].rule == "day and month");
    CHECK(changes[1].kind == SemioticClass::letters);
    CHECK(changes[2].kind == SemioticClass::measure);
    CHECK(changes[2].kind == SemioticClass::measure);
}

TEST_CASE("What a lexicon has settled stays, and nothing is read across it", "[normalization]")
{
    const Text written = text("Dr. 5 km and 5 km");
    const std::vector<ByteRange> kept{{0, 3}, {4, 5}};
    CHECK(forms_of("en-GB").apply(written, kept).string() == "Dr. 5 km and five kilometres");
    CHECK(forms_of("en-GB").apply(written).string() == "Dr. five kilometres and five kilometres");
    CHECK(forms_of("en-GB").apply(written, std::vector<ByteRange>{{0, written.size()}}).string() ==
          written.string());
}

TEST_CASE("The region decides how figures are read", "[normalization]")
{
    CHECK(spoken("3/12/2022", "en-US") == "March twelfth twenty twenty-two");
    CHECK(spoken("3/12/2022", "en-GB") == "the third of December twenty twenty-two");
    CHECK(spoken("120 kg", "en-US") == "one hundred twenty kilograms");
    CHECK(spoken("120 kg", "en-GB") == "one hundred and twenty kilograms");
    CHECK(spoken("2,5", "es-ES") == "dos coma cinco");
    CHECK(spoken("2.5", "es-MX") == "dos punto cinco");
    CHECK(spoken("5公里", "cmn") == "五公里");
}

TEST_CASE("Nasty text keeps the promises of normalization in every language",
          "[normalization][promise]")
{
    const std::string language = GENERATE("en", "fr", "es", "ru", "ar", "zh", "de", "it", "pt");
    CAPTURE(language);
    const SpokenForms forms = forms_of(language);
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        const std::string written =
            i % 3 == 0 ? nasty_text(random, random() % 60) : nasty_figures(random, random() % 60);
        CAPTURE(written);
        keeps_promises(forms, normalize(text(written)));
    }
}

TEST_CASE("Time for spoken forms is linear in the length of the text",
          "[normalization][promise][unsanitized]")
{
    const auto [what, piece] = GENERATE(table<const char*, const char*>({
        {"words", "word "},         {"figures", "5"},
        {"groups", "1,000,"},       {"groups with spaces", "100 "},
        {"points", "1."},           {"slashes", "1/"},
        {"dots and letters", "a."}, {"addresses", "a@b.c"},
        {"capitals", "A/"},         {"money", "$5 "},
        {"dates", "2022-01-01 "},   {"telephones", "555-1234-"},
        {"brackets", "(1) "},       {"Roman numerals", "Chapter XIV "},
        {"streets", "12 Main "},    {"one long word", "xvi"},
        {"ideographs", "第2年"},    {"hyphens", "-"},
        {"percent signs", "%"},
    }));
    CAPTURE(what);
    const SpokenForms forms = forms_of("en-GB");
    constexpr std::size_t size = 40'000;
    const Text small = text(repeat(piece, size));
    const Text large = text(repeat(piece, 4 * size));
    const auto best_of = [&forms](const Text& written) {
        auto best = std::numeric_limits<std::clock_t>::max();
        for (int i = 0; i < 3; ++i) {
            const std::clock_t begin = std::clock();
            CHECK_FALSE(forms.apply(written).empty());
            best = std::min(best, std::clock() - begin);
        }
        return best;
    };
    CHECK(best_of(large) < 8 * std::max(best_of(small), std::clock_t{CLOCKS_PER_SEC / 1000}));
}
