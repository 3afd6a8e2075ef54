// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace giliran {

// One of the facts beside each other: a figure and what it means.
struct Fact
{
    QString figure; // "12", "10.00–10.15", "Gratis"
    QString words;  // "orang di depan Anda"
};

// What a visitor reads before the number is taken.
struct BeforeTicketModel
{
    QString agency;  // "A · Dispendukcapil"
    QString service; // "Penggantian KTP-el hilang"
    QStringList requirements;
    bool requirements_verified = true; // false: no list, but "please ask the staff"
    QString requirements_note;         // under the list; may be empty
    QString caution;                   // what to know before waiting, above the facts; may be empty
    std::vector<Fact> facts;           // up to three
    QString priority_groups;           // who may ask for priority; empty: it is not asked
    bool priority = false;             // how the switch stands when the screen opens
    QString changing;                  // a number is being changed: what becomes of it; else empty
};

} // namespace giliran
