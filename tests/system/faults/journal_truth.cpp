// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/faults/journal_truth.h"

#include "common/journal/sqlite_journal.h"

#include <sstream>

namespace giliran::faults {
namespace {

using journal_tests::kediri;

std::optional<std::string> text_of(Connection& connection, std::string_view sql, const std::string& day,
                                   std::optional<std::uint64_t> n = {})
{
    Statement query(connection.handle(), sql);
    query.text(kediri.text()).text(day);
    if (n)
        query.integer(static_cast<std::int64_t>(*n));
    return query.next() ? std::optional(std::string(query.text_at(0))) : std::nullopt;
}

} // namespace

void Promised::take(const std::string& lines)
{
    std::istringstream all(lines);
    for (std::string line; std::getline(all, line);) {
        std::istringstream words(line);
        std::string what, day, hash;
        std::uint64_t n = 0;
        words >> what;
        const std::string rest = line.substr(std::min(line.size(), what.size() + 1));
        if (what == "acknowledged" && words >> day >> n >> hash)
            events[{day, n}] = hash;
        else if (what == "sealed" && words >> day >> hash)
            seals[day] = hash;
        else if (what == "failed")
            failures.push_back(rest);
        else if (what == "refused")
            refusals.push_back(rest);
        else if (what == "ended")
            ended = true;
    }
}

std::string broken_promise(const QString& folder, const Promised& promised)
{
    const auto journal = SqliteJournal::open(folder);
    if (!journal)
        return "it does not open: " + journal.error().detail;
    const auto recovered = (*journal)->recover(kediri);
    if (!recovered)
        return "it cannot be read: " + recovered.error().detail;
    if (const auto folded = fold(*recovered); !folded)
        return "the day breaks at event " + std::to_string(folded.error().n);
    Connection& connection = **(*journal)->database().connection();
    for (const auto& [key, hash] : promised.events)
        if (text_of(connection, "select lower(hex(hash)) from events where hall = ? and day = ? and n = ?",
                    key.first, key.second) != hash)
            return "lost: event " + std::to_string(key.second) + " of " + key.first;
    for (const auto& [day, hash] : promised.seals)
        if (text_of(connection, "select lower(hex(hash)) from day_seals where hall = ? and day = ?", day) !=
            hash)
            return "lost: the seal of " + day;
    return {};
}

} // namespace giliran::faults
