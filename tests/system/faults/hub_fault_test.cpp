// SPDX-License-Identifier: GPL-3.0-or-later
// The real hub, started and worked, while its writes are killed, refused by the disk, or the disk is full.
#include "common/config/text_file.h"
#include "tests/journal/small_disk.h"
#include "tests/system/crash/hub_process.h"
#include "tests/system/faults/effort.h"
#include "tests/system/faults/system_calls.h"

#include <QDeadlineTimer>
#include <csignal>
#include <set>

using namespace giliran;
using namespace giliran::faults;
using namespace giliran::testing;
using giliran::journal_tests::SmallDisk;

namespace {

constexpr int exit_unwritable = 5;

std::string small_hall_text()
{
    return read_text_file(GILIRAN_SOURCE_DIR "/tests/golden/halls/small.toml").value();
}

QStringList tracing(const QString& trace)
{
    return {QStringLiteral("strace"), QStringLiteral("-f"),
            QStringLiteral("-qq"),    QStringLiteral("-y"),
            QStringLiteral("-s"),     QStringLiteral("8"),
            QStringLiteral("-o"),     trace,
            QStringLiteral("-e"),     QStringLiteral("trace=") + QLatin1StringView(watched_calls)};
}

/// The calls that write of a hub that starts on a prepared folder and is stopped.
std::vector<SystemCall> calls_of_a_start()
{
    const QTemporaryDir place;
    const QString trace = place.filePath(QStringLiteral("trace"));
    HubProcess hub(small_hall_text());
    hub.start({}, tracing(trace));
    REQUIRE(eventually([&] { return hub.answers(); }, 20'000));
    QProcess::execute(QStringLiteral(GILIRAN_HUB_PROGRAM),
                      {QStringLiteral("stop"), QStringLiteral("--data"), hub.folder()});
    REQUIRE(hub.ended_within(10'000));
    return calls_in(trace, hub.folder());
}

/// A person at a kiosk who presses so often, each time until there is a number; the numbers.
class PatientVisitor
{
public:
    explicit PatientVisitor(const PairingLink& link) : terminal_(link, ViewKind::kiosk) { terminal_.start(); }

    bool is_ready() const { return terminal_.is_paired() && terminal_.is_ready(); }
    /// False: no number within the time. What was asked last may still be answered at the next call.
    bool take_one(int milliseconds = 20'000)
    {
        return eventually(
            [&] {
                if (!terminal_.is_ready())
                    return false;
                if (!asked_) {
                    IssueTicket wish;
                    wish.service = *ServiceId::parse("A01");
                    asked_ = terminal_.ask(wish);
                }
                const Terminal::Result* result = terminal_.result_of(*asked_);
                if (result == nullptr) {
                    terminal_.ask_again();
                    return false;
                }
                const auto* answer = std::get_if<Answer>(result);
                if (answer != nullptr)
                    given_.push_back(std::get<TicketIssued>(*answer).number.text());
                asked_.reset();
                return answer != nullptr;
            },
            milliseconds);
    }
    const std::vector<std::string>& given() const { return given_; }

private:
    Terminal terminal_;
    std::optional<RequestId> asked_;
    std::vector<std::string> given_;
};

/// Every number a visitor has is in the journal, once.
void check_numbers(HubProcess& hub, const PatientVisitor& visitor)
{
    std::multiset<std::string> recorded;
    for (const EventRow& row : hub.read_journal().unsealed)
        if (const auto event = decode_event(row.type, row.version, row.payload))
            if (const auto* ticket = std::get_if<TicketReserved>(&*event))
                recorded.insert(ticket->number.text());
    std::set<std::string> seen;
    for (const std::string& number : visitor.given()) {
        CHECK(seen.insert(number).second);
        CHECK(recorded.count(number) == 1);
    }
}

} // namespace

TEST_CASE("a hub whose start is killed or refused at any write starts well the next time", "[.][faults]")
{
    if (!strace_works()) {
        WARN("skipped: strace may not trace here");
        return;
    }
    const auto calls = calls_of_a_start();
    REQUIRE(calls.size() > 20);
    int starts = 0, refused = 0;
    std::size_t turn = 0;
    for (const Fault& fault : {killed, fails, full}) {
        for (std::size_t i = turn++ % (4 * stride()); i < calls.size();
             i += full_effort() ? 1 : 4 * stride()) {
            INFO(fault.name << " " << calls[i].line);
            HubProcess hub(small_hall_text());
            hub.add_device(DeviceRole::kiosk);
            hub.start({}, QStringList{QStringLiteral("strace")} + strace_words(fault, calls[i]));
            ++starts;
            eventually([&] { return hub.ended_within(20).has_value() || hub.answers(); }, 10'000);
            if (const auto status = hub.ended_within(0)) {
                ++refused;
                const bool is_told = *status == exit_unwritable || *status == 8 || *status == 128 + 9;
                INFO("status " << *status);
                CHECK((is_told || *status == 0));
            } else {
                hub.signal_hub(SIGKILL);
                REQUIRE(hub.ended_within(10'000));
            }
            hub.start();
            CHECK(eventually([&] { return hub.answers(); }, 20'000));
            hub.end();
            CHECK(hub.device_count() >= 1);
        }
    }
    WARN(calls.size() << " calls that write in a start, " << starts << " starts with a fault, " << refused
                      << " ended by it");
}

TEST_CASE("a hub whose disk fails in a burst goes on by itself, and no number is lost or given twice",
          "[.][faults]")
{
    if (!strace_works())
        return;
    int runs = 0;
    for (const Fault& fault : {fails_once, full_once, killed}) {
        for (const char* name : {"pwrite64", "fdatasync"}) {
            for (int nth = 30; nth <= (full_effort() ? 150 : 30); nth += 17) {
                INFO(fault.name << " " << name << " " << nth);
                HubProcess hub(small_hall_text());
                PatientVisitor visitor(hub.add_device(DeviceRole::kiosk));
                hub.start({}, QStringList{QStringLiteral("strace")} + strace_words(fault, {name, nth, {}}));
                REQUIRE(eventually([&] { return visitor.is_ready(); }, 20'000));
                const QDeadlineTimer deadline(60'000);
                while (visitor.given().size() < 40 && !deadline.hasExpired()) {
                    if (hub.ended_within(0)) {
                        CHECK(*fault.kind == '\0');
                        hub.start();
                    }
                    visitor.take_one(500);
                }
                CHECK(visitor.given().size() == 40);
                hub.signal_hub(SIGTERM);
                REQUIRE(hub.ended_within(10'000));
                check_numbers(hub, visitor);
                ++runs;
            }
        }
    }
    WARN(runs << " runs of a hub with a failing disk");
}

TEST_CASE("a hub on a full disk gives no number and says so; with room again it goes on by itself",
          "[.][faults]")
{
    SmallDisk disk;
    if (!disk.mounted()) {
        WARN("skipped: mounting a small file system needs the superuser");
        return;
    }
    HubProcess hub(small_hall_text(), disk.path());
    PatientVisitor visitor(hub.add_device(DeviceRole::kiosk));
    hub.start();
    REQUIRE(eventually([&] { return visitor.is_ready(); }, 20'000));
    for (int i = 0; i < 5; ++i)
        REQUIRE(visitor.take_one());
    QFile ballast(disk.path() + QStringLiteral("/ballast"));
    const auto fill_up = [&] {
        REQUIRE(ballast.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
        for (const qint64 piece : {65'536, 4'096, 512})
            while (ballast.write(QByteArray(piece, 'x')) == piece) {
            }
        ballast.close();
    };
    const auto make_room = [&] { REQUIRE(ballast.remove()); };

    fill_up();
    while (visitor.take_one(3'000)) { // what fits into the log that is there already
        REQUIRE(visitor.given().size() < 2'000);
    }
    CHECK(hub.answers()); // it lives and says how it is
    make_room();
    CHECK(visitor.take_one());

    hub.kill();
    SECTION("a start on a full disk says so and loses nothing")
    {
        fill_up();
        hub.start();
        eventually([&] { return hub.ended_within(20).has_value() || hub.answers(); }, 10'000);
        if (const auto status = hub.ended_within(0))
            CHECK(*status == exit_unwritable);
        else
            hub.kill();
        make_room();
    }
    SECTION("a start on a disk that is read-only says so and loses nothing")
    {
        REQUIRE(disk.remount(MS_RDONLY, ""));
        hub.start();
        CHECK(hub.ended_within(10'000) == exit_unwritable);
        REQUIRE(disk.remount(0, "size=1m"));
    }
    hub.start();
    CHECK(visitor.take_one(40'000));
    hub.end();
    check_numbers(hub, visitor);
}
