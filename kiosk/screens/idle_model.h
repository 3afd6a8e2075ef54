// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace giliran {

// What passers-by see: where they are, and that this machine gives numbers.
struct IdleModel
{
    QString hall;
    QString clock;
    QString date;
    QByteArray logo;         // the hall's SVG drawing; empty: none
    QStringList invitations; // "Sentuh layar …", one a language of the hall, its own first
    QString training;        // on a day of practice; else empty

    friend bool operator==(const IdleModel&, const IdleModel&) = default;
};

} // namespace giliran
