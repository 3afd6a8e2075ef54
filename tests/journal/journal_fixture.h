// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/sqlite_journal.h"
#include "tests/journal/day_writer.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace giliran::journal_tests {

/// A folder that is gone at the end of the test.
class JournalFolder
{
public:
    QString path() const { return folder_.filePath(QStringLiteral("data")); }
    QString file() const { return path() + QStringLiteral("/journal.sqlite"); }

private:
    QTemporaryDir folder_{QDir::tempPath() + QStringLiteral("/giliran-journal-XXXXXX")};
};

inline std::unique_ptr<SqliteJournal> opened(const QString& folder)
{
    auto journal = SqliteJournal::open(folder);
    INFO((journal ? std::string() : journal.error().detail));
    REQUIRE(journal);
    return std::move(*journal);
}

inline JournalErrorKind refused(const QString& folder)
{
    const auto journal = SqliteJournal::open(folder);
    REQUIRE_FALSE(journal);
    INFO(journal.error().detail);
    CHECK_FALSE(journal.error().detail.empty());
    CHECK_FALSE(journal.error().path.empty());
    return journal.error().kind;
}

inline Recovered recovered(SqliteJournal& journal)
{
    auto read = journal.recover(kediri);
    INFO((read ? std::string() : read.error().detail));
    REQUIRE(read);
    return std::move(*read);
}

inline void must_append(SqliteJournal& journal, const JournalBatch& batch)
{
    const auto written = journal.append(batch);
    INFO((written ? std::string() : written.error().detail));
    REQUIRE(written);
}

} // namespace giliran::journal_tests
