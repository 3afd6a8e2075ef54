// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

struct ServicesModel
{
    QString agency;  // "A · Dispendukcapil"
    QString waiting; // "12 orang menunggu · 20–35 menit"; may be empty
    std::vector<ServiceTile> services;
};

} // namespace giliran
