// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/recovery.h"

#include "common/journal/event_reader.h"
#include "common/journal/hall_store.h"
#include "common/journal/restoration_record.h"
#include "common/journal/row_reader.h"
#include "common/journal/storage_error.h"
#include "common/record/hash_chain.h"

#include <algorithm>

namespace giliran {
namespace {

using Read = Result<void, JournalError>;

class Recovery
{
public:
    Recovery(Connection& connection, const HallId& hall) : connection_(connection), hall_(hall) {}

    Result<Recovered, JournalError> read()
    {
        return last_seals()
            .and_then([&] { return sealed_head(); })
            .and_then([&] { return sealed_end(); })
            .and_then([&] { return unsealed(); })
            .and_then([&] { return answers(); })
            .and_then([&] { return clock(); })
            .and_then([&] { return hall_version(); })
            .and_then([&] { return restoration(); })
            .map([&] { return std::move(recovered_); });
    }

private:
    Read last_seals()
    {
        Statement& query = connection_.prepared(recovery_query::last_seals).text(hall_.text());
        std::optional<Sha256> follows; // what the seal before must be
        while (query.next()) {
            RowReader row(query);
            DaySeal seal;
            seal.hall = hall_;
            seal.day = row.parsed<BusinessDay>();
            seal.rows = static_cast<std::uint64_t>(row.integer());
            seal.head = row.hash();
            seal.previous = row.hash();
            seal.hash = row.hash();
            if (!row.good() || sealed(seal) != seal.hash)
                return damaged(query, "the seal of " + seal.day.text() + " is not what was written");
            if (follows && seal.hash != *follows)
                return damaged(query, "the seal after " + seal.day.text() + " does not follow it");
            follows = seal.previous;
            if (!recovered_.last_seal)
                recovered_.last_seal = seal;
        }
        return ended(query);
    }

    /// The last sealed day ends where its seal says; the days before it are verified in the background.
    Read sealed_head()
    {
        if (!recovered_.last_seal)
            return {};
        const DaySeal& seal = *recovered_.last_seal;
        const std::string day = seal.day.text();
        Statement& query = connection_.prepared(recovery_query::sealed_head).text(hall_.text()).text(day);
        const bool found = query.next();
        if (query.failed())
            return ended(query);
        bool as_sealed = !found && seal.rows == 0;
        if (found) {
            RowReader row(query);
            const auto n = static_cast<std::uint64_t>(row.integer());
            as_sealed = row.hash() == seal.head && n == seal.rows && row.good();
        }
        query.reset();
        if (!found && !as_sealed) { // lost, and told as dropped when the rest was salvaged
            Statement& kept = connection_.prepared(recovery_query::first_kept).text(hall_.text());
            as_sealed = kept.next() && day < kept.text_at(0);
            if (kept.failed())
                return ended(kept);
            kept.reset();
        }
        if (!as_sealed)
            return fail(
                damage(connection_.path(), "the last row of " + day + " is not the one its seal names"));
        return {};
    }

    /// How the sealed day closed: its last events, for what it carries over.
    Read sealed_end()
    {
        if (!recovered_.last_seal)
            return {};
        const std::string day = recovered_.last_seal->day.text();
        Statement& closing = connection_.prepared(recovery_query::day_closed).text(hall_.text()).text(day);
        if (!closing.next())
            return ended(closing);
        const std::int64_t n = RowReader(closing).integer();
        closing.reset();
        Statement& query = connection_.prepared(recovery_query::sealed_end)
                               .text(hall_.text())
                               .text(day)
                               .integer(std::max<std::int64_t>(1, n - 1));
        return events(query, recovered_.sealed_end);
    }

    Read unsealed()
    {
        const std::string after = recovered_.last_seal ? recovered_.last_seal->day.text() : std::string();
        Statement& query = connection_.prepared(recovery_query::unsealed).text(hall_.text()).text(after);
        return events(query, recovered_.unsealed);
    }

    /// The rows of one day, as they were written.
    Read events(Statement& query, std::vector<EventRow>& rows)
    {
        while (query.next()) {
            auto event = read_event_row(query);
            if (!event)
                return damaged(query, "event " + std::to_string(query.integer_at(1)) + " of " +
                                          std::string(query.text_at(0)) + " is not what was written");
            if (!rows.empty() && event->day != rows.front().day)
                return damaged(query, "both " + rows.front().day.text() + " and " + event->day.text() +
                                          " have no seal");
            rows.push_back(std::move(*event));
        }
        return ended(query);
    }

    Read answers()
    {
        Statement& query = connection_.prepared(recovery_query::answers).text(hall_.text());
        while (query.next()) {
            RowReader row(query);
            StoredAnswer stored;
            stored.request = row.token<RequestId>();
            stored.day = row.parsed<BusinessDay>();
            stored.device = row.token<DeviceId>();
            stored.answer = row.text();
            if (!row.good())
                return damaged(query, "a stored answer is not what was written");
            recovered_.answers.push_back(std::move(stored));
        }
        return ended(query);
    }

    Read clock()
    {
        Statement& query = connection_.prepared(recovery_query::clock).text(hall_.text());
        if (query.next()) {
            RowReader row(query);
            ClockStamp stamp;
            stamp.boot_id = row.text();
            stamp.boot_time = Duration(row.integer());
            stamp.hub_time = instant_from_ms(row.integer());
            recovered_.clock = std::move(stamp);
        }
        return ended(query);
    }

    Read hall_version()
    {
        return current_hall_version(connection_, hall_).map([&](auto version) {
            recovered_.hall = std::move(version);
        });
    }

    Read restoration()
    {
        return latest_restoration(connection_, hall_).map([&](auto latest) {
            recovered_.restoration = std::move(latest);
        });
    }

    Read damaged(Statement& query, std::string detail) const
    {
        query.reset();
        return fail(damage(connection_.path(), std::move(detail)));
    }

    Read ended(Statement& query) const
    {
        if (query.failed())
            return fail(connection_.failure("read the journal"));
        query.reset();
        return {};
    }

    Connection& connection_;
    const HallId& hall_;
    Recovered recovered_;
};

} // namespace

Result<Recovered, JournalError> read_recovered(Connection& connection, const HallId& hall)
{
    Transaction snapshot(connection);
    return snapshot.begin().and_then([&] { return Recovery(connection, hall).read(); });
}

} // namespace giliran
