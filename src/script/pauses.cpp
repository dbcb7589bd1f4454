// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/pauses.hpp"

#include "base/error.hpp"
#include "base/printable.hpp"

#include <algorithm>

namespace aloud {

using std::chrono::milliseconds;

namespace {

constexpr int reference_rate = 175;
constexpr milliseconds shortest{40};
constexpr milliseconds longest{60'000};

struct Named
{
    std::string_view name;
    milliseconds at_reference_rate;
};

// In the order of the enumeration.
constexpr std::array<Named, 7> table{{{"clause", milliseconds{150}},
                                      {"sentence", milliseconds{300}},
                                      {"list-item", milliseconds{400}},
                                      {"paragraph", milliseconds{550}},
                                      {"before-heading", milliseconds{900}},
                                      {"after-heading", milliseconds{700}},
                                      {"thematic-break", milliseconds{1500}}}};

bool is_heading(const Sentence& sentence)
{
    return sentence.kind == BlockKind::heading;
}

bool is_listed(const Sentence& sentence)
{
    return sentence.kind == BlockKind::list_item || sentence.kind == BlockKind::table_row ||
           sentence.kind == BlockKind::code;
}

} // namespace

Pauses::Pauses(int rate)
{
    std::transform(table.begin(), table.end(), lengths_.begin(), [rate](const Named& named) {
        return std::max(shortest, named.at_reference_rate * reference_rate / rate);
    });
}

void Pauses::set(Pause pause, milliseconds length)
{
    if (length < shortest || length > longest)
        throw UsageError("a pause of " + std::to_string(length.count()) + " ms is out of range",
                         "40ms to 60s");
    lengths_[static_cast<std::size_t>(pause)] = length;
}

milliseconds Pauses::between(const Sentence& before, const Sentence& after) const
{
    const Pauses& self = *this;
    if (after.before == Boundary::sentence)
        return self[Pause::sentence];
    if (after.before == Boundary::thematic_break)
        return self[Pause::thematic_break];
    if (is_heading(after))
        return self[Pause::before_heading];
    if (is_heading(before))
        return self[Pause::after_heading];
    return self[is_listed(before) && before.kind == after.kind ? Pause::list_item
                                                               : Pause::paragraph];
}

Pause pause_named(std::string_view name)
{
    std::string names;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].name == name)
            return static_cast<Pause>(i);
        names += (names.empty() ? "" : ", ") + std::string(table[i].name);
    }
    throw UsageError("unknown pause " + printable_line(name), "one of " + names);
}

} // namespace aloud
