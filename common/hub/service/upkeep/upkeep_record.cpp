// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/upkeep/upkeep_record.h"

#include "common/base/described_json.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <algorithm>

namespace giliran {
namespace {

constexpr Duration after_closing = std::chrono::minutes(1);
constexpr Duration after_a_start = std::chrono::minutes(10);

QString file_in(const QString& data_folder)
{
    return QDir(data_folder).filePath(QStringLiteral("upkeep.json"));
}

} // namespace

bool UpkeepRecord::is_good() const
{
    return findings.empty() && std::all_of(backups.begin(), backups.end(),
                                           [](const BackupWord& backup) { return !backup.file.empty(); });
}

bool upkeep_is_due(const std::optional<DaySeal>& last_seal, const std::optional<UpkeepRecord>& latest,
                   DayPhase phase, Duration since_start)
{
    if (!last_seal || (latest && latest->seal == last_seal->hash))
        return false;
    const bool is_hall_closed = phase == DayPhase::closed || phase == DayPhase::none;
    return since_start >= (is_hall_closed ? after_closing : after_a_start);
}

std::optional<UpkeepRecord> read_upkeep(const QString& data_folder)
{
    QFile file(file_in(data_folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto json = parse_json(file.readAll().trimmed().toStdString());
    if (!json)
        return std::nullopt;
    auto record = decode<UpkeepRecord>(*json);
    return record ? std::optional(std::move(*record)) : std::nullopt;
}

bool write_upkeep(const QString& data_folder, const UpkeepRecord& record)
{
    QSaveFile file(file_in(data_folder));
    const std::string text = to_text(encode(record)) + "\n";
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) > 0 &&
           file.commit();
}

std::vector<std::string> words_for(const UpkeepRecord& record)
{
    std::vector<std::string> lines;
    if (record.findings.empty())
        lines.push_back("verified: up to the seal of " + record.day.text() +
                        ", the journal is what was written");
    for (const std::string& finding : record.findings)
        lines.push_back("NOT AS IT WAS WRITTEN: " + finding);
    for (const BackupWord& backup : record.backups)
        lines.push_back(backup.file.empty() ? "NO BACKUP at " + backup.folder + ": " + backup.why
                                            : "backup:   " + backup.folder + "/" + backup.file);
    return lines;
}

} // namespace giliran
