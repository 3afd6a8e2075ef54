// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/ticket/ticket_content.h"
#include "kiosk/ticket/ticket_layout.h"
#include "kiosk/ticket/ticket_sheet.h"

namespace giliran {

/// Places the content on paper. Texts wrap, the number grows and shrinks; nothing is ever cut off. When the
/// paper gets longer than the layout allows, the spacing is tightened step by step and then given back what
/// is left of the paper; if the tightest does not do, reminders are left out from the last; what must be said
/// is said even on a longer paper. Needs a QGuiApplication, for the fonts.
TicketSheet compose(const TicketContent& content, const TicketLayout& layout, const QString& font_family);

} // namespace giliran
