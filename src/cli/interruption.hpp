// SPDX-License-Identifier: GPL-3.0-or-later
// What happens on Ctrl-C, SIGTERM and SIGHUP: files that are not finished are removed, one line
// says so, and aloud ends with status 128 + the signal's number. Its speakers end with it.
#pragma once

namespace aloud {

/// A signal that is ignored already (as under nohup) stays ignored.
void answer_interruptions();

} // namespace aloud
