// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/presenter/model_words.h"

namespace giliran {

std::optional<NoticeModel> closed_notice(const KioskScene& scene)
{
    const ClosedService* first = nullptr;
    for (const Service& service : scene.hall.services) {
        if (service.retired)
            continue;
        const ClosedService* one = closed(scene.view, service);
        if (one != nullptr && one->because == ClosedReason::drive_through)
            continue; // it never gives numbers: what the rest does decides
        const bool hall_wide = one != nullptr && one->because != ClosedReason::quota_used_up &&
                               one->because != ClosedReason::online_only;
        if (!hall_wide)
            return std::nullopt;
        if (first == nullptr)
            first = one;
    }
    NoticeModel notice;
    notice.icon = IconName::clock;
    notice.title = first != nullptr ? closed_words(scene, *first) : words_for(ClosedReason::closed_today, {});
    const BusinessDay today = BusinessDay::at(scene.now, scene.hall.utc_offset);
    if (const ServiceHours* hours = scene.hall.hours_on(today))
        notice.detail =
            KioskText::tr("Service today: %1 to %2")
                .arg(clock_text(hours->open, scene.language), clock_text(hours->close, scene.language));
    notice.body = KioskText::tr("Numbers that were given stay valid. Please ask the staff if you need help.");
    return notice;
}

std::optional<NoticeModel> standing_notice(Standing standing, const QString& detail)
{
    const QString ask_staff = KioskText::tr("Please ask the staff for a number.");
    switch (standing) {
    case Standing::online:
        return std::nullopt;
    case Standing::connecting:
        return NoticeModel{
            IconName::disconnected, KioskText::tr("One moment, connecting …"),
            KioskText::tr("Your number stays valid. If this takes long, please ask the staff."), detail};
    case Standing::unpaired:
        return NoticeModel{
            IconName::key, KioskText::tr("This kiosk is not paired yet"), ask_staff,
            KioskText::tr(
                "Technician: giliran-hub device add --role kiosk, then giliran-kiosk --pair LINK. %1")
                .arg(detail)};
    case Standing::key_refused:
        return NoticeModel{IconName::key, KioskText::tr("The hub does not accept this kiosk's key"),
                           ask_staff,
                           KioskText::tr("Technician: the pairing link was used or is older than ten "
                                         "minutes, or the key is wrong. Pair anew. %1")
                               .arg(detail)};
    case Standing::revoked:
        return NoticeModel{IconName::lock, KioskText::tr("This kiosk was taken out of service"), ask_staff,
                           detail};
    case Standing::update_needed:
        return NoticeModel{IconName::update, KioskText::tr("Update needed"), ask_staff,
                           KioskText::tr("Technician: this kiosk has version %1, the hub has %2.")
                               .arg(QStringLiteral(GILIRAN_VERSION), detail)};
    case Standing::key_not_kept:
        return NoticeModel{IconName::warning, KioskText::tr("The kiosk cannot store its key"), ask_staff,
                           detail};
    case Standing::no_hall:
        return NoticeModel{IconName::document, KioskText::tr("The hall has not been set up yet"), ask_staff,
                           KioskText::tr("Technician: giliran-hub apply hall.toml")};
    case Standing::doubtful:
        return NoticeModel{IconName::warning, KioskText::tr("No numbers can be given at the moment"),
                           KioskText::tr("Numbers that were given stay valid. Please ask the staff."),
                           KioskText::tr("Technician: the hub's journal cannot be written.")};
    }
    return std::nullopt;
}

} // namespace giliran
