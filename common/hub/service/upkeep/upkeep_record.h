// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/sha256.h"
#include "common/queue/day_state.h"
#include "common/record/event_row.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace giliran {

/// What became of one place for backups at the latest upkeep.
struct BackupWord
{
    std::string folder;
    std::string file; ///< "": none was made
    std::string why;  ///< then: why not
    template <class V>
    static void fields(V& field)
    {
        field("folder", &BackupWord::folder, "where it was to be");
        field("file", &BackupWord::file, "its name, none if it was not made");
        field("why", &BackupWord::why, "why it was not made");
    }
};

/// Word of the latest upkeep.
struct UpkeepRecord
{
    Sha256 seal;                       ///< the last seal then
    BusinessDay day;                   ///< that seal's
    Instant at;                        ///< hub time when it was done
    std::vector<std::string> findings; ///< of verifying; empty: the journal was what was written
    std::vector<BackupWord> backups;
    template <class V>
    static void fields(V& field)
    {
        field("seal", &UpkeepRecord::seal, "the last seal then");
        field("day", &UpkeepRecord::day, "that seal's day");
        field("at", &UpkeepRecord::at, "when it was done");
        field("findings", &UpkeepRecord::findings, "what was not as it was written");
        field("backups", &UpkeepRecord::backups, "by place");
    }
    bool is_good() const;
};

/// Whether the journal is to be looked through and backed up now: once for each sealed day, when the hall is
/// closed, or in the morning where the machine is switched off at night, once the rush of the start is over.
bool upkeep_is_due(const std::optional<DaySeal>& last_seal, const std::optional<UpkeepRecord>& latest,
                   DayPhase phase, Duration since_start);

/// None: there is none, or it cannot be read; then it is time for upkeep.
std::optional<UpkeepRecord> read_upkeep(const QString& data_folder);
bool write_upkeep(const QString& data_folder, const UpkeepRecord& record);

/// For people: a line on verifying and one for each backup.
std::vector<std::string> words_for(const UpkeepRecord& record);

} // namespace giliran
