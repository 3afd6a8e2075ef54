// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket/ticket_layout.h"

namespace giliran {

namespace {

std::vector<TicketBlock> usual_blocks()
{
    using enum TicketBlock;
    return {logo, hall,  rule, agency, service, marks, number,   zone,
            rule, facts, rule, qr,     rule,    notes, reminders};
}

TicketLayout layout_80mm()
{
    return {.paper_mm = 80,
            .width_dots = 576,
            .dpi = 203,
            .margin_mm = 2,
            .end_margin_mm = 1,
            .body_cap_mm = 3.0,
            .heading_cap_mm = 3.1,
            .number_cap_least_mm = 12.0,
            .logo_mm = 11,
            .longest_mm = 95,
            .spacings =
                {{.gap_mm = 2.4, .line = 1.25, .squeeze = 1, .number_cap_mm = 14, .qr_module_dots = 5},
                 {.gap_mm = 1.8, .line = 1.2, .squeeze = 1, .number_cap_mm = 14, .qr_module_dots = 5},
                 {.gap_mm = 1.4, .line = 1.15, .squeeze = 1, .number_cap_mm = 13, .qr_module_dots = 5},
                 {.gap_mm = 1.2, .line = 1.1, .squeeze = 0.94, .number_cap_mm = 12.5, .qr_module_dots = 4},
                 {.gap_mm = 0.8, .line = 1.06, .squeeze = 0.88, .number_cap_mm = 12.1, .qr_module_dots = 4}},
            .blocks = usual_blocks()};
}

TicketLayout layout_58mm()
{
    return {
        .paper_mm = 58,
        .width_dots = 384,
        .dpi = 203,
        .margin_mm = 0.5,
        .end_margin_mm = 1.5,
        .body_cap_mm = 3.0,
        .heading_cap_mm = 3.0,
        .number_cap_least_mm = 0,
        .logo_mm = 12,
        .longest_mm = 0,
        .spacings = {{.gap_mm = 1.6, .line = 1.2, .squeeze = 1, .number_cap_mm = 14, .qr_module_dots = 5}},
        .blocks = usual_blocks()};
}

} // namespace

TicketLayout ticket_layout(PaperWidth paper)
{
    switch (paper) {
    case PaperWidth::mm58:
        return layout_58mm();
    case PaperWidth::mm80:
        break;
    }
    return layout_80mm();
}

} // namespace giliran
