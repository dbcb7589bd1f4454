// SPDX-License-Identifier: GPL-3.0-or-later
// A pronunciation within a text that is to be spoken: the sounds in IPA, between two characters
// that no document can bring in, because normalize() takes them out (noncharacters of Unicode,
// which are for a program's own use).
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace aloud {

inline constexpr char32_t pronunciation_begin = 0xFDD0;
inline constexpr char32_t pronunciation_end = 0xFDD1;

/// The sounds, marked; spaces become U+203F, so that they are never parted.
[[nodiscard]] std::string pronunciation(std::string_view ipa);

[[nodiscard]] bool has_pronunciation(std::string_view spoken);

/// The parts of a text in order: words, and sounds without their marks.
void for_each_part(std::string_view spoken,
                   const std::function<void(std::string_view part, bool is_ipa)>& take);

/// For people: the sounds between slashes, and their spaces again.
[[nodiscard]] std::string with_slashes(std::string_view spoken);

/// Sounds with their spaces again.
[[nodiscard]] std::string with_spaces(std::string_view ipa);

} // namespace aloud
