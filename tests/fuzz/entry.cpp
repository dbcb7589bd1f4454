// SPDX-License-Identifier: GPL-3.0-or-later
// Where libFuzzer comes in: it gives its bytes to the target that this program was built for.
#include "fuzz/targets.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    aloud::fuzz::ALOUD_FUZZ_TARGET({reinterpret_cast<const char*>(bytes), count});
    return 0;
}
