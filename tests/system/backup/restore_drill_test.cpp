// SPDX-License-Identifier: GPL-3.0-or-later
// What docs/operations.md tells people to do after the worst day, done by the programs it names.
#include "common/config/text_file.h"
#include "common/hub/service/upkeep/upkeep.h"
#include "tests/hub/service/small_hub.h"
#include "tests/system/crash/hub_process.h"

#include <QDir>
#include <QProcess>
#include <set>

using namespace giliran;
using namespace giliran::testing;

namespace {

struct Said
{
    int status = -1;
    std::string out;
    std::string err;
};

Said hub_command(const QStringList& words)
{
    QProcess process;
    process.start(QStringLiteral(GILIRAN_HUB_PROGRAM), words);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

std::string hall_text()
{
    return read_text_file(GILIRAN_SOURCE_DIR "/tests/golden/halls/small.toml").value();
}

std::string give_ticket(Terminal& kiosk)
{
    IssueTicket wish;
    wish.service = *ServiceId::parse("A01");
    return kiosk.done<TicketIssued>(wish).number.text();
}

} // namespace

TEST_CASE("the restore drill: a day is backed up while the hub works, its folder is lost, and the day is "
          "there again",
          "[.][backup]")
{
    const QTemporaryDir stick;
    HubProcess hub(hall_text());
    Terminal kiosk(hub.add_device(DeviceRole::kiosk), ViewKind::kiosk);
    hub.start();
    kiosk.start();
    REQUIRE(eventually([&] { return kiosk.is_paired() && kiosk.is_ready(); }));
    for (int i = 0; i < 20; ++i)
        give_ticket(kiosk);
    const QStringList data{QStringLiteral("--data"), hub.folder()};
    const Said backup = hub_command(QStringList{QStringLiteral("backup"), stick.path()} + data);
    INFO(backup.err);
    REQUIRE(backup.status == 0);
    const QStringList files = QDir(stick.path()).entryList(QDir::Files);
    REQUIRE(files.size() == 1);
    const QString file = stick.filePath(files.front());
    CHECK(backup.out.find(file.toStdString()) == 0);
    CHECK(backup.out.find("20 legs") != std::string::npos);
    CHECK(hub_command({QStringLiteral("verify"), QStringLiteral("--backup"), file}).status == 0);
    CHECK(hub_command(QStringList{QStringLiteral("restore"), file} + data).status == 4); // a hub runs
    hub.kill();
    REQUIRE(eventually([&] { return !kiosk.is_connected(); }));

    REQUIRE(QDir(hub.folder()).removeRecursively()); // the machine is gone
    const Said restored = hub_command(QStringList{QStringLiteral("restore"), file} + data);
    INFO(restored.err);
    REQUIRE(restored.status == 0);
    CHECK(restored.out.find("20 legs") != std::string::npos);
    CHECK(restored.out.find("are not given again") != std::string::npos);
    hub.start();
    REQUIRE(eventually([&] { return kiosk.is_ready(); })); // its key is in the backup
    CHECK(give_ticket(kiosk) == "A-1001");
    const Said status = hub_command(QStringList{QStringLiteral("status")} + data);
    CHECK(status.out.find("went on with A-1001") != std::string::npos);
    CHECK(hub_command(QStringList{QStringLiteral("verify")} + data).status == 0);
    hub.end();
}

TEST_CASE("no number is given twice after a restore within the day, whatever is killed and restored again",
          "[.][backup]")
{
    const QTemporaryDir stick;
    HubProcess hub(hall_text());
    Terminal kiosk(hub.add_device(DeviceRole::kiosk), ViewKind::kiosk);
    hub.start();
    kiosk.start();
    REQUIRE(eventually([&] { return kiosk.is_paired() && kiosk.is_ready(); }));
    std::set<std::string> in_hands;
    const auto give = [&](int tickets) {
        for (int i = 0; i < tickets; ++i) {
            const std::string number = give_ticket(kiosk);
            INFO(number);
            CHECK(in_hands.insert(number).second);
        }
    };
    give(5);
    const QStringList data{QStringLiteral("--data"), hub.folder()};
    REQUIRE(hub_command(QStringList{QStringLiteral("backup"), stick.path()} + data).status == 0);
    const QString file = stick.filePath(QDir(stick.path()).entryList(QDir::Files).front());
    const auto restore = [&](const QStringList& more = {}) {
        const Said said = hub_command(QStringList{QStringLiteral("restore"), file} + data + more);
        INFO(said.err);
        REQUIRE(said.status == 0);
    };
    const auto start = [&] {
        hub.start();
        REQUIRE(eventually([&] { return kiosk.is_ready(); }));
    };
    const auto kill = [&] {
        hub.kill();
        REQUIRE(eventually([&] { return !kiosk.is_connected(); }));
    };
    give(5); // lost
    kill();
    restore();
    start();
    give(5);
    CHECK(in_hands.count("A-1001") == 1);
    kill(); // the gap is durable, and is not made again
    start();
    give(1);
    CHECK(in_hands.count("A-1006") == 1);
    kill();
    restore(); // the same old copy again
    start();
    give(5);
    CHECK(in_hands.count("A-2001") == 1);
    kill();
    REQUIRE(QDir(hub.folder()).removeRecursively()); // and now nothing is left to ask but people
    restore({QStringLiteral("--numbers-given"), QStringLiteral("A-2005")});
    start();
    give(5);
    CHECK(in_hands.count("A-3001") == 1);
    CHECK(hub_command(QStringList{QStringLiteral("verify")} + data).status == 0);
    hub.end();
    REQUIRE(eventually([&] { return !kiosk.is_connected(); }));
    REQUIRE(hub_command(QStringList{QStringLiteral("backup"), stick.path()} + data).status == 0);
    const QString moved = stick.filePath(QDir(stick.path()).entryList(QDir::Files, QDir::Name).back());
    REQUIRE(QDir(hub.folder()).removeRecursively()); // the hub moves to another machine in good order
    REQUIRE(
        hub_command(QStringList{QStringLiteral("restore"), moved, QStringLiteral("--no-number-given")} + data)
            .status == 0);
    start();
    give(1);
    CHECK(in_hands.count("A-3006") == 1);
    hub.end();
}

TEST_CASE("what restore is told about numbers must be numbers", "[.][backup]")
{
    const QTemporaryDir folder;
    const QStringList data{QStringLiteral("--data"), folder.filePath(QStringLiteral("data"))};
    const QStringList restore{QStringLiteral("restore"), QStringLiteral("none.sqlite")};
    CHECK(hub_command(restore + data + QStringList{QStringLiteral("--numbers-given"), QStringLiteral("57")})
              .status == 2);
    CHECK(hub_command(restore + data +
                      QStringList{QStringLiteral("--no-number-given"), QStringLiteral("--numbers-given"),
                                  QStringLiteral("A-057")})
              .status == 2);
}

TEST_CASE("a hub on a damaged journal does not start, tells what it found and keeps what is right in a copy",
          "[.][backup]")
{
    HubProcess hub(hall_text());
    Terminal kiosk(hub.add_device(DeviceRole::kiosk), ViewKind::kiosk);
    hub.start();
    kiosk.start();
    REQUIRE(eventually([&] { return kiosk.is_paired() && kiosk.is_ready(); }));
    for (int i = 0; i < 5; ++i)
        give_ticket(kiosk);
    hub.end();
    REQUIRE(eventually([&] { return !kiosk.is_connected(); }));
    {
        const auto storage = HubStorage::open(hub.folder());
        REQUIRE(storage);
        Connection& connection = **(*storage)->journal().database().connection();
        REQUIRE(connection.execute("update events set recorded_at = recorded_at + 1 where n = 4", "damage"));
    }
    const QStringList data{QStringLiteral("--data"), hub.folder()};
    const Said refused = hub_command(
        QStringList{QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:1")} +
        data);
    INFO(refused.err);
    CHECK(refused.status == 6);
    CHECK(refused.err.find("event 4 is not what was written") != std::string::npos);
    CHECK(refused.err.find("giliran-hub restore") != std::string::npos);
    const QStringList copies = QDir(hub.folder()).entryList({QStringLiteral("salvaged-*.sqlite")});
    REQUIRE(copies.size() == 1);
    CHECK(hub_command(QStringList{QStringLiteral("verify")} + data).status == 6);
    const Said restored = hub_command(
        QStringList{QStringLiteral("restore"), QDir(hub.folder()).filePath(copies.front())} + data);
    INFO(restored.err);
    CHECK(restored.status == 0);
    CHECK(restored.out.find("its last event is 3") != std::string::npos);
    hub.start();
    REQUIRE(eventually([&] { return kiosk.is_ready(); }));
    const Said status = hub_command(QStringList{QStringLiteral("status")} + data);
    CHECK(status.status == 0);
    CHECK(status.out.find("DOUBTFUL") == std::string::npos); // tomorrow opens by itself
    CHECK(give_ticket(kiosk) == "A-1001"); // what was lost at the end may be in visitors' hands
    hub.end();
}

TEST_CASE("a running hub verifies and backs up its journal, and says how that went", "[.][backup]")
{
    const QTemporaryDir stick;
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    for (int i = 0; i < 3; ++i)
        give_ticket(*kiosk);
    hall.hub().command(CloseDay{DayEnd::by_staff});
    REQUIRE(hall.hub().core().chain().last_seal);
    Upkeep upkeep(hall.hub(), {{stick.path(), stick.filePath(QStringLiteral("missing"))}, 2});
    bool is_done = false;
    QObject::connect(&upkeep, &Upkeep::done, &upkeep, [&] { is_done = true; });
    upkeep.begin();
    REQUIRE(eventually([&] { return is_done; }, 20'000));
    REQUIRE(upkeep.latest());
    CHECK(upkeep.latest()->findings.empty());
    CHECK(upkeep.latest()->seal == hall.hub().core().chain().last_seal->hash);
    REQUIRE(upkeep.latest()->backups.size() == 2);
    CHECK(upkeep.latest()->backups[0].file.find("giliran-small-") == 0);
    CHECK(upkeep.latest()->backups[1].file.empty());
    CHECK_FALSE(upkeep.latest()->is_good());
    CHECK(QDir(stick.path()).entryList(QDir::Files).size() == 1);
    const auto kept = read_upkeep(hall.hub().storage().folder());
    REQUIRE(kept);
    CHECK(kept->seal == upkeep.latest()->seal);
    CHECK(words_for(*kept).size() == 3);
}

TEST_CASE("upkeep is due once for a sealed day: at night, or in the morning after the rush", "[hub-service]")
{
    using namespace std::chrono_literals;
    DaySeal seal;
    seal.hash = Sha256::of("a seal");
    UpkeepRecord done;
    done.seal = seal.hash;
    CHECK_FALSE(upkeep_is_due({}, {}, DayPhase::none, 1h));
    CHECK(upkeep_is_due(seal, {}, DayPhase::closed, 2min));
    CHECK_FALSE(upkeep_is_due(seal, {}, DayPhase::closed, 10s));
    CHECK_FALSE(upkeep_is_due(seal, {}, DayPhase::open, 5min));
    CHECK(upkeep_is_due(seal, {}, DayPhase::open, 11min));
    CHECK_FALSE(upkeep_is_due(seal, done, DayPhase::closed, 1h));
    done.seal = Sha256::of("the seal before");
    CHECK(upkeep_is_due(seal, done, DayPhase::closed, 1h));
}
