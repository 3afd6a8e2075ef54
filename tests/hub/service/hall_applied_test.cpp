// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/service/small_hub.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

std::string with(std::string text, const std::string& before, const std::string& after)
{
    const auto at = text.find(before);
    REQUIRE(at != std::string::npos);
    return text.replace(at, before.size(), after);
}

} // namespace

TEST_CASE("a hub without a hall waits for one, and the first one opens the day", "[hub-service]")
{
    SmallHub hall(SmallHub::many_from_one_address(), SmallHub::HallIs::missing);
    Terminal kiosk(hall.link_for(DeviceRole::kiosk), ViewKind::kiosk);
    kiosk.start();
    REQUIRE(eventually([&] { return kiosk.is_paired() && kiosk.welcome; }));
    CHECK_FALSE(kiosk.welcome->hall);
    CHECK_FALSE(hall.hub().core().day().is_open());
    REQUIRE(hall.apply(SmallHub::hall_text()).outcome == AdminOutcome::done);
    CHECK(hall.hub().core().day().is_open());
    REQUIRE(eventually([&] { return kiosk.is_ready() && kiosk.hall; }));
    kiosk.done<TicketIssued>(ticket_wish());
    hall.restart(); // what was written before and after belongs to one hall
    REQUIRE(eventually([&] { return !kiosk.is_connected(); }));
    REQUIRE(eventually([&] { return kiosk.is_ready(); }));
    CHECK(kiosk.done<TicketIssued>(ticket_wish()).number.text() == "A-002");
}

TEST_CASE("a new version of the hall reaches the devices and serves at once", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const std::string more = with(SmallHub::hall_text(), "[[zone]]", R"([[agency.service]]
id = "S03"
name = { id = "Balik nama", en = "Change of owner" }
minutes = 5

[[zone]])");
    const AdminAnswer answer = hall.apply(more);
    REQUIRE(answer.outcome == AdminOutcome::done);
    CHECK(answer.lines.front() == "+ agency samsat: service S03");
    REQUIRE(eventually([&] { return kiosk->hall == hall.hub().core().hall()->version; }));
    CHECK(kiosk->done<TicketIssued>(ticket_wish(*ServiceId::parse("S03"))).number.text() == "S-001");
}

TEST_CASE("a bad hall file and another hall's file leave the hall as it is", "[hub-service]")
{
    SmallHub hall;
    const Sha256 before = hall.hub().core().hall()->version;
    const AdminAnswer bad = hall.apply(with(SmallHub::hall_text(), "prefix = \"S\"", "prefix = \"O\""));
    CHECK(bad.outcome == AdminOutcome::refused);
    REQUIRE(bad.lines.size() >= 1);
    CHECK(bad.lines.front().rfind("small.toml:", 0) == 0);
    const AdminAnswer other = hall.apply(with(SmallHub::hall_text(), "id = \"small\"", "id = \"big\""));
    CHECK(other.outcome == AdminOutcome::refused);
    CHECK(hall.hub().core().hall()->version == before);
}

TEST_CASE("a service that is gone from the hall gives no numbers, and who waits for it is still served",
          "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const auto counter = hall.staffed_counter("loket-3", "budi");
    const auto issued = kiosk->done<TicketIssued>(ticket_wish(*ServiceId::parse("S02")));
    ConfirmPaper confirm;
    confirm.leg = issued.leg;
    kiosk->done<Done>(confirm);
    REQUIRE(hall.apply(with(SmallHub::hall_text(), R"([[agency.service]]
id = "S02"
name = { id = "Lapor jual", en = "Sale report" }
minutes = 5
)",
                            ""))
                .outcome == AdminOutcome::done);
    CHECK(kiosk->refused(ticket_wish(*ServiceId::parse("S02"))) == RefusalKind::service_unknown);
    CHECK(counter->done<LegIsCalled>(CallNext{}).leg == issued.leg);
}

TEST_CASE("the day ends at a person's word and does not open again", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    kiosk->done<TicketIssued>(ticket_wish());
    REQUIRE(hall.desk().answer(AdminRequest(BeginClosing{})).outcome == AdminOutcome::done);
    CHECK(kiosk->refused(ticket_wish()) == RefusalKind::day_closing);
    REQUIRE(hall.desk().answer(AdminRequest(EndDay{})).outcome == AdminOutcome::done);
    CHECK_FALSE(hall.hub().core().day().is_open());
    CHECK(hall.desk().answer(AdminRequest(EndDay{})).outcome == AdminOutcome::refused);
    hall.restart();
    CHECK_FALSE(hall.hub().core().day().is_open());
}
