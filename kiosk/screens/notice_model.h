// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/icon.h"

#include <QString>

namespace giliran {

// A screen with nothing to touch: connecting, update needed, pairing refused, closed.
struct NoticeModel
{
    IconName icon = IconName::disconnected;
    QString title;  // one short sentence
    QString body;   // what a visitor does now; may be empty
    QString detail; // for whoever mends it, or the opening hours; may be empty
};

} // namespace giliran
