// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/clip/samples.h"

#include <vector>

namespace giliran {

/// The samples as the ear weighs them: the two filters of ITU-R BS.1770-4 (a shelf for the head, a high
/// pass), whose coefficients, given there for 48 kHz, are derived anew for voice_rate from their analogue
/// prototypes. Full scale is 1.
std::vector<double> k_weighted(const Samples& samples);

} // namespace giliran
