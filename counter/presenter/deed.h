// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/answer.h"
#include "common/queue/command.h"

#include <QString>

namespace giliran {

/// What an officer does here.
enum class DeedKind
{
    call_next,
    pick,
    recall,
    start,
    finish,
    no_show,
    revive,
    recycle,
    park,
    unpark,
    transfer,
    change_service,
    walk_in,
    carry_over,
    judge_priority,
    cancel,
    undo,
    sign_out,
};

/// Something an officer may do now, as a key offers it. It names the leg that was on the screen when the key
/// was shown: pressed late, it is refused by the hub rather than done to another ticket.
struct Deed
{
    DeedKind kind = DeedKind::call_next;
    LegId leg = {};                                      ///< of all that are done to one
    QString number = {};                                 ///< the leg's; empty: a vehicle, which has none
    Outcome outcome = Outcome::served;                   ///< of finish
    ParkReason reason = ParkReason::other;               ///< of park
    std::optional<std::uint32_t> minutes = std::nullopt; ///< of park: it returns by itself after so many
    std::optional<ServiceId> service = std::nullopt;     ///< of change_service and walk_in
    std::optional<QueueId> queue = std::nullopt;         ///< of transfer
    std::optional<CounterId> counter = std::nullopt;     ///< of transfer
    TransferPlace place = TransferPlace::by_time;        ///< of transfer
    bool comes_back = false;                             ///< of transfer
    bool priority = false;                               ///< of judge_priority: confirmed
    QString what = {};                                   ///< the service, line or counter meant, for words

    friend bool operator==(const Deed&, const Deed&) = default;
};

Command command_for(const Deed& deed);
/// What its key says: "Call", "Papers incomplete".
QString label_for(const Deed& deed);
/// What is told when the hub has done it: "A-034 is called". Empty: nothing needs to be said.
QString done_words(const Deed& deed, const Answer& answer);

} // namespace giliran
