// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "display/voice/clip/samples.h"

namespace giliran {

struct ClipFound
{
    double offset_ms = 0.0; // where the clip begins in the recording
    double score = 0.0;     // normalised cross-correlation, 1.0 the clip itself; above 0.9 it is there
};

/// Where a clip is in a recording, whatever its loudness there. With a window only beginnings inside it
/// count.
ClipFound locate(const Samples& recording, const Samples& clip);
ClipFound locate(const Samples& recording, const Samples& clip, double from_ms, double to_ms);

} // namespace giliran
