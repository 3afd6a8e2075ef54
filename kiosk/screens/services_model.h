// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/icon.h"

#include <QString>
#include <vector>

namespace giliran {

struct ServiceTile
{
    QString id;            // given back by KioskWindow::service_chosen
    QString name;          // up to 65 characters in two lines
    QString time;          // "sekitar 10 menit"; may be empty
    QString cost;          // "gratis"; may be empty
    QString closed_reason; // not empty: grey, cannot be chosen

    bool closed() const { return !closed_reason.isEmpty(); }
};

// Some of an agency's services under one name.
struct GroupTile
{
    QString id;   // given back by KioskWindow::group_chosen
    QString name; // "Akta"
    IconName icon = IconName::document;
    QString count;         // "5 layanan"
    QString closed_reason; // not empty: grey, cannot be chosen

    bool closed() const { return !closed_reason.isEmpty(); }
};

// Of an agency with groups: those, then the services in none; of a group: its services.
struct ServicesModel
{
    QString agency;  // "A · Dispendukcapil"
    QString group;   // its name, inside of one; else empty
    QString waiting; // "12 orang menunggu · 20–35 menit"; may be empty
    std::vector<GroupTile> groups;
    std::vector<ServiceTile> services;
    QString changing; // a number is being changed: what becomes of it; else empty
};

} // namespace giliran
