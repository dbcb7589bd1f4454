// SPDX-License-Identifier: GPL-3.0-or-later
// The Verbalizer of each language that aloud has one for.
#pragma once

#include "base/language_tag.hpp"
#include "normalization/verbalizer.hpp"
#include "normalization/written.hpp"

#include <memory>

namespace aloud {

/// Nothing when aloud has no vocabulary for the language.
[[nodiscard]] std::unique_ptr<Verbalizer> make_verbalizer(const LanguageTag& tag);

/// How numbers and dates are written in the language and the region.
[[nodiscard]] Habits habits_of(const LanguageTag& tag);

// The parts of make_verbalizer(), a language family each.
[[nodiscard]] std::unique_ptr<Verbalizer> make_english(const Vocabulary&, const LanguageTag&);
[[nodiscard]] std::unique_ptr<Verbalizer> make_french(const Vocabulary&, const LanguageTag&);
[[nodiscard]] std::unique_ptr<Verbalizer> make_spanish(const Vocabulary&, const LanguageTag&);
[[nodiscard]] std::unique_ptr<Verbalizer> make_italian(const Vocabulary&, const LanguageTag&);
[[nodiscard]] std::unique_ptr<Verbalizer> make_portuguese(const Vocabulary&, const LanguageTag&);
[[nodiscard]] std::unique_ptr<Verbalizer> make_german(const Vocabulary&, const LanguageTag&);
[[nodiscard]] std::unique_ptr<Verbalizer> make_russian(const Vocabulary&, const LanguageTag&);
[[nodiscard]] std::unique_ptr<Verbalizer> make_arabic(const Vocabulary&, const LanguageTag&);
[[nodiscard]] std::unique_ptr<Verbalizer> make_chinese(const Vocabulary&, const LanguageTag&);

} // namespace aloud
