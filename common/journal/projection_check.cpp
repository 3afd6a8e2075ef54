// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/projection_check.h"

#include "common/journal/leg_columns.h"

#include <algorithm>

namespace giliran {
namespace {

/// Compares the columns of a row in order.
struct Compare
{
    const Statement& row;
    int column;
    bool same = true;

    void operator()(std::int64_t value)
    {
        same = !row.is_null(column) && row.integer_at(column) == value && same;
        ++column;
    }
    void operator()(std::string_view value)
    {
        same = !row.is_null(column) && row.text_at(column) == value && same;
        ++column;
    }
    template <class T>
    void operator()(const std::optional<T>& value)
    {
        if (value) {
            (*this)(*value);
        } else {
            same = row.is_null(column) && same;
            ++column;
        }
    }
};

} // namespace

Result<std::uint64_t, JournalError> check_projection(Connection& connection, const HallId& hall,
                                                     const BusinessDay& day, const DayState& state,
                                                     Findings findings)
{
    static const std::string select = "select leg, hall, day, " + std::string(leg_column_names) +
                                      " from legs where hall = ? and day = ? order by leg";
    const std::string text = day.text();
    Statement& query = connection.prepared(select).text(hall.text()).text(text);
    auto leg = state.legs.begin();
    const auto skip_voided = [&] {
        leg = std::find_if(leg, state.legs.end(), [](const Leg& one) { return !one.voided; });
    };
    skip_voided();
    std::uint64_t as_told_so_far = 0;
    bool as_told = true;
    while (query.next()) {
        as_told = leg != state.legs.end() && query.integer_at(0) == leg->id.value &&
                  query.text_at(1) == hall.text() && query.text_at(2) == text;
        if (!as_told)
            break;
        const std::string number = leg->number.text();
        Compare compare{query, 3};
        each_leg_column(leg_row(hall, state, leg->id), number, [&](const auto& value) { compare(value); });
        as_told = compare.same;
        if (!as_told)
            break;
        ++as_told_so_far;
        ++leg;
        skip_voided();
    }
    const bool failed = query.failed();
    auto noted = failed ? findings.unread(connection, "the legs of " + text) : Result<void, JournalError>();
    query.reset();
    if (!failed && (!as_told || leg != state.legs.end()))
        findings.note("the projection of " + text + " is not what its events tell" +
                      (leg != state.legs.end() ? ", from leg " + std::to_string(leg->id.value) + " on" : ""));
    return noted.map([&] { return as_told_so_far; });
}

} // namespace giliran
