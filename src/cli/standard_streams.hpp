// SPDX-License-Identifier: GPL-3.0-or-later
// The three streams that a program is started with, and what may be wrong with them.
#pragma once

namespace aloud {

/// A file that is opened gets the lowest number that is free. Where one of the standard streams was
/// closed (">&-"), that would be its number, and messages would be written into the audio. Makes
/// sure that the three are taken; those that were closed still fail with EBADF.
void occupy_standard_streams();

} // namespace aloud
