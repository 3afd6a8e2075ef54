// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/decision.h"

namespace giliran {
namespace {

PersonRole person_at(const DayState& state, const Asker& asker)
{
    const CounterState* counter = asker.counter ? state.find(*asker.counter) : nullptr;
    return counter != nullptr && counter->session ? state.find(*counter->session)->role : PersonRole::visitor;
}

/// A day that is closed takes word of the numbers lent on it until it is sealed.
bool works_without_a_day(const Command& command, DayPhase phase)
{
    const bool is_of_leases = std::holds_alternative<ReportLeased>(command) ||
                              std::holds_alternative<CloseLease>(command) ||
                              std::holds_alternative<WriteOffLeases>(command);
    return std::holds_alternative<OpenDay>(command) || std::holds_alternative<ChangeHall>(command) ||
           (is_of_leases && phase == DayPhase::closed);
}

} // namespace

Result<Decision, Refusal> decide(const DayState& state, const Hall& hall, const Command& command,
                                 const Context& context)
{
    const Case inputs{state, hall, context};
    return std::visit(
        [&](const auto& one) -> Decided {
            const std::string_view type = std::remove_cvref_t<decltype(one)>::type;
            if (!may_ask(context.asker.role, PersonRole::supervisor, type))
                return refuse(RefusalKind::role_may_not);
            if (!state.is_open() && !works_without_a_day(command, state.phase))
                return refuse(RefusalKind::no_open_day);
            if (!may_ask(context.asker.role, person_at(state, context.asker), type))
                return refuse(RefusalKind::no_session);
            return decide_one(inputs, one);
        },
        command);
}

} // namespace giliran
