// SPDX-License-Identifier: GPL-3.0-or-later
// What the kiosk's screens show, as pure functions of the hall and the kiosk's view.
#pragma once

#include "common/device/device_client.h"
#include "common/queue/views/kiosk_view.h"
#include "kiosk/screens/agencies_model.h"
#include "kiosk/screens/before_ticket_model.h"
#include "kiosk/screens/header_model.h"
#include "kiosk/screens/notice_model.h"
#include "kiosk/screens/services_model.h"
#include "kiosk/screens/ticket_model.h"

#include <optional>

namespace giliran {

/// All that a model is made from; borrowed.
struct KioskScene
{
    const Hall& hall;
    const KioskView& view;
    QString language;
    Instant now;
};

HeaderModel header_model(const KioskScene& scene);
AgenciesModel agencies_model(const KioskScene& scene);
ServicesModel services_model(const KioskScene& scene, const Agency& agency);
BeforeTicketModel before_ticket_model(const KioskScene& scene, const Service& service);
TicketModel ticket_model(const KioskScene& scene, const Service& service, const TicketIssued& issued);

/// Set when no service of the hall gives numbers now: one screen that says why, and until when.
std::optional<NoticeModel> closed_notice(const KioskScene& scene);
/// Set when the kiosk cannot work with its hub: what a visitor does now, and what a technician needs.
std::optional<NoticeModel> standing_notice(Standing standing, const QString& detail);

} // namespace giliran
