// SPDX-License-Identifier: GPL-3.0-or-later
// What a ticket says. Every text is final: chosen, translated and formatted by whoever fills it in.
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace giliran {

/// One row of the ticket's small table, such as "Di depan Anda" and "12 orang".
struct TicketFact
{
    QString label;
    QString value;

    bool operator==(const TicketFact&) const = default;
};

/// An empty text takes no room on the paper. A line feed inside a text is kept as a line break.
struct TicketContent
{
    QByteArray logo{}; ///< the hall's sign, an SVG drawing
    QString hall;
    QString agency;
    QString service;
    QString number; ///< as people read it, e.g. "A-045"
    QString zone;   ///< where to wait, and what to look at
    QString date;
    QString time; ///< when the number was given, with the time zone's short name
    std::vector<TicketFact> facts{};
    QString priority_mark{}; ///< white on black, when the ticket has priority
    QString reprint_mark{};  ///< framed, when this is not the first paper of the number
    QString qr_text{};       ///< what a telephone reads; not printed in letters
    QString qr_caption{};
    std::vector<QString> notes{}; ///< always printed, the paper grows if it must
    std::vector<QString>
        reminders{}; ///< printed as far as the paper's length allows, whole entries, from the first

    bool operator==(const TicketContent&) const = default;
};

} // namespace giliran
