// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/journal_fixture.h"

#include "common/journal/hall_store.h"
#include "common/journal/schema.h"
#include "common/journal/verification.h"

#include <QDir>
#include <QFile>

using namespace giliran;
using namespace giliran::journal_tests;

namespace {

QStringList golden_journals()
{
    return QDir(QStringLiteral(GILIRAN_SOURCE_DIR "/tests/golden/journals"))
        .entryList({QStringLiteral("schema-*.sqlite")}, QDir::Files, QDir::Name);
}

/// A copy of one in a folder of its own, as a hub finds it.
void copy_golden(const QString& name, const JournalFolder& folder)
{
    REQUIRE(QDir().mkpath(folder.path()));
    REQUIRE(QFile::copy(QStringLiteral(GILIRAN_SOURCE_DIR "/tests/golden/journals/") + name, folder.file()));
    REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
}

const HallId small_hall = *HallId::parse("small");

} // namespace

TEST_CASE("there is a journal of every released schema", "[journal]")
{
    for (int schema = 1; schema < newest_schema(); ++schema)
        for (const char* state : {"open", "sealed"}) {
            const QString name =
                QStringLiteral("schema-%1-%2.sqlite").arg(schema).arg(QLatin1StringView(state));
            INFO(name.toStdString());
            CHECK(golden_journals().contains(name));
        }
}

TEST_CASE("a journal of every released version opens, migrates and is what was written", "[journal]")
{
    REQUIRE(golden_journals().size() >= 2);
    for (const QString& name : golden_journals()) {
        INFO(name.toStdString());
        const JournalFolder folder;
        copy_golden(name, folder);
        const auto before = verify_journal(folder.file(), Connection::Access::still);
        REQUIRE(before); // an old one is looked through as it is
        CHECK(before->is_whole());
        CHECK(before->legs > 10);
        {
            const auto journal = opened(folder.path());
            Connection& connection = **journal->database().connection();
            CHECK(schema_of(connection) == newest_schema());
            const auto read = journal->recover(small_hall);
            REQUIRE(read);
            const auto day = fold(*read);
            REQUIRE(day);
            const bool is_open = name.contains(QLatin1StringView("open"));
            CHECK(day->state.is_open() == is_open);
            CHECK(read->last_seal.has_value() != is_open);
            CHECK(read->hall);
        }
        const auto after = verify_journal(folder.file(), Connection::Access::read);
        REQUIRE(after);
        CHECK(after->is_whole());
        CHECK(after->events == before->events);
        CHECK(after->end == before->end);
    }
}
