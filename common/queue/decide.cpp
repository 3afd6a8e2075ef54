// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/decision.h"

namespace giliran {
namespace {

PersonRole person_at(const DayState& state, const Asker& asker)
{
    const CounterState* counter = asker.counter ? state.find(*asker.counter) : nullptr;
    return counter != nullptr && counter->session ? PersonRole::officer : PersonRole::visitor;
}

bool works_without_a_day(const Command& command)
{
    return std::holds_alternative<OpenDay>(command) || std::holds_alternative<ChangeHall>(command);
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
            if (!state.is_open() && !works_without_a_day(command))
                return refuse(RefusalKind::no_open_day);
            if (!may_ask(context.asker.role, person_at(state, context.asker), type))
                return refuse(RefusalKind::no_session);
            return decide_one(inputs, one);
        },
        command);
}

} // namespace giliran
