// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/pauses.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;

namespace {

std::vector<long> milliseconds_at(int rate)
{
    const Pauses pauses(rate);
    std::vector<long> lengths;
    for (int pause = 0; pause <= static_cast<int>(Pause::thematic_break); ++pause)
        lengths.push_back(static_cast<long>(pauses[static_cast<Pause>(pause)].count()));
    return lengths;
}

Sentence sentence(BlockKind kind, Boundary before = Boundary::block)
{
    Sentence result;
    result.kind = kind;
    result.before = before;
    return result;
}

void pauses_between(const Sentence& before, const Sentence& after, Pause expected)
{
    const Pauses pauses(175);
    CHECK(pauses.between(before, after) == pauses[expected]);
}

void is_refused(std::chrono::milliseconds length)
{
    Pauses pauses(175);
    CHECK_THROWS_AS(pauses.set(Pause::sentence, length), UsageError);
    CHECK(pauses[Pause::sentence] == 300ms);
}

} // namespace

TEST_CASE("At 175 words a minute pauses are those of the table", "[pauses]")
{
    CHECK(milliseconds_at(175) == std::vector<long>{150, 300, 400, 550, 900, 700, 1500});
}

TEST_CASE("Pauses grow and shrink with the rate", "[pauses]")
{
    CHECK(milliseconds_at(350) == std::vector<long>{75, 150, 200, 275, 450, 350, 750});
    CHECK(milliseconds_at(150) == std::vector<long>{175, 350, 466, 641, 1050, 816, 1750});
}

TEST_CASE("No pause is shorter than 40 ms", "[pauses]")
{
    CHECK(milliseconds_at(900) == std::vector<long>{40, 58, 77, 106, 175, 136, 291});
    for (const long length : milliseconds_at(100'000))
        CHECK(length == 40);
}

TEST_CASE("A pause can be set and the others stay", "[pauses]")
{
    Pauses pauses(350);
    pauses.set(Pause::paragraph, 2s);
    CHECK(pauses[Pause::paragraph] == 2000ms);
    CHECK(pauses[Pause::sentence] == 150ms);
    pauses.set(Pause::clause, 40ms);
    pauses.set(Pause::thematic_break, 60s);
    CHECK(pauses[Pause::clause] == 40ms);
    CHECK(pauses[Pause::thematic_break] == 60s);
}

TEST_CASE("A pause out of range is refused", "[pauses]")
{
    is_refused(39ms);
    is_refused(0ms);
    is_refused(-300ms);
    is_refused(60'001ms);
}

TEST_CASE("Pauses have names", "[pauses]")
{
    CHECK(pause_named("clause") == Pause::clause);
    CHECK(pause_named("sentence") == Pause::sentence);
    CHECK(pause_named("list-item") == Pause::list_item);
    CHECK(pause_named("paragraph") == Pause::paragraph);
    CHECK(pause_named("before-heading") == Pause::before_heading);
    CHECK(pause_named("after-heading") == Pause::after_heading);
    CHECK(pause_named("thematic-break") == Pause::thematic_break);
}

TEST_CASE("An unknown name of a pause is refused with all that there are", "[pauses]")
{
    CHECK_THROWS_AS(pause_named(""), UsageError);
    CHECK_THROWS_WITH(pause_named("breath"), Contains("breath"));
    try {
        (void)pause_named("Sentence");
        FAIL("the name is not known");
    } catch (const UsageError& error) {
        CHECK(error.advice() == "one of clause, sentence, list-item, paragraph, before-heading, "
                                "after-heading, thematic-break");
    }
}

TEST_CASE("The pause between sentences depends on what they are", "[pauses]")
{
    using enum BlockKind;
    pauses_between(sentence(paragraph), sentence(paragraph), Pause::paragraph);
    pauses_between(sentence(paragraph), sentence(heading), Pause::before_heading);
    pauses_between(sentence(heading), sentence(paragraph), Pause::after_heading);
    pauses_between(sentence(heading), sentence(heading), Pause::before_heading);
    pauses_between(sentence(list_item), sentence(list_item), Pause::list_item);
    pauses_between(sentence(table_row), sentence(table_row), Pause::list_item);
    pauses_between(sentence(code), sentence(code), Pause::list_item);
    pauses_between(sentence(paragraph), sentence(list_item), Pause::paragraph);
    pauses_between(sentence(list_item), sentence(paragraph), Pause::paragraph);
    pauses_between(sentence(list_item), sentence(table_row), Pause::paragraph);
    pauses_between(sentence(quotation), sentence(quotation), Pause::paragraph);
}

TEST_CASE("Within a block the pause is that of a sentence, whatever the block", "[pauses]")
{
    using enum BlockKind;
    for (const BlockKind kind : {paragraph, heading, list_item, quotation, table_row, code})
        pauses_between(sentence(kind), sentence(kind, Boundary::sentence), Pause::sentence);
}

TEST_CASE("A thematic break outdoes a heading", "[pauses]")
{
    using enum BlockKind;
    for (const BlockKind kind : {paragraph, heading, list_item})
        pauses_between(sentence(heading), sentence(kind, Boundary::thematic_break),
                       Pause::thematic_break);
}
