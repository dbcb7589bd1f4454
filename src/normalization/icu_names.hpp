// SPDX-License-Identifier: GPL-3.0-or-later
// Names of units and currencies, and the plural forms that numbers take, as ICU knows them.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace aloud {

/// CLDR's categories of numbers: what form a noun has behind them.
enum class Plural { zero, one, two, few, many, other };

class IcuNames
{
  public:
    explicit IcuNames(const std::string& locale);
    ~IcuNames();

    /// `decimal` is written with a point: "1.50".
    [[nodiscard]] Plural plural(const std::string& decimal) const;

    /// The full name of a unit (CLDR's identifier: "kilometer-per-hour") behind or around a number,
    /// which is a NUL character: "\0 kilometers per hour". The number may have melted into the
    /// name. Empty when ICU does not know the unit.
    [[nodiscard]] const std::string& unit(const std::string& identifier,
                                          const std::string& decimal);

    /// The same for a currency by its ISO 4217 code: "\0 Swiss francs".
    [[nodiscard]] const std::string& currency(const std::string& code, const std::string& decimal);

  private:
    struct Icu;
    [[nodiscard]] const std::string& around(const std::string& key, const std::string& decimal);
    std::unique_ptr<Icu> icu_;
    std::map<std::string, std::string> known_; ///< by name and plural form
};

/// Whether the text is a currency's code (ISO 4217) today.
[[nodiscard]] bool is_currency_code(std::string_view code);

} // namespace aloud
