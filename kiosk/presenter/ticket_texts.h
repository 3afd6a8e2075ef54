// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/presenter/kiosk_models.h"
#include "kiosk/ticket/ticket_content.h"

namespace giliran {

/// What the paper of an issued ticket says: clock times instead of minutes that go stale, no name, no NIK.
/// The QR is the hall's status page for this ticket where there is one, else its token.
TicketContent ticket_texts(const KioskScene& scene, const Service& service, const GivenNumber& given);

} // namespace giliran
