// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hall/hall_drafting.h"

namespace giliran {
namespace {

Json days_of(Weekday day)
{
    return Json(Json::Array{Json(name_of(day))});
}

Json draft_service_hours(const ServiceHours& hours)
{
    Json table;
    table.set("days", days_of(hours.day));
    table.set("open", text_of(hours.open));
    table.set("close", text_of(hours.close));
    return table;
}

Json draft_break(const Break& pause)
{
    Json table;
    table.set("days", days_of(pause.day));
    table.set("start", text_of(pause.start));
    table.set("end", text_of(pause.end));
    table.set("whole_hall", Json(pause.whole_hall));
    table.set("counters", texts_of(pause.counters));
    return table;
}

void set_week(Json& table, const Week& week)
{
    table.set("service", list_of(week.service, draft_service_hours));
    if (week.tickets_from)
        table.set("tickets_from", text_of(*week.tickets_from));
    table.set("cutoff_minutes", integer(week.cutoff.count()));
    table.set("breaks", list_of(week.breaks, draft_break));
}

Json draft_period(const Period& period)
{
    Json table;
    table.set("name", words_of(period.name));
    table.set("first", text_of(period.first));
    table.set("last", text_of(period.last));
    set_week(table, period.week);
    return table;
}

Json draft_holiday(const Holiday& holiday)
{
    Json table;
    table.set("date", text_of(holiday.day));
    table.set("name", words_of(holiday.name));
    return table;
}

} // namespace

Json draft_hours(const Hours& hours)
{
    Json table;
    set_week(table, hours);
    table.set("periods", list_of(hours.periods, draft_period));
    table.set("holidays", list_of(hours.holidays, draft_holiday));
    return table;
}

} // namespace giliran
