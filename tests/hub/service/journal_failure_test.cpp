// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/service/small_hub.h"

#include "common/record/hash_chain.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

/// A journal whose last event was changed by `change`, and chained anew or not.
class ChangedJournal : public Journal
{
public:
    ChangedJournal(Journal& behind, bool is_chained, std::function<void(EventRow&)> change)
        : behind_(behind), is_chained_(is_chained), change_(std::move(change))
    {}
    Result<Recovered, JournalError> recover(const HallId& hall) override
    {
        auto recovered = behind_.recover(hall);
        REQUIRE(recovered);
        REQUIRE(recovered->unsealed.size() >= 2);
        EventRow& last = recovered->unsealed.back();
        change_(last);
        if (is_chained_)
            last.hash = chained(recovered->unsealed[recovered->unsealed.size() - 2].hash, last);
        return recovered;
    }
    Result<void, JournalError> append(const JournalBatch& batch) override { return behind_.append(batch); }

private:
    Journal& behind_;
    bool is_chained_;
    std::function<void(EventRow&)> change_;
};

} // namespace

TEST_CASE("while the disk fails the views stay up as doubtful, nothing is decided, and it ends by itself",
          "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const auto display = hall.display();
    kiosk->done<TicketIssued>(ticket_wish());
    hall.journal().can_append = hall.journal().can_recover = false;
    const RequestId lost = kiosk->ask(ticket_wish());
    REQUIRE(eventually([&] { return !hall.hub().core().is_available(); }));
    REQUIRE(eventually([&] { return kiosk->session().doubtful() && display->session().doubtful(); }));
    CHECK_FALSE(kiosk->session().view().is_null());
    CHECK(kiosk->refused(ticket_wish()) == RefusalKind::storage_unavailable);
    CHECK(kiosk->result_of(lost) == nullptr); // unknown, not "never seen"

    hall.journal().can_append = hall.journal().can_recover = true;
    REQUIRE(eventually([&] { return hall.hub().core().is_available(); }));
    CHECK(eventually([&] { return !kiosk->session().doubtful() && !display->session().doubtful(); }));
    kiosk->ask_again();
    REQUIRE(eventually([&] { return kiosk->result_of(lost) != nullptr; }));
    CHECK(std::holds_alternative<DeviceSession::NeverSeen>(*kiosk->result_of(lost)));
    CHECK(kiosk->done<TicketIssued>(ticket_wish()).number.text() == "A-002");
}

TEST_CASE("one failed write costs a reconnect and no ticket", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    kiosk->done<TicketIssued>(ticket_wish());
    hall.journal().can_append = false;
    const RequestId lost = kiosk->ask(ticket_wish());
    REQUIRE(eventually([&] { return !kiosk->is_connected(); }));
    hall.journal().can_append = true;
    REQUIRE(eventually([&] { return kiosk->is_ready() && kiosk->result_of(lost) != nullptr; }));
    CHECK(kiosk->done<TicketIssued>(ticket_wish()).number.text() == "A-002");
    CHECK(hall.hub().core().day().visits.size() == 2);
}

TEST_CASE("a hub with no room left for its journal does not start, and says so", "[hub-service]")
{
    SmallHub hall;
    HubService::Settings settings;
    settings.port = 0;
    FailingJournal broken(hall.hub().storage().journal());
    broken.can_recover = false;
    HubService second(hall.hub().storage(), broken, settings);
    const auto started = second.start();
    REQUIRE_FALSE(started);
    CHECK(std::get<JournalError>(started.error()).kind == JournalErrorKind::io_error);
}

TEST_CASE("a journal with an event of a newer version is refused as newer, a changed one as damaged",
          "[hub-service]")
{
    SmallHub hall;
    hall.kiosk()->done<TicketIssued>(ticket_wish());
    HubStorage& storage = hall.hub().storage();
    const auto refused_as = [&](bool is_chained, const std::function<void(EventRow&)>& change) {
        ChangedJournal journal(storage.journal(), is_chained, change);
        const auto day = storage.read_day(journal);
        REQUIRE_FALSE(day);
        return day.error().kind;
    };
    CHECK(refused_as(true, [](EventRow& row) { row.type = "leg_teleported"; }) ==
          JournalErrorKind::newer_schema);
    CHECK(refused_as(true, [](EventRow& row) { row.version = 99; }) == JournalErrorKind::newer_schema);
    CHECK(refused_as(true, [](EventRow& row) { row.payload = "{}"; }) == JournalErrorKind::damaged);
    CHECK(refused_as(false, [](EventRow& row) { row.type = "leg_teleported"; }) == JournalErrorKind::damaged);
}

TEST_CASE("what a newer version wrote first, or put in force, is refused as newer, not as damaged",
          "[hub-service]")
{
    SmallHub hall;
    HubStorage& storage = hall.hub().storage();
    const auto change = [&](const std::string& sql) {
        REQUIRE((*storage.journal().database().connection())->execute(sql, "change"));
    };
    SECTION("the opening of the first day that is kept")
    {
        EventRow row = storage.journal().recover(storage.hall_id()).value().unsealed.front();
        row.version = 99;
        change("update events set version = 99, hash = x'" + chained({}, row).text() + "' where n = 1");
        const auto training = storage.training();
        REQUIRE_FALSE(training);
        CHECK(training.error().kind == JournalErrorKind::newer_schema);
    }
    SECTION("but what no version wrote is damage")
    {
        change("update events set version = 99 where n = 1");
        const auto training = storage.training();
        REQUIRE_FALSE(training);
        CHECK(training.error().kind == JournalErrorKind::damaged);
    }
    SECTION("but a first event of another kind is damage")
    {
        change("update events set type = 'day_closing', payload = '{}' where n = 1");
        const auto training = storage.training();
        REQUIRE_FALSE(training);
        CHECK(training.error().kind == JournalErrorKind::damaged);
    }
    SECTION("the hall in force")
    {
        HallFile file;
        file.text = SmallHub::hall_text() + "\n[teleporter]\n";
        file.hall.id = storage.hall_id();
        REQUIRE(storage.put_hall(file, Instant()));
        const auto read = storage.read_day(storage.journal());
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == JournalErrorKind::newer_schema);
        CHECK(read.error().detail.find("cannot be read by this version") != std::string::npos);
    }
}

TEST_CASE("a date that a person confirmed is still confirmed after the next start, though no day opened",
          "[hub-service][clock]")
{
    using namespace std::chrono_literals;
    SmallHub hall(SmallHub::many_from_one_address(), SmallHub::HallIs::missing);
    std::string text = SmallHub::hall_text(); // that is closed at night
    for (const auto& [always, by_day] :
         {std::pair("\"00:00\"", "\"05:00\""), std::pair("\"24:00\"", "\"22:00\"")})
        for (std::size_t at = text.find(always); at != std::string::npos; at = text.find(always))
            text.replace(at, 7, by_day);
    REQUIRE(hall.apply(text).outcome == AdminOutcome::done);
    hall.reboot();
    hall.kiosk()->done<TicketIssued>(ticket_wish());
    hall.hub().command(CloseDay{DayEnd::by_staff});
    hall.pass(60 * 24h + 17h); // three o'clock at night, months later
    hall.reboot();
    REQUIRE(hall.hub().clock_is_doubtful());
    REQUIRE(hall.desk().answer(AdminRequest(ConfirmDate{})).outcome == AdminOutcome::done);
    CHECK_FALSE(hall.hub().clock_is_doubtful());
    CHECK_FALSE(hall.hub().core().day().is_open());
    hall.pass(8h);
    hall.reboot();
    CHECK_FALSE(hall.hub().clock_is_doubtful());
}
