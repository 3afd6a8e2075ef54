// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace giliran {

// A number that was given. The same model serves while it prints, when the paper is out, and when the paper
// failed: the number stays on screen, large, in all three.
struct TicketModel
{
    QString number;   // "A-045"; empty while printing if it is not known yet
    QString service;  // "Dispendukcapil · Penggantian KTP-el hilang"
    QString where;    // "Zona 2 · lihat layar untuk nomor loket"
    QString ahead;    // "12 orang di depan Anda"; may be empty
    QString expected; // "perkiraan dipanggil pukul 10.00–10.15"; may be empty
    QString replaced; // "A-044 sudah dibatalkan"; may be empty
    QString paper;    // where the paper is, or why there is none; empty: the screen's own words
    bool may_change_service = false; // offers "wrong choice? change service"
    bool may_take_another = false;   // offers "take another number"
    // The bar at the bottom runs down in this time; 0: no bar. Going home is the presenter's decision.
    std::chrono::milliseconds shown_for{0};
};

} // namespace giliran
