// SPDX-License-Identifier: GPL-3.0-or-later
// What the kiosk's screens show, as pure functions of the hall and the kiosk's view.
#pragma once

#include "common/device/device_client.h"
#include "common/queue/views/kiosk_view.h"
#include "kiosk/presenter/expected_call.h"
#include "kiosk/screens/agencies_model.h"
#include "kiosk/screens/before_ticket_model.h"
#include "kiosk/screens/header_model.h"
#include "kiosk/screens/idle_model.h"
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

/// A number, and what was known of it when it was given: the view goes on, the paper does not.
struct GivenNumber
{
    TicketIssued issued;
    bool priority = false;
    std::optional<ExpectedCall> call = std::nullopt; ///< none with priority: the range is a regular number's
    std::optional<TicketNumber> replaced = std::nullopt; ///< the wrong choice that it stands for
};

HeaderModel header_model(const KioskScene& scene);
IdleModel idle_model(const KioskScene& scene);
AgenciesModel agencies_model(const KioskScene& scene);
/// `group`: inside of one. Without: an agency's groups and what is in none.
ServicesModel services_model(const KioskScene& scene, const Agency& agency,
                             const std::optional<GroupId>& group = std::nullopt);
BeforeTicketModel before_ticket_model(const KioskScene& scene, const Service& service);
TicketModel ticket_model(const KioskScene& scene, const Service& service, const GivenNumber& given);

/// For whoever is choosing another service instead of the one that this number is for.
QString changing_words(const TicketNumber& kept);

/// Set when no service of the hall gives numbers now: one screen that says why, and until when.
std::optional<NoticeModel> closed_notice(const KioskScene& scene);
/// Set when the kiosk cannot work with its hub: what a visitor does now, and what a technician needs.
std::optional<NoticeModel> standing_notice(Standing standing, const QString& detail);

} // namespace giliran
