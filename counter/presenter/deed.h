// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/answer.h"
#include "common/queue/command.h"

#include <QString>

namespace giliran {

/// What an officer does here. Park, transfer, pick and undo come with their commands.
enum class DeedKind
{
    call_next,
    recall,
    start,
    finish,
    no_show,
    revive,
    cancel,
    sign_out,
};

/// Something an officer may do now, as a key offers it. It names the leg that was on the screen when the key
/// was shown: pressed late, it is refused by the hub rather than done to another ticket.
struct Deed
{
    DeedKind kind = DeedKind::call_next;
    LegId leg;                         ///< of all but call_next and sign_out
    QString number;                    ///< the leg's, for words; empty: a vehicle, which holds none
    Outcome outcome = Outcome::served; ///< of finish

    friend bool operator==(const Deed&, const Deed&) = default;
};

Command command_for(const Deed& deed);
/// What its key says: "Call", "Papers incomplete".
QString label_for(const Deed& deed);
/// What is told when the hub has done it: "A-034 is called". Empty: nothing needs to be said.
QString done_words(const Deed& deed, const Answer& answer);

} // namespace giliran
