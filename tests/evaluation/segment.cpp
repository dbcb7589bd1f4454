// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the splitter be scored against reference texts: reads JSON lines {"lang": "en", "text": ...}
// from standard input, and for each writes a line with the sentences as [begin, end) in code
// points: [[0,12],[12,30]]. Each line is a document of its own.
#include "base/utf8.hpp"
#include "sentence/splitter.hpp"

#include <iostream>
#include <map>
#include <stdexcept>
#include <string>

using namespace aloud;

namespace {

/// Reads a flat JSON object whose values are strings: all that the protocol needs. Other values are
/// passed over.
class ObjectReader
{
  public:
    explicit ObjectReader(std::string_view json) : json_(json) {}

    std::map<std::string, std::string> read()
    {
        std::map<std::string, std::string> fields;
        expect('{');
        while (!take('}')) {
            const std::string name = string();
            expect(':');
            if (peek() == '"')
                fields[name] = string();
            else
                skip_value();
            take(',');
        }
        return fields;
    }

  private:
    [[nodiscard]] char peek()
    {
        while (at_ < json_.size() &&
               std::string_view(" \t\r").find(json_[at_]) != std::string::npos)
            ++at_;
        if (at_ == json_.size())
            throw std::runtime_error("a line ends in the midst of its object");
        return json_[at_];
    }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++at_;
        return true;
    }
    void expect(char c)
    {
        if (!take(c))
            throw std::runtime_error(std::string("a line has no ") + c + " where one must be");
    }
    char next()
    {
        if (at_ == json_.size())
            throw std::runtime_error("a line ends in the midst of a string");
        return json_[at_++];
    }

    std::string string()
    {
        expect('"');
        std::string result;
        for (char c = next(); c != '"'; c = next()) {
            if (c == '\\')
                escape(result);
            else
                result += c;
        }
        return result;
    }

    void escape(std::string& result)
    {
        constexpr std::string_view names = "bfnrt";
        constexpr std::string_view controls = "\b\f\n\r\t";
        const char c = next();
        if (c == 'u')
            append_utf8(result, unicode());
        else if (const std::size_t control = names.find(c); control != std::string_view::npos)
            result += controls[control];
        else
            result += c;
    }

    char32_t hexadecimal()
    {
        const std::string digits(json_.substr(at_, 4));
        at_ += 4;
        return static_cast<char32_t>(std::stoul(digits, nullptr, 16));
    }

    char32_t unicode()
    {
        const char32_t high = hexadecimal();
        if (high < 0xD800 || high > 0xDFFF)
            return high;
        if (high > 0xDBFF || json_.substr(at_, 2) != "\\u")
            return replacement_character;
        at_ += 2;
        const char32_t low = hexadecimal();
        return low < 0xDC00 || low > 0xDFFF ? replacement_character
                                            : 0x10000 + ((high - 0xD800) << 10U) + (low - 0xDC00);
    }

    void skip_value()
    {
        int depth = 0;
        for (char c = peek(); depth > 0 || (c != ',' && c != '}'); c = peek()) {
            if (c == '"') {
                string();
                continue;
            }
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            ++at_;
        }
    }

    std::string_view json_;
    std::size_t at_ = 0;
};

std::size_t count_code_points(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at = code_point_at(text, at).end)
        ++count;
    return count;
}

std::string answer(const std::string& language, const std::string& text)
{
    std::string spans;
    std::size_t begin = 0;
    std::size_t begin_point = 0;
    for (const std::size_t end : Splitter(language).split(text)) {
        const std::size_t end_point =
            begin_point + count_code_points(std::string_view(text).substr(begin, end - begin));
        spans += (spans.empty() ? "[" : ",[") + std::to_string(begin_point) + "," +
                 std::to_string(end_point) + "]";
        begin = end;
        begin_point = end_point;
    }
    return "[" + spans + "]";
}

} // namespace

int main()
try {
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        auto fields = ObjectReader(line).read();
        std::cout << answer(fields["lang"], fields["text"]) << '\n';
    }
    return std::cout.flush() ? 0 : 1;
} catch (const std::exception& error) {
    std::cerr << "segment: " << error.what() << '\n';
    return 1;
}
