// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace giliran {

struct LanguageChoice
{
    QString code;  // given back by KioskWindow::language_chosen
    QString label; // in its own language: "Indonesia", "English"

    friend bool operator==(const LanguageChoice&, const LanguageChoice&) = default;
};

// What stands at the top of every screen. All texts are ready to be shown.
struct HeaderModel
{
    QString hall;                          // "Mal Pelayanan Publik Kota Kediri"
    QString clock;                         // hub time, "09.41"
    QString date;                          // "Senin, 23 Nov 2026"
    std::vector<LanguageChoice> languages; // fewer than two: no switch is shown
    QString language;                      // code of the present one
    QByteArray logo;                       // the hall's SVG drawing; empty: none
    QString training;                      // said above everything on a day of practice; else empty

    friend bool operator==(const HeaderModel&, const HeaderModel&) = default;
};

} // namespace giliran
