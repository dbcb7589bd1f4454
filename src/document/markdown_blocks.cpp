// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown_blocks.hpp"

#include "base/characters.hpp"
#include "base/error.hpp"
#include "base/utf8.hpp"
#include "document/entity.hpp"
#include "document/html_text.hpp"
#include "document/join_lines.hpp"

#include <md4c.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

namespace aloud {

namespace {

enum class Container { quotation, item };
enum class Break { none, soft, hard, cell };

struct List
{
    bool ordered;
    unsigned next_number;
    char delimiter;
};

class Builder
{
  public:
    Builder(const Text& document, std::size_t begin) : document_(document), begin_(begin) {}

    void enter(MD_BLOCKTYPE type, const void* detail);
    void leave(MD_BLOCKTYPE type);
    void text(MD_TEXTTYPE type, std::string_view characters);
    void enter_span(MD_SPANTYPE type, const void* detail);
    void leave_span(MD_SPANTYPE type);

    MarkdownBlocks result;

  private:
    /// A link or an image that is open.
    struct Reference
    {
        Barrier barrier; ///< that it is, unless there are words in it
        bool has_words = false;
    };
    void open(BarrierKind kind, const MD_ATTRIBUTE& target);
    void note_words(const Text& piece);
    [[nodiscard]] Text located(std::string_view characters, const Text& before_it) const;
    void append(Text piece);
    void end_html();
    void flush();
    [[nodiscard]] int depth(Container container) const;

    const Text& document_;
    std::size_t begin_; ///< where in the document md4c's input begins
    std::vector<List> lists_;
    std::vector<Container> containers_;
    std::vector<std::string> labels_; ///< of each open list item, its number until that is used
    Block block_;                     ///< being gathered
    Break break_ = Break::none;
    std::vector<Reference> references_;
    bool in_header_ = false;       ///< of a table
    bool header_has_words_ = true; ///< of the table being read, until its first row is
    Line line_ = 1;                ///< of the last words
    Text html_;                    ///< raw HTML that may not be complete: a tag may span lines
};

void Builder::enter(MD_BLOCKTYPE type, const void* detail)
{
    const bool cell = type == MD_BLOCK_TH || type == MD_BLOCK_TD;
    if (cell) {
        end_html();
        break_ = Break::cell;
        return;
    }
    flush();
    switch (type) {
    case MD_BLOCK_QUOTE:
        containers_.push_back(Container::quotation);
        break;
    case MD_BLOCK_UL:
        lists_.push_back({false, 0, 0});
        break;
    case MD_BLOCK_OL: {
        const auto* list = static_cast<const MD_BLOCK_OL_DETAIL*>(detail);
        lists_.push_back({true, list->start, list->mark_delimiter});
        break;
    }
    case MD_BLOCK_LI:
        containers_.push_back(Container::item);
        labels_.emplace_back();
        if (lists_.back().ordered)
            labels_.back() =
                std::to_string(lists_.back().next_number++) + lists_.back().delimiter + " ";
        break;
    case MD_BLOCK_H:
        block_.kind = BlockKind::heading;
        block_.level = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level);
        break;
    case MD_BLOCK_CODE:
        block_.kind = BlockKind::code;
        break;
    case MD_BLOCK_THEAD:
        in_header_ = true;
        header_has_words_ = false;
        break;
    case MD_BLOCK_TR:
        block_.kind = BlockKind::table_row;
        break;
    case MD_BLOCK_HR:
        result.blocks.push_back({.kind = BlockKind::thematic_break});
        break;
    default:
        break;
    }
}

void Builder::leave(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
        return;
    flush();
    if (type == MD_BLOCK_THEAD)
        in_header_ = false;
    if (type == MD_BLOCK_TABLE)
        header_has_words_ = true;
    if (type == MD_BLOCK_QUOTE || type == MD_BLOCK_LI)
        containers_.pop_back();
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
        lists_.pop_back();
    if (type == MD_BLOCK_LI)
        labels_.pop_back(); // an empty item's number announces nothing
}

void Builder::text(MD_TEXTTYPE type, std::string_view characters)
{
    if (type != MD_TEXT_HTML)
        end_html();
    switch (type) {
    case MD_TEXT_BR:
        break_ = Break::hard;
        break;
    case MD_TEXT_SOFTBR:
        break_ = Break::soft;
        break;
    case MD_TEXT_ENTITY: {
        const Text reference = located(characters, block_.text);
        Text decoded;
        std::string character = decode_entity(characters);
        if (character.size() == 1 && is_control(static_cast<unsigned char>(character.front())))
            character = " ";
        decoded.append(character, reference.source(), reference.line());
        append(std::move(decoded));
        break;
    }
    case MD_TEXT_HTML:
        html_.append(located(characters, html_));
        break;
    case MD_TEXT_NULLCHAR:
        break; // was a control character, and not one to be said
    default:
        append(located(characters, block_.text));
    }
}

/// md4c reports pieces of its input, except for line ends and indentation, which it makes up: those
/// stand right after the text before, and at the very beginning are nothing.
Text Builder::located(std::string_view characters, const Text& before_it) const
{
    const std::string_view input = std::string_view(document_.string()).substr(begin_);
    const std::less_equal<> before;
    if (before(input.data(), characters.data()) &&
        before(characters.data() + characters.size(), input.data() + input.size())) {
        const auto at = begin_ + static_cast<std::size_t>(characters.data() - input.data());
        return document_.slice(at, at + characters.size());
    }
    Text made_up;
    if (!before_it.empty()) {
        const std::uint64_t here = before_it.source(before_it.size() - 1, before_it.size()).end;
        made_up.append(characters, {here, here}, before_it.line(before_it.size()));
    }
    return made_up;
}

/// Spaces and line feeds at the beginning of a block are left out.
void Builder::append(Text piece)
{
    if (block_.text.empty())
        piece = piece.slice(behind_spaces(piece.string(), 0), piece.size());
    if (piece.empty())
        return;
    note_words(piece);
    Text& text = block_.text;
    std::string label;
    for (std::string& number : labels_)
        label += std::exchange(number, {});
    if (!label.empty()) {
        const std::uint64_t here = piece.source().begin;
        text.append(label, {here, here}, piece.line());
        block_.label = label.size();
        break_ = Break::none;
    }
    const Break wanted = text.empty() ? Break::none : break_;
    break_ = Break::none;
    switch (wanted) {
    case Break::soft:
        join_lines(text, piece);
        return;
    case Break::hard:
        text.append_between("\n");
        break;
    case Break::cell: {
        const char32_t last = code_point_before(text.string(), text.size()).value;
        text.append_between(is_letter(last) || is_speakable(last) ? ", " : " ");
        break;
    }
    case Break::none:
        break;
    }
    text.append(piece);
}

void Builder::open(BarrierKind kind, const MD_ATTRIBUTE& target)
{
    const std::string_view address(target.text, target.size);
    const Text place = located(address, {});
    references_.push_back({{kind, place.empty() ? line_ : place.line(), std::string(address)}});
}

void Builder::enter_span(MD_SPANTYPE type, const void* detail)
{
    if (type == MD_SPAN_A)
        open(BarrierKind::link_without_text, static_cast<const MD_SPAN_A_DETAIL*>(detail)->href);
    if (type == MD_SPAN_IMG)
        open(BarrierKind::image_without_alternative,
             static_cast<const MD_SPAN_IMG_DETAIL*>(detail)->src);
}

void Builder::leave_span(MD_SPANTYPE type)
{
    if (type != MD_SPAN_A && type != MD_SPAN_IMG)
        return;
    end_html(); // an image in HTML has its own words
    if (!references_.back().has_words)
        result.barriers.push_back(std::move(references_.back().barrier));
    references_.pop_back();
}

/// Words are heard in all that is open around them.
void Builder::note_words(const Text& piece)
{
    line_ = piece.line();
    if (!has_speakable(piece.string()))
        return;
    for (Reference& reference : references_)
        reference.has_words = true;
    if (!std::exchange(header_has_words_, true) && !in_header_)
        result.barriers.push_back({BarrierKind::table_without_headers, line_});
}

void Builder::end_html()
{
    if (!html_.empty())
        append(html_text(std::exchange(html_, {})));
}

void Builder::flush()
{
    end_html();
    if (!block_.text.empty()) {
        block_.text = block_.text.slice(0, before_spaces(block_.text.string(), block_.text.size()));
        if (block_.kind == BlockKind::paragraph && !containers_.empty()) {
            const Container innermost = containers_.back();
            block_.kind =
                innermost == Container::item ? BlockKind::list_item : BlockKind::quotation;
            block_.level = depth(innermost);
        }
        result.blocks.push_back(std::move(block_));
    }
    block_ = {};
    break_ = Break::none;
}

int Builder::depth(Container container) const
{
    return static_cast<int>(std::count(containers_.begin(), containers_.end(), container));
}

} // namespace

MarkdownBlocks markdown_blocks(const Text& document, std::size_t begin)
{
    const std::size_t size = document.size() - begin;
    if (size > std::numeric_limits<MD_SIZE>::max())
        throw Error("a Markdown document of more than 4 GiB cannot be read",
                    "divide it, or pass it as plain text");
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* builder) {
        static_cast<Builder*>(builder)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* builder) {
        static_cast<Builder*>(builder)->leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* builder) {
        static_cast<Builder*>(builder)->enter_span(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* builder) {
        static_cast<Builder*>(builder)->leave_span(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE length, void* builder) {
        static_cast<Builder*>(builder)->text(type, {text, length});
        return 0;
    };
    Builder builder(document, begin);
    if (md_parse(document.string().data() + begin, static_cast<MD_SIZE>(size), &parser, &builder) !=
        0)
        throw Error("not enough memory to read the Markdown document");
    return std::move(builder.result);
}

} // namespace aloud
