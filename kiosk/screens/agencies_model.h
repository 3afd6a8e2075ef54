// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/icon.h"

#include <QString>
#include <vector>

namespace giliran {

struct AgencyTile
{
    QString id;     // given back by KioskWindow::agency_chosen
    QString need;   // what the visitor comes for: "KTP, KK, akta"
    QString office; // the office's short name: "Dispendukcapil"
    IconName icon = IconName::building;
    QString waiting;       // "12 menunggu", "Tidak ada antrean"
    QString closed_reason; // not empty: grey, cannot be chosen: "Buka pukul 13.00"

    bool closed() const { return !closed_reason.isEmpty(); }
};

// In the order they are shown. A tile for help is added by the screen.
struct AgenciesModel
{
    std::vector<AgencyTile> agencies;
    QString changing; // a number is being changed: what becomes of it; else empty
};

} // namespace giliran
