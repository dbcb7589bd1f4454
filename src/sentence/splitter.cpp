// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence/splitter.hpp"

#include "base/characters.hpp"
#include "base/language_tag.hpp"
#include "base/utf8.hpp"
#include "sentence/enumeration.hpp"
#include "sentence/knowledge.hpp"
#include "sentence/nesting.hpp"
#include "sentence/rules.hpp"
#include "sentence/stop.hpp"
#include "sentence/words.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace aloud {

namespace {

/// For each byte, whether a character that begins with it may be a mark.
using Bytes = std::array<bool, 256>;

Bytes bytes_of_marks(const Knowledge& knowledge)
{
    Bytes bytes{};
    for (std::size_t byte = 0; byte < 0x80; ++byte) {
        const Punctuation kind = punctuation(static_cast<char32_t>(byte));
        bytes[byte] = is_stop(kind) || kind == Punctuation::line_end ||
                      kind == Punctuation::opening || kind == Punctuation::closing ||
                      kind == Punctuation::quotation;
    }
    bytes['\''] = false;
    // The lead bytes of Latin, Greek, Cyrillic and Hebrew letters and of most ideographs have no
    // mark among them.
    for (std::size_t byte = 0xC2; byte < 0xF5; ++byte) {
        const bool letters = (byte >= 0xC3 && byte <= 0xD5) || byte == 0xD7 || byte == 0xD9 ||
                             byte == 0xDA || (byte >= 0xE4 && byte <= 0xE9);
        bytes[byte] = !letters;
    }
    for (const char32_t stop : knowledge.stops()) {
        std::string encoded;
        append_utf8(encoded, stop);
        bytes[static_cast<unsigned char>(encoded.front())] = true;
    }
    return bytes;
}

std::string code_of(const std::string& language)
{
    const auto tag = parse_language_tag(language);
    const std::string code = tag ? tag->language : "";
    // Mandarin and Cantonese are written as Chinese is; Norwegian has two ways of writing.
    if (code == "cmn" || code == "yue")
        return "zh";
    return code == "nb" || code == "nn" ? "no" : code;
}

/// One text on its way through the marks.
class Pass
{
  public:
    Pass(std::string_view text, const Knowledge& knowledge, const Bytes& bytes, Rules& rules)
        : text_(text), knowledge_(knowledge), bytes_(bytes), rules_(rules)
    {
    }

    std::vector<std::size_t> ends()
    {
        begin_sentence(0);
        for (std::size_t at = next_mark(0); at < text_.size(); at = next_mark(at))
            at = step(at);
        // What says nothing at the end (a closing quotation mark) belongs to the last sentence.
        if (!says_something_before(text_.size()) && !ends_.empty())
            ends_.pop_back();
        ends_.push_back(text_.size());
        return std::move(ends_);
    }

  private:
    [[nodiscard]] std::size_t next_mark(std::size_t at) const
    {
        while (at < text_.size() && !bytes_[static_cast<unsigned char>(text_[at])])
            ++at;
        return at;
    }

    /// Deals with the character at `at` and returns where to go on.
    std::size_t step(std::size_t at)
    {
        const CodePoint point = code_point_at(text_, at);
        const Punctuation own =
            knowledge_.is_stop(point.value) ? Punctuation::stop : Punctuation::none;
        const Punctuation kind = own == Punctuation::none ? punctuation(point.value) : own;
        if (is_stop(kind))
            return step_over_stop(at, kind);
        switch (kind) {
        case Punctuation::line_end:
            return step_over_line_end(at);
        case Punctuation::closing:
        case Punctuation::bullet:
            begin_item(at);
            break;
        default:
            break;
        }
        const bool nests = kind == Punctuation::opening || kind == Punctuation::closing ||
                           kind == Punctuation::quotation;
        if (nests && !is_smiley(text_, at))
            nesting_.feed(point.value, says_something_before(at));
        return point.end;
    }

    std::size_t step_over_stop(std::size_t at, Punctuation kind)
    {
        if (kind == Punctuation::period && begin_item(at))
            return at + 1;
        const Stop stop = stop_at(text_, at, kind, nesting_);
        const bool line_ends = text_.substr(stop.end, stop.next - stop.end).find_first_of("\n\r") !=
                               std::string_view::npos;
        if (!line_ends && stop.next < text_.size() &&
            rules_.ends_sentence({text_, begin_, stop, nesting_}))
            end_sentence(stop.next);
        return stop.end;
    }

    std::size_t step_over_line_end(std::size_t at)
    {
        const std::size_t next = behind_spaces(text_, at);
        const bool flows = at > 0 && text_[at - 1] == ' ' && text_[at] == '\n' && next == at + 1 &&
                           next < text_.size() && is_lowercase(code_point_at(text_, next).value);
        if (flows)
            return next;
        nesting_.clear();
        end_sentence(next);
        return next;
    }

    /// Ends the sentence before the next item of the list that it is in.
    bool begin_item(std::size_t at)
    {
        if (!marker_)
            return false;
        const auto next = marker_with(text_, at);
        if (!next || next->begin <= begin_ || !follows(*next, *marker_) || is_ordinal(*next))
            return false;
        end_sentence(next->begin);
        return begin_ == next->begin;
    }

    /// "4." of "3. Mai und 4. Juni".
    [[nodiscard]] bool is_ordinal(const Marker& marker) const
    {
        const std::string_view word = word_at(text_, behind_spaces(text_, marker.end));
        return knowledge_.traits(lowered(word)).have(Trait::after_ordinal);
    }

    void end_sentence(std::size_t end)
    {
        if (end == text_.size() || !says_something_before(end))
            return;
        ends_.push_back(end);
        begin_sentence(end);
    }

    void begin_sentence(std::size_t begin)
    {
        begin_ = begin;
        looked_at_ = begin;
        spoken_.reset();
        marker_ = marker_at(text_, behind_spaces(text_, begin));
    }

    /// Whether the sentence has something to say before byte `end`. Looks at no byte twice.
    bool says_something_before(std::size_t end)
    {
        while (!spoken_ && looked_at_ < end) {
            const CodePoint point = code_point_at(text_, looked_at_);
            if (is_speakable(point.value))
                spoken_ = looked_at_;
            looked_at_ = point.end;
        }
        return spoken_ && *spoken_ < end;
    }

    std::string_view text_;
    const Knowledge& knowledge_;
    const Bytes& bytes_;
    Rules& rules_;
    std::vector<std::size_t> ends_;
    Nesting nesting_;
    std::size_t begin_ = 0;             // of the sentence
    std::size_t looked_at_ = 0;         // how far it has been searched for something to say
    std::optional<std::size_t> spoken_; // where that is
    std::optional<Marker> marker_;      // that the sentence begins with
};

} // namespace

struct Splitter::Parts
{
    const Knowledge& knowledge;
    Bytes bytes;
    Rules rules;
};

Splitter::Splitter(const std::string& language)
{
    const Knowledge& knowledge = knowledge_of(code_of(language));
    parts_ = std::make_unique<Parts>(Parts{knowledge, bytes_of_marks(knowledge), Rules(knowledge)});
}

Splitter::~Splitter() = default;

std::vector<std::size_t> Splitter::split(std::string_view text)
{
    if (text.empty())
        return {};
    return Pass(text, parts_->knowledge, parts_->bytes, parts_->rules).ends();
}

} // namespace aloud
