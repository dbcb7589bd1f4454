// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/stop.hpp"

#include "base/characters.hpp"
#include "base/utf8.hpp"
#include "sentence/nesting.hpp"
#include "sentence/words.hpp"

#include <algorithm>

namespace aloud {

namespace {

bool is_superscript(char32_t value)
{
    return value == U'¹' || value == U'²' || value == U'³' ||
           (value >= U'\u2070' && value <= U'\u2079');
}

class StopReader
{
  public:
    StopReader(std::string_view text, std::size_t begin, Punctuation kind, Nesting& nesting)
        : text_(text), nesting_(nesting), at_(code_point_at(text, begin).end)
    {
        stop_.kind = kind;
        stop_.mark = code_point_at(text, begin).value;
        stop_.begin = begin;
        // ". . ." is written with spaces when a space stands before it.
        spaced_ = begin > 0 && is_space(code_point_before(text, begin).value);
    }

    Stop read()
    {
        do {
            while (take_mark(at_) || read_spaced_mark()) {
            }
            while (read_closing() || read_spaced_closing()) {
            }
        } while (take_mark(at_));
        while (read_footnote())
            stop_.has_footnote = true;
        read_emoji();
        stop_.end = at_;
        stop_.next = behind_spaces(text_, at_);
        return stop_;
    }

  private:
    [[nodiscard]] char32_t value(std::size_t at) const
    {
        return at < text_.size() ? code_point_at(text_, at).value : U' ';
    }
    [[nodiscard]] bool is_word(std::size_t at) const
    {
        return is_letter(value(at)) || is_digit(value(at));
    }

    /// A space or two, no line end.
    [[nodiscard]] bool is_little_space(std::size_t begin, std::size_t end) const
    {
        return end > begin && end - begin <= 3 &&
               punctuation(value(begin)) != Punctuation::line_end &&
               text_.substr(begin, end - begin).find_first_of("\n\r") == std::string_view::npos;
    }

    bool take_mark(std::size_t at)
    {
        const Punctuation kind = punctuation(value(at));
        if (at >= text_.size() || !is_stop(kind))
            return false;
        stop_.goes_outside = stop_.goes_outside || stop_.closes();
        const bool both_periods = stop_.kind == Punctuation::period && kind == Punctuation::period;
        if (both_periods && !stop_.closes())
            stop_.kind = Punctuation::ellipsis;
        else if (!both_periods)
            stop_.kind = std::max(stop_.kind, kind);
        at_ = code_point_at(text_, at).end;
        ++stop_.count;
        return true;
    }

    /// The second of ". ." or "! !" or "etc. ?", unless it begins a word: ".5", "...and".
    bool read_spaced_mark()
    {
        const std::size_t next = behind_spaces(text_, at_);
        const Punctuation kind = punctuation(value(next));
        if (!is_little_space(at_, next) || !is_stop(kind))
            return false;
        if (!spaced_ && stop_.kind != Punctuation::strong && kind != Punctuation::strong)
            return false;
        std::size_t behind = next;
        while (behind < text_.size() && is_stop(punctuation(value(behind))))
            behind = code_point_at(text_, behind).end;
        return !is_word(behind) && take_mark(next);
    }

    bool take_closing(std::size_t at)
    {
        const CodePoint point = code_point_at(text_, at);
        if (is_closing_bracket(point.value)) {
            stop_.closes_bracket = true;
            stop_.closes_inside = stop_.closes_inside || nesting_.in_brackets(text_, at);
        } else {
            stop_.closes_quotation = true;
        }
        nesting_.feed(point.value, true);
        at_ = point.end;
        return true;
    }

    bool read_closing()
    {
        if (at_ == text_.size())
            return false;
        const CodePoint point = code_point_at(text_, at_);
        if (is_closing_bracket(point.value))
            return take_closing(at_);
        if (point.value >= 0x80 && is_invisible(point.value)) {
            at_ = point.end;
            return true;
        }
        if (!is_quotation_mark(point.value) || is_opening_bracket(point.value))
            return false;
        // Whichever way it faces, it closes when no word follows it.
        if (!is_word(point.end))
            return take_closing(at_);
        const bool closes = point.value == U'"' || point.value == U'“' || point.value == U'«'
                                ? nesting_.in_quotation(point.value)
                                : point.value != U'\'' && point.value != U'’' &&
                                      punctuation(point.value) == Punctuation::closing;
        return closes && take_closing(at_);
    }

    /// "! »", as French does it, or a straight mark that went astray.
    bool read_spaced_closing()
    {
        const std::size_t next = behind_spaces(text_, at_);
        if (!is_little_space(at_, next) || next == text_.size())
            return false;
        const CodePoint point = code_point_at(text_, next);
        if (!is_quotation_mark(point.value))
            return false;
        std::size_t end = next; // of all the marks: "``"
        while (end < text_.size() && is_quotation_mark(value(end)))
            end = code_point_at(text_, end).end;
        const Punctuation behind = punctuation(value(end));
        const bool goes_on = behind == Punctuation::going_on || is_stop(behind);
        const bool faces_back = point.value == U'»' || point.value == U'”' ||
                                (point.value == U'"' && nesting_.in_quotation(point.value));
        const bool apart = end == text_.size() || is_space(value(end));
        return (goes_on || (faces_back && apart)) && take_closing(next);
    }

    bool read_footnote()
    {
        const char32_t first = value(at_);
        if (is_superscript(first)) {
            at_ = code_point_at(text_, at_).end;
            return true;
        }
        if (first != U'[')
            return false;
        std::size_t end = at_ + 1;
        while (end < text_.size() && end - at_ <= 3 && is_digit(value(end)))
            end = code_point_at(text_, end).end;
        if (end == at_ + 1 || value(end) != U']')
            return false;
        at_ = end + 1;
        return true;
    }

    /// Pictures behind a stop belong to what it ends.
    void read_emoji()
    {
        for (std::size_t next = at_; next < text_.size();) {
            const std::size_t begin = next;
            while (next < text_.size() && is_emoji(value(next)))
                next = code_point_at(text_, next).end;
            if (is_word(next)) // it is the bullet of what follows
                return;
            if (next > begin)
                at_ = next;
            const std::size_t behind = behind_spaces(text_, next);
            if (!is_little_space(next, behind) || !is_emoji(value(behind)))
                return;
            next = behind;
        }
    }

    std::string_view text_;
    Nesting& nesting_;
    std::size_t at_;
    Stop stop_;
    bool spaced_ = false;
};

} // namespace

Stop stop_at(std::string_view text, std::size_t begin, Punctuation kind, Nesting& nesting)
{
    return StopReader(text, begin, kind, nesting).read();
}

} // namespace aloud
