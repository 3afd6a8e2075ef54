// SPDX-License-Identifier: GPL-3.0-or-later
// Promise 1: a number given is never given again and never lost, whatever is killed when.
#include "common/config/text_file.h"
#include "tests/system/crash/hub_process.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <set>

using namespace giliran;
using namespace giliran::testing;

namespace {

constexpr int kiosk_count = 16;
constexpr int kill_count = 15;
constexpr std::size_t presses_at_once = 4;

/// Visitors at one kiosk: each presses once and, when told that the press was never seen, again.
class BusyKiosk
{
public:
    explicit BusyKiosk(const PairingLink& link) : terminal_(link, ViewKind::kiosk) { terminal_.start(); }

    void go_on()
    {
        for (auto press = waiting_.begin(); press != waiting_.end();) {
            const Terminal::Result* result = terminal_.result_of(*press);
            if (result == nullptr) {
                ++press;
                continue;
            }
            if (const auto* answer = std::get_if<Answer>(result))
                given_.emplace(*press, std::get<TicketIssued>(*answer));
            else if (std::holds_alternative<DeviceSession::NeverSeen>(*result))
                never_seen_.insert(*press);
            else
                ++refused_;
            press = waiting_.erase(press);
        }
        IssueTicket wish;
        wish.service = *ServiceId::parse("A01");
        while (is_pressed_ && terminal_.is_ready() && waiting_.size() < presses_at_once)
            waiting_.push_back(terminal_.ask(wish));
        terminal_.ask_again();
    }
    void press_no_more() { is_pressed_ = false; }

    bool is_ready() const { return terminal_.is_paired() && terminal_.is_ready(); }
    bool has_all_answers() const { return waiting_.empty(); }
    const std::map<RequestId, TicketIssued>& given() const { return given_; }
    const std::set<RequestId>& never_seen() const { return never_seen_; }
    int refused() const { return refused_; }

private:
    Terminal terminal_;
    bool is_pressed_ = true;
    std::vector<RequestId> waiting_;
    std::map<RequestId, TicketIssued> given_;
    std::set<RequestId> never_seen_;
    int refused_ = 0;
};

using Kiosks = std::vector<std::unique_ptr<BusyKiosk>>;

template <class Condition>
bool work_until(Kiosks& kiosks, Condition condition)
{
    return eventually(
        [&] {
            for (auto& kiosk : kiosks)
                kiosk->go_on();
            return condition();
        },
        20'000);
}

template <class Property>
bool all(const Kiosks& kiosks, Property property)
{
    return std::all_of(kiosks.begin(), kiosks.end(), [&](const auto& kiosk) { return property(*kiosk); });
}

std::size_t tickets_given(const Kiosks& kiosks)
{
    std::size_t count = 0;
    for (const auto& kiosk : kiosks)
        count += kiosk->given().size();
    return count;
}

/// The hub's records of tickets, by the press each follows from.
std::multimap<RequestId, TicketReserved> reserved_in(const Recovered& journal)
{
    std::multimap<RequestId, TicketReserved> reserved;
    for (const EventRow& row : journal.unsealed) {
        const auto event = decode_event(row.type, row.version, row.payload);
        REQUIRE(event);
        if (const auto* ticket = std::get_if<TicketReserved>(&*event)) {
            REQUIRE(row.command);
            reserved.emplace(*row.command, *ticket);
        }
    }
    return reserved;
}

} // namespace

TEST_CASE("a hub killed again and again in a burst loses no ticket, gives none twice, and all kiosks return",
          "[.][crash]")
{
    HubProcess hub(read_text_file(GILIRAN_SOURCE_DIR "/tests/golden/halls/small.toml").value());
    Kiosks kiosks;
    for (int i = 0; i < kiosk_count; ++i)
        kiosks.push_back(std::make_unique<BusyKiosk>(hub.add_device(DeviceRole::kiosk)));
    hub.start();
    REQUIRE(
        work_until(kiosks, [&] { return all(kiosks, [](const auto& kiosk) { return kiosk.is_ready(); }); }));

    for (int i = 0; i < kill_count; ++i) {
        const std::size_t given_before = tickets_given(kiosks);
        REQUIRE(work_until(kiosks, [&] { return tickets_given(kiosks) > given_before; }));
        QElapsedTimer burst;
        burst.start();
        const int length = QRandomGenerator::global()->bounded(200);
        work_until(kiosks, [&] { return burst.hasExpired(length); });
        hub.kill();
        hub.start();
    }
    REQUIRE(
        work_until(kiosks, [&] { return all(kiosks, [](const auto& kiosk) { return kiosk.is_ready(); }); }));
    for (auto& kiosk : kiosks)
        kiosk->press_no_more();
    REQUIRE(work_until(
        kiosks, [&] { return all(kiosks, [](const auto& kiosk) { return kiosk.has_all_answers(); }); }));
    hub.end();

    const auto reserved = reserved_in(hub.read_journal());
    std::set<std::string> numbers;
    for (const auto& [request, ticket] : reserved)
        CHECK(numbers.insert(ticket.number.text()).second);
    std::size_t never_seen = 0;
    for (const auto& kiosk : kiosks) {
        CHECK(kiosk->refused() == 0);
        never_seen += kiosk->never_seen().size();
        for (const auto& [request, ticket] : kiosk->given()) {
            REQUIRE(reserved.count(request) == 1);
            CHECK(reserved.find(request)->second.number == ticket.number);
        }
        for (const RequestId& request : kiosk->never_seen())
            CHECK(reserved.count(request) == 0);
    }
    CHECK(reserved.size() == tickets_given(kiosks));
    WARN(kill_count << " kills, " << reserved.size() << " tickets, " << never_seen << " presses never seen");
}
