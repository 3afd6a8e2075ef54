// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of a ticket. Lengths in mm are on paper; a dot is one heating element of the print head.
#pragma once

#include "common/base/described.h"

#include <array>
#include <vector>

namespace giliran {

enum class PaperWidth
{
    mm58,
    mm80
};

/// The parts of a ticket, from which a layout chooses and orders.
enum class TicketBlock
{
    logo, ///< before `hall` it stands at the name's left, where the paper is wide enough
    hall,
    rule, ///< a dashed line, printed only between two parts that have something to say
    agency,
    service,
    marks,
    number,
    zone,
    facts,
    qr,
    notes,
    reminders
};
constexpr auto names_of(TicketBlock)
{
    using namespace std::string_view_literals;
    return std::array{"logo"sv,   "hall"sv, "rule"sv,  "agency"sv, "service"sv, "marks"sv,
                      "number"sv, "zone"sv, "facts"sv, "qr"sv,     "notes"sv,   "reminders"sv};
}

/// How generously a ticket is set. A composer tries a layout's steps in turn until the paper is short enough.
struct TicketSpacing
{
    double gap_mm;
    double line;          ///< height of a line of text, in font sizes
    double squeeze;       ///< factor on the width of letters: a tenth narrower often saves a line
    double number_cap_mm; ///< wanted height of the number's capitals
    int qr_module_dots;   ///< whole dots, so that a module's edge is a dot's edge

    friend bool operator==(const TicketSpacing&, const TicketSpacing&) = default;
};

struct TicketLayout
{
    double paper_mm;
    int width_dots; ///< what the head can print, centred on the paper
    double dpi;
    double margin_mm;           ///< white at the left and right of the printed width
    double end_margin_mm;       ///< white above the first and below the last line
    double body_cap_mm;         ///< height of a capital letter; never reduced
    double heading_cap_mm;      ///< the same for hall, agency and zone
    double number_cap_least_mm; ///< a long number is made narrower rather than lower than this; 0: lower, if
                                ///< need be
    double logo_mm;             ///< height of the hall's sign; a wide one may get lower
    double longest_mm;          ///< 0: as long as the content wants
    std::vector<TicketSpacing> spacings;
    std::vector<TicketBlock> blocks;

    friend bool operator==(const TicketLayout&, const TicketLayout&) = default;
    double dots(double mm) const { return mm * dpi / 25.4; }
    double mm(double of_dots) const { return of_dots * 25.4 / dpi; }
};

/// The layout for a roll of this width in a printer of 203 dpi: 576 dots of 80 mm, 384 of 58 mm.
TicketLayout ticket_layout(PaperWidth paper);

} // namespace giliran
