// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/service/small_hub.h"

using namespace giliran;
using namespace giliran::testing;

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
