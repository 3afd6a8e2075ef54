// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/clip/samples.h"

namespace giliran {

/// Two falling bell tones, before a call. Computed, not recorded: the same samples on every machine.
Samples call_chime();
/// One softer tone, before a call that is repeated.
Samples recall_chime();

} // namespace giliran
