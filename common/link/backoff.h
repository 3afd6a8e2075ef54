// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/limits.h"

namespace giliran::link {

/// How long to wait before trying again: doubles from `first` to `longest`, each time shortened by up to a
/// half by chance, so that a hall's devices do not come back in one instant after a power cut.
class Backoff
{
public:
    Backoff(Milliseconds first, Milliseconds longest) : first_(first), longest_(longest), next_(first) {}

    /// `chance` in [0, 1).
    Milliseconds next(double chance);
    void reset() { next_ = first_; }

private:
    Milliseconds first_;
    Milliseconds longest_;
    Milliseconds next_;
};

} // namespace giliran::link
