// SPDX-License-Identifier: GPL-3.0-or-later
// What happens within the nursery's processes. See nursery.hpp.
#pragma once

#include "speech/engine.hpp"
#include "speech/slots.hpp"
#include "speech/wire.hpp"

#include <sys/types.h>

namespace aloud {

/// Lives in a child of `parent`: makes the engine, says what it has, prepares voices. Never
/// returns.
[[noreturn]] void run_nursery(const EngineFactory& make_engine, const Slots& slots, Channel channel,
                              pid_t parent);

} // namespace aloud
