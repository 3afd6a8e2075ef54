// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for today only.
#include "common/queue/counter_desk.h"

namespace giliran {
namespace {

bool is_known(const ExceptionScope& scope, const Hall& hall)
{
    return (!scope.agency || hall.find(*scope.agency) != nullptr) &&
           (!scope.queue || hall.find(*scope.queue) != nullptr) &&
           (!scope.service || hall.find(*scope.service) != nullptr);
}

int named(const ExceptionScope& scope)
{
    return int{scope.agency.has_value()} + int{scope.queue.has_value()} + int{scope.service.has_value()};
}

} // namespace

Decided decide_one(const Case& c, const MakeException& command)
{
    if (!is_known(command.scope, c.hall) || named(command.scope) > 1)
        return refuse_field("scope");
    const Instant from = command.from.value_or(c.context.now);
    if (command.until && *command.until <= from)
        return refuse_field("until");
    const ExceptionId id{static_cast<std::uint32_t>(c.state.exceptions.size() + 1)};
    return happens(ExceptionIs{id},
                   ExceptionMade{id, command.scope, from, command.until, command.reason, sitting_if_any(c)});
}

Decided decide_one(const Case& c, const LiftException& command)
{
    const DayException* exception = c.state.find(command.exception);
    if (exception == nullptr)
        return refuse(RefusalKind::exception_unknown);
    return exception->lifted ? happens(Done{})
                             : happens(Done{}, ExceptionLifted{exception->id, sitting_if_any(c)});
}

} // namespace giliran
