// SPDX-License-Identifier: GPL-3.0-or-later
// What a device must not do, or cannot do, is refused, and the rest of the hall goes on.
#include "common/protocol/limits.h"
#include "common/protocol/version.h"
#include "tests/hub/service/small_hub.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

bool has_problem(const Terminal& terminal, ProblemKind kind)
{
    return std::any_of(terminal.problems.begin(), terminal.problems.end(),
                       [&](const Problem& problem) { return problem.kind == kind; });
}

} // namespace

TEST_CASE("a role does nothing that is not its own", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const auto display = hall.display();
    const auto counter = hall.staffed_counter("loket-1", "budi");
    CHECK(kiosk->refused(CallNext{}) == RefusalKind::role_may_not);
    CHECK(display->refused(CallNext{}) == RefusalKind::role_may_not);
    CHECK(display->refused(ticket_wish()) == RefusalKind::role_may_not);
    CHECK(counter->refused(ticket_wish()) == RefusalKind::role_may_not);
    CHECK(counter->refused(CloseDay{}) == RefusalKind::role_may_not);
    CHECK(kiosk->refused(StartClosing{}) == RefusalKind::role_may_not);
    OpenSession without_pin;
    without_pin.officer = *OfficerCode::parse("budi");
    CHECK(counter->refused(without_pin) == RefusalKind::role_may_not);
    CHECK(kiosk->refusal_of(kiosk->sign_in("budi", "1234")) == RefusalKind::role_may_not);
    kiosk->send_text(R"({"type":"subscribe","view":"counter","speaks":false})");
    CHECK(eventually([&] { return has_problem(*kiosk, ProblemKind::not_for_role); }));
}

TEST_CASE("what is not JSON, unknown or incomplete is told and changes nothing", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    kiosk->send_text("not json");
    CHECK(eventually([&] { return has_problem(*kiosk, ProblemKind::not_json); }));
    kiosk->send_text(R"({"type":"open_the_vault"})");
    CHECK(eventually([&] { return has_problem(*kiosk, ProblemKind::unknown_message); }));
    kiosk->send_text(R"({"type":"issue_ticket"})");
    CHECK(eventually([&] { return has_problem(*kiosk, ProblemKind::bad_field); }));
    kiosk->send_text(std::string(60'000, '['));
    CHECK(eventually([&] { return kiosk->problems.size() == 4; }));
    CHECK(kiosk->done<TicketIssued>(ticket_wish()).number.text() == "A-001");
}

TEST_CASE("who talks nonsense for long is closed, and the others are served", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const auto other = hall.kiosk();
    for (int i = 0; i < 12; ++i)
        kiosk->send_text("nonsense");
    REQUIRE(eventually([&] { return !kiosk->is_connected(); }));
    kiosk->stop();
    CHECK(other->done<TicketIssued>(ticket_wish()).number.text() == "A-001");
}

TEST_CASE("a message too large ends its connection before it is read", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const auto other = hall.kiosk();
    kiosk->send_text("\"" + std::string(limits::to_hub_bytes, 'x') + "\"");
    REQUIRE(eventually([&] { return !kiosk->is_connected(); }));
    CHECK(other->done<TicketIssued>(ticket_wish()).number.text() == "A-001");
}

TEST_CASE("who sends too fast is cut off, and comes back to an unharmed hall", "[hub-service]")
{
    link::Limits limits = SmallHub::many_from_one_address();
    limits.messages = {20, 40};
    SmallHub hall(limits);
    const auto kiosk = hall.kiosk();
    for (int i = 0; i < 100; ++i)
        kiosk->send_text(R"({"type":"hello","oldest_protocol":1,"protocol":1,"version":"fast"})");
    REQUIRE(eventually([&] { return !kiosk->is_connected(); }));
    REQUIRE(eventually([&] { return kiosk->is_ready(); }));
    CHECK(kiosk->done<TicketIssued>(ticket_wish()).number.text() == "A-001");
}

TEST_CASE("commands beyond what one device may have waiting are refused as too busy", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    std::vector<RequestId> requests;
    for (std::size_t i = 0; i < 3 * limits::pending_commands; ++i)
        requests.push_back(kiosk->ask(ticket_wish()));
    REQUIRE(eventually([&] {
        return std::all_of(requests.begin(), requests.end(),
                           [&](const RequestId& request) { return kiosk->result_of(request) != nullptr; });
    }));
    std::size_t issued = 0;
    for (const RequestId& request : requests) {
        if (std::holds_alternative<Answer>(*kiosk->result_of(request)))
            ++issued;
        else
            CHECK(std::get<Refusal>(*kiosk->result_of(request)).kind == RefusalKind::too_busy);
    }
    CHECK(issued >= limits::pending_commands);
    CHECK(hall.hub().core().day().visits.size() == issued);
}

TEST_CASE("a device that speaks only another protocol is told to update", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    kiosk->send_text(R"({"type":"hello","oldest_protocol":99,"protocol":99,"version":"9.0"})");
    CHECK(eventually([&] { return kiosk->must_update; }));
    REQUIRE(eventually([&] { return kiosk->is_waiting(); }));
    CHECK(kiosk->close_code() == link::CloseCode(close_code::update_needed));
}
