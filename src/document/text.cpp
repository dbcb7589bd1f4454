// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text.hpp"

#include <algorithm>

namespace aloud {

void Text::append(std::string_view characters, Span source, Line line)
{
    append_run(characters, source, line, characters.size() == source.size() ? Step{1, 1} : Step{});
}

void Text::append_character(std::string_view character, Span source, Line line)
{
    const bool alike = character.size() == source.size();
    const bool small = source.size() > 0 && source.size() <= 16;
    append_run(character, source, line,
               alike   ? Step{1, 1}
               : small ? Step{static_cast<std::uint8_t>(character.size()),
                              static_cast<std::uint8_t>(source.size())}
                       : Step{});
}

void Text::append_run(std::string_view characters, Span source, Line line, Step step)
{
    if (characters.empty())
        return;
    const bool follows = step.text > 0 && !runs_.empty() && runs_.back().line == line &&
                         runs_.back().step == step && runs_.back().source.end == source.begin;
    if (follows)
        runs_.back().source.end = source.end;
    else
        runs_.push_back({string_.size(), source, line, step});
    string_ += characters;
}

void Text::append(const Text& other)
{
    for (std::size_t run = 0; run < other.runs_.size(); ++run) {
        const std::size_t begin = other.runs_[run].begin;
        const auto characters =
            std::string_view(other.string_).substr(begin, other.run_end(run) - begin);
        append_run(characters, other.runs_[run].source, other.runs_[run].line,
                   other.runs_[run].step);
    }
}

void Text::append_between(std::string_view characters)
{
    const std::uint64_t here = runs_.empty() ? 0 : runs_.back().source.end;
    append(characters, {here, here}, runs_.empty() ? 1 : runs_.back().line);
}

Text Text::slice(std::size_t begin, std::size_t end) const
{
    Text result;
    while (begin < end) {
        const std::size_t run = run_at(begin);
        const std::size_t stop = std::min(end, run_end(run));
        result.append_run(std::string_view(string_).substr(begin, stop - begin),
                          part(run, begin, stop), runs_[run].line, runs_[run].step);
        begin = stop;
    }
    return result;
}

Span Text::source(std::size_t begin, std::size_t end) const
{
    if (begin >= end)
        return {};
    Span whole = part(run_at(begin), begin, std::min(end, run_end(run_at(begin))));
    for (std::size_t run = run_at(begin) + 1; run < runs_.size() && runs_[run].begin < end; ++run) {
        const Span next = part(run, runs_[run].begin, std::min(end, run_end(run)));
        whole = {std::min(whole.begin, next.begin), std::max(whole.end, next.end)};
    }
    return whole;
}

Line Text::line(std::size_t at) const
{
    return runs_.empty() ? 0 : runs_[run_at(at)].line;
}

std::size_t Text::run_at(std::size_t at) const
{
    const auto after =
        std::upper_bound(runs_.begin(), runs_.end(), at,
                         [](std::size_t byte, const Run& run) { return byte < run.begin; });
    return static_cast<std::size_t>(after - runs_.begin()) - 1;
}

std::size_t Text::run_end(std::size_t run) const
{
    return run + 1 < runs_.size() ? runs_[run + 1].begin : string_.size();
}

Span Text::part(std::size_t run, std::size_t begin, std::size_t end) const
{
    const auto& [first, source, line, step] = runs_[run];
    if (step.text == 0)
        return source;
    const std::size_t last = end - first + step.text - 1; // part of a character is all of it
    return {source.begin + (begin - first) / step.text * step.source,
            source.begin + last / step.text * step.source};
}

} // namespace aloud
