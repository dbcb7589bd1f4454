// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/stop.hpp"

#include "base/utf8.hpp"
#include "sentence/nesting.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace aloud;

namespace {

/// The stop at the first mark of `text` that can end a sentence.
Stop first_stop(const std::string& text)
{
    Nesting nesting;
    for (std::size_t at = 0; at < text.size(); at = code_point_at(text, at).end) {
        const Punctuation kind = punctuation(code_point_at(text, at).value);
        if (is_stop(kind))
            return stop_at(text, at, kind, nesting);
        nesting.feed(code_point_at(text, at).value, true);
    }
    FAIL("no stop in " << text);
    return {};
}

void ends_behind(const std::string& text, const std::string& end)
{
    CAPTURE(text);
    CHECK(text.substr(0, first_stop(text).end) == end);
}

} // namespace

TEST_CASE("Several marks are one stop", "[stop]")
{
    ends_behind("what?! a", "what?!");
    ends_behind("so... a", "so...");
    ends_behind("so . . . a", "so . . .");
    ends_behind("so. ...and a", "so.");
    ends_behind("quoi ! ! a", "quoi ! !");
    CHECK(first_stop("what?! a").kind == Punctuation::strong);
    CHECK(first_stop("so.. a").kind == Punctuation::ellipsis);
    CHECK(first_stop("so. a").kind == Punctuation::period);
}

TEST_CASE("What closes belongs to the stop", "[stop]")
{
    ends_behind("(a.) b", "(a.)");
    ends_behind("“a.” b", "“a.”");
    ends_behind("„a.“ b", "„a.“");
    ends_behind("\"a.\" b", "\"a.\"");
    ends_behind("« a ! » b", "« a ! »");
    ends_behind("a.\"b", "a.");
    ends_behind("(a etc.). b", "(a etc.).");
    CHECK(first_stop("“a.” b").closes_quotation);
    CHECK(first_stop("x (a.) b").closes_inside);
    CHECK(first_stop("(a etc.). b").goes_outside);
}

TEST_CASE("Footnotes and pictures belong to the stop", "[stop]")
{
    ends_behind("a.[12] b", "a.[12]");
    ends_behind("a.¹ b", "a.¹");
    ends_behind("a! \U0001F600\U0001F600 b", "a! \U0001F600\U0001F600");
    ends_behind("a! \U0001F600b", "a!");
    ends_behind("a. ✔ b", "a.");
}

TEST_CASE("Marks that do not show are passed over", "[stop]")
{
    ends_behind("a.\u200F b", "a.\u200F");
}
