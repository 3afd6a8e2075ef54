// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/hub_log.h"

namespace giliran {
namespace hub_log {
Q_LOGGING_CATEGORY(hub, "hub")
Q_LOGGING_CATEGORY(journal, "journal")
Q_LOGGING_CATEGORY(device, "device")
Q_LOGGING_CATEGORY(day, "day")
Q_LOGGING_CATEGORY(link, "link")
} // namespace hub_log

using namespace Qt::StringLiterals;

namespace {

QString words_for(JournalErrorKind kind)
{
    switch (kind) {
    case JournalErrorKind::unwritable:
        return u"the journal cannot be written"_s;
    case JournalErrorKind::full:
        return u"there is no space left for the journal"_s;
    case JournalErrorKind::damaged:
        return u"the journal is damaged"_s;
    case JournalErrorKind::newer_schema:
        return u"the journal was written by a newer version of Giliran"_s;
    case JournalErrorKind::locked:
        return u"another hub has this journal open"_s;
    case JournalErrorKind::io_error:
        return u"the journal's disk fails"_s;
    }
    return {};
}

} // namespace

QString words_for(const JournalError& error)
{
    return u"%1: %2 (%3)"_s.arg(QString::fromStdString(error.path), words_for(error.kind),
                                QString::fromStdString(error.detail));
}

QString name_for_log(const DeviceId& id, const DeviceRecord* device)
{
    QStringList words;
    if (device != nullptr) {
        const std::string_view role = name_of(device->role);
        words << QString::fromLatin1(role.data(), static_cast<qsizetype>(role.size()));
        if (!device->place.empty())
            words << QString::fromStdString(device->place);
        if (!device->label.empty())
            words << u"\"%1\""_s.arg(QString::fromStdString(device->label));
    }
    words << u"(%1)"_s.arg(QString::fromStdString(id.text().substr(0, 8)));
    return words.join(u' ');
}

void write_log(const effect::Log& entry, const QString& device)
{
    const QString detail = QString::fromStdString(entry.detail);
    switch (entry.kind) {
    case HubLogKind::device_connected:
        qCInfo(hub_log::device).noquote() << device << "is connected";
        return;
    case HubLogKind::device_replaced:
        qCWarning(hub_log::device).noquote() << device << "connected anew; its old connection is cut";
        return;
    case HubLogKind::device_gone:
        qCInfo(hub_log::device).noquote() << device << "is gone";
        return;
    case HubLogKind::update_needed:
        qCWarning(hub_log::device).noquote() << device << "speaks another protocol; its version:" << detail;
        return;
    case HubLogKind::message_refused:
        qCWarning(hub_log::device).noquote() << device << "sent a message that was refused:" << detail;
        return;
    case HubLogKind::command_refused:
        qCInfo(hub_log::device).noquote() << device << "was refused:" << detail;
        return;
    case HubLogKind::day_opened:
        qCInfo(hub_log::day).noquote() << "the business day" << detail << "is open";
        return;
    case HubLogKind::day_closed:
        qCInfo(hub_log::day).noquote() << "the business day" << detail << "is closed";
        return;
    case HubLogKind::numbers_given_up:
        qCCritical(hub_log::day).noquote()
            << "carried over, and no longer offered by the hall:" << detail << "(their holders come in vain)";
        return;
    case HubLogKind::numbers_skipped:
        qCWarning(hub_log::day).noquote()
            << "the journal was restored: numbers given in the time that is lost are left out. Now come"
            << detail;
        return;
    case HubLogKind::hall_changed:
        qCInfo(hub_log::hub).noquote() << "the hall in force is now" << detail;
        return;
    case HubLogKind::journal_failed:
        qCCritical(hub_log::journal) << "a write failed; nothing is decided before the journal is read anew";
        return;
    case HubLogKind::journal_recovered:
        qCInfo(hub_log::journal) << "the journal is read";
        return;
    case HubLogKind::clock_doubtful:
        qCCritical(hub_log::day) << "the clock is doubtful: no day opens before a person confirms the date"
                                 << "(giliran-hub confirm-date)";
        return;
    }
}

void write_log(const link::RefusedArrival& refusal)
{
    const QString peer = refusal.peer.isNull() ? u"several peers"_s : refusal.peer.toString();
    qCWarning(hub_log::link).noquote().nospace()
        << peer << " was refused: " << link::name_of(refusal.reason)
        << (refusal.detail.isEmpty() ? QString() : u" (%1)"_s.arg(refusal.detail))
        << (refusal.times > 1 ? u", %1 times"_s.arg(refusal.times) : QString());
}

} // namespace giliran
