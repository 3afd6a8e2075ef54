// SPDX-License-Identifier: GPL-3.0-or-later
// Promise 2: two officers pressing at once get two tickets.
#include "tests/system/crash/hub_process.h"

#include <set>

using namespace giliran;
using namespace giliran::testing;

namespace {

constexpr int counter_count = 24;
constexpr int round_count = 200;
constexpr std::size_t race_kiosk_count =
    8; ///< so that none of them presses faster than the hub lets a person

using Terminals = std::vector<std::unique_ptr<Terminal>>;
using Asked = std::vector<std::pair<Terminal*, RequestId>>;

std::string hall_with_many_counters()
{
    std::string text = R"(
[hall]
id = "race"
name = { id = "Aula", en = "Hall" }
utc_offset = "+07:00"
time_zone = "WIB"
languages = ["id", "en"]
day_opens = "00:00"
day_ends = "24:00"
[hours]
service = [{ days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], open = "00:00", close = "24:00" }]
cutoff_minutes = 0
[[agency]]
id = "a"
name = { id = "A", en = "A" }
short_name = "A"
icon = "id_card"
prefix = "A"
[[agency.service]]
id = "s"
name = { id = "S", en = "S" }
minutes = 5
[[zone]]
id = "1"
name = { id = "Zona 1", en = "Zone 1" }
counter = [
)";
    for (int i = 1; i <= counter_count; ++i)
        text += "{ id = \"c" + std::to_string(i) + "\", number = " + std::to_string(i) +
                ", agencies = [\"a\"] },\n";
    return text + "]\n";
}

bool all_answered(const Asked& asked)
{
    return std::all_of(asked.begin(), asked.end(),
                       [](const auto& one) { return one.first->result_of(one.second) != nullptr; });
}

/// Tickets whose papers are confirmed, ready to be called.
void fill_the_line(Terminals& kiosks, int count)
{
    IssueTicket wish;
    wish.service = *ServiceId::parse("s");
    Asked issued;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        Terminal* kiosk = kiosks[i % kiosks.size()].get();
        issued.emplace_back(kiosk, kiosk->ask(wish));
    }
    REQUIRE(eventually([&] { return all_answered(issued); }));
    Asked confirmed;
    for (const auto& [kiosk, request] : issued) {
        ConfirmPaper confirm;
        confirm.leg = kiosk->waited_for<TicketIssued>(request).leg;
        confirmed.emplace_back(kiosk, kiosk->ask(confirm));
    }
    REQUIRE(eventually([&] { return all_answered(confirmed); }));
    for (const auto& [kiosk, request] : confirmed)
        kiosk->waited_for<Done>(request);
}

void start_all(Terminals& terminals)
{
    for (auto& terminal : terminals)
        terminal->start();
    REQUIRE(eventually([&] {
        return std::all_of(terminals.begin(), terminals.end(), [](const auto& terminal) {
            return terminal->is_paired() && terminal->is_ready();
        });
    }));
}

} // namespace

TEST_CASE("24 counters press next at once, two hundred times: no leg is called twice", "[.][race]")
{
    HubProcess hub(hall_with_many_counters());
    Terminals kiosks, counters;
    std::vector<std::string> officers;
    for (std::size_t i = 0; i < race_kiosk_count; ++i)
        kiosks.push_back(std::make_unique<Terminal>(hub.add_device(DeviceRole::kiosk), ViewKind::kiosk));
    for (int i = 1; i <= counter_count; ++i) {
        const auto link = hub.add_device(DeviceRole::counter, "c" + std::to_string(i));
        counters.push_back(std::make_unique<Terminal>(link, ViewKind::counter));
        officers.push_back("officer-" + std::to_string(i));
    }
    hub.add_officers(officers);
    hub.start();
    start_all(kiosks);
    start_all(counters);
    Asked signed_in;
    for (std::size_t i = 0; i < counters.size(); ++i)
        signed_in.emplace_back(counters[i].get(), counters[i]->sign_in(officers[i], "1234"));
    REQUIRE(eventually([&] { return all_answered(signed_in); }, 60'000));

    std::set<LegId> called;
    for (int round = 0; round < round_count; ++round) {
        const int waiting = 1 + (round * 7) % (counter_count + 4); // fewer than counters, and more
        fill_the_line(kiosks, waiting);
        Asked pressed;
        for (auto& counter : counters)
            pressed.emplace_back(counter.get(), counter->ask(CallNext{}));
        REQUIRE(eventually([&] { return all_answered(pressed); }));

        Asked cleared;
        for (const auto& [counter, request] : pressed) {
            if (const auto* refusal = std::get_if<Refusal>(counter->result_of(request))) {
                REQUIRE(refusal->kind == RefusalKind::nobody_waiting);
                continue;
            }
            const LegId leg = counter->waited_for<LegIsCalled>(request).leg;
            REQUIRE(called.insert(leg).second);
            CancelLeg clear;
            clear.leg = leg;
            cleared.emplace_back(counter, counter->ask(clear));
        }
        REQUIRE(cleared.size() >= static_cast<std::size_t>(std::min(waiting, counter_count)));
        REQUIRE(eventually([&] { return all_answered(cleared); }));
    }
    hub.end();

    std::set<LegId> recorded;
    for (const EventRow& row : hub.read_journal().unsealed)
        if (const auto event = decode_event(row.type, row.version, row.payload))
            if (const auto* call = std::get_if<LegCalled>(&*event))
                CHECK(recorded.insert(call->leg).second);
    CHECK(recorded == called);
}
