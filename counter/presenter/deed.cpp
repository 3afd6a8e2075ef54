// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/presenter/deed.h"

namespace giliran {

Command command_for(const Deed& deed)
{
    switch (deed.kind) {
    case DeedKind::call_next:
        return CallNext{};
    case DeedKind::pick:
        return Pick{deed.leg};
    case DeedKind::recall:
        return Recall{{deed.leg}};
    case DeedKind::start:
        return Start{{deed.leg}};
    case DeedKind::finish:
        return Finish{deed.leg, deed.outcome};
    case DeedKind::no_show:
        return NoShow{{deed.leg}};
    case DeedKind::revive:
        return Revive{{deed.leg}};
    case DeedKind::recycle:
        return Recycle{{deed.leg}};
    case DeedKind::park:
        return Park{deed.leg, deed.reason, ParkPool::officer, deed.minutes};
    case DeedKind::unpark:
        return Unpark{{deed.leg}};
    case DeedKind::transfer:
        return Transfer{deed.leg, deed.queue, deed.counter, std::nullopt, deed.place, deed.comes_back};
    case DeedKind::change_service:
        return ChangeService{deed.leg, deed.service.value_or(ServiceId())};
    case DeedKind::walk_in:
        return WalkIn{deed.service.value_or(ServiceId())};
    case DeedKind::carry_over:
        return CarryOver{{deed.leg}};
    case DeedKind::judge_priority:
        return JudgePriority{deed.leg, deed.priority};
    case DeedKind::cancel:
        return CancelLeg{{deed.leg}};
    case DeedKind::undo:
        return Undo{};
    case DeedKind::sign_out:
        return CloseSession{};
    }
    return CallNext{};
}

} // namespace giliran
