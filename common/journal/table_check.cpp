// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/table_check.h"

#include "common/journal/row_reader.h"
#include "common/journal/schema.h"

namespace giliran {

Result<void, JournalError> check_tables(Connection& connection, Findings findings)
{
    Statement halls(connection.handle(), "select hash, cast(text as blob) from hall_versions");
    while (halls.next()) {
        const auto bytes = halls.blob_at(1);
        const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        if (RowReader(halls).hash() != Sha256::of(text))
            findings.note("a hall's text is not what was applied");
    }
    if (halls.failed())
        if (auto noted = findings.unread(connection, "the hall's versions"); !noted)
            return noted;
    std::vector<std::string> tables{"answers",  "priority_counts", "number_leases",
                                    "devices",  "clock_stamps",    "hall_applications",
                                    "officers", "hall_versions",   "day_seals"};
    if (schema_of(connection) >= 3)
        tables.push_back("restorations");
    for (const std::string& table : tables) {
        Statement check(connection.handle(), "pragma quick_check(" + table + ")");
        while (check.next())
            if (check.text_at(0) != "ok")
                findings.note(table + ": " + std::string(check.text_at(0)));
        if (check.failed())
            if (auto noted = findings.unread(connection, "the table " + table); !noted)
                return noted;
    }
    return {};
}

} // namespace giliran
