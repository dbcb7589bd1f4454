// SPDX-License-Identifier: GPL-3.0-or-later
// Which encoding a document is in.
//
// A byte order mark decides it. Without one, a beginning that is full of controls in any other
// encoding and without a fault in UTF-16 is UTF-16. All else is UTF-8, until ill-formed parts
// outnumber the well-formed characters of more than one byte: then ICU's detector says which
// older encoding it is. Where the detector is not sure, the document stays UTF-8: to leave a byte
// out is better than to say a wrong letter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace aloud {

struct Encoding
{
    std::string name = "UTF-8"; ///< as IANA calls it
    std::size_t mark = 0;       ///< bytes of the byte order mark
    bool guessed = false;       ///< whether it may be wrong
};

/// What the beginning of a document decides, if it does.
[[nodiscard]] std::optional<Encoding> encoding_by_beginning(std::string_view beginning);

/// How many controls that no text is laid out with, and how many parts ill-formed in UTF-8, the
/// bytes hold.
struct Oddities
{
    std::size_t controls = 0;
    std::size_t ill_formed = 0;
};
[[nodiscard]] Oddities oddities(std::string_view bytes);

/// Whether more bytes could complete a byte order mark.
[[nodiscard]] bool may_become_mark(std::string_view beginning);

/// Looks at the bytes of a document as they pass. Memory does not grow with their number.
class EncodingSurvey
{
  public:
    void add(std::string_view bytes);

    /// Whether the ill-formed parts are few enough for UTF-8 that has been damaged. Surrogates and
    /// zeros that some programs encode in a way of their own speak for UTF-8, not against it; a
    /// character that is cut off at the end says nothing.
    [[nodiscard]] bool is_utf8() const { return ill_formed_ <= well_formed_; }

    [[nodiscard]] Encoding conclude() const;

  private:
    void gather(std::string_view bytes, std::size_t at);

    std::uint64_t well_formed_ = 0; ///< characters of more than one byte
    std::uint64_t ill_formed_ = 0;
    std::string cut_off_;      ///< the beginning of a character at the end of what was added
    std::string sample_;       ///< lines that are not ASCII, for the detector
    std::size_t gathered_ = 0; ///< where in the bytes being added the last of them ends
};

} // namespace aloud
