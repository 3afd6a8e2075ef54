// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/hub_core.h"
#include "common/protocol/device_session.h"
#include "common/protocol/view_codec.h"
#include "tests/hub/core/memory_journal.h"

#include <catch2/catch.hpp>
#include <memory>
#include <string>
#include <vector>

namespace giliran::testing {

/// A device: its session, and all that the hub told it.
struct VirtualDevice
{
    PeerDevice peer;
    DeviceSession session;
    ConnectionId connection{0}; ///< 0: not connected
    std::vector<DeviceSession::Answered> answered;
    bool speaker = false;
    int views = 0; ///< views received

    const Answer* answer_to(const RequestId& request) const;
    const Refusal* refusal_of(const RequestId& request) const;
    bool was_never_seen(const RequestId& request) const;
};

/// Hub core, journal, clock and devices in one place.
class VirtualHall
{
public:
    explicit VirtualHall(const std::string& now = "2026-11-23T01:00:00Z",
                         const std::string& utc_offset = "+07:00");

    // time
    void pass(Duration duration);
    void set_time(Instant now);
    /// The hub does not run until then.
    void skip_to(Instant now) { now_ = now; }
    /// The machine's clocks show this now; without it the boot clock goes as hub time does.
    void set_clocks(const ClockStamp& clocks);
    /// How long the hub wants to sleep.
    std::optional<Duration> next_wake() const;
    Instant now() const { return now_; }

    // devices: place is a counter's or a zone's id
    VirtualDevice& kiosk();
    VirtualDevice& counter(const std::string& place);
    VirtualDevice& display(const std::string& zone, bool speaks = true);
    void connect(VirtualDevice& device);
    void disconnect(VirtualDevice& device);

    // commands: asked now, decided when the hub is run
    RequestId ask(VirtualDevice& device, const Command& command);
    RequestId sign_in(VirtualDevice& device, const std::string& officer, const std::string& pin = "1234",
                      const std::vector<CounterId>& also = {});
    void send_text(VirtualDevice& device, const std::string& text);

    /// Asks, runs the hub until all is answered, and wants the answer to be of this kind.
    template <class A>
    A done(VirtualDevice& device, const Command& command)
    {
        const RequestId request = ask(device, command);
        run();
        const Answer* answer = device.answer_to(request);
        const Refusal* why = device.refusal_of(request);
        INFO("the command was not accepted: " << (why != nullptr ? name_of(why->kind) : "no answer"));
        REQUIRE(answer != nullptr);
        return std::get<A>(*answer);
    }
    Refusal refused(VirtualDevice& device, const Command& command);
    TicketIssued ticket(const std::string& service = "A01", bool priority = false);
    LegId waiting_ticket(const std::string& service = "A01", bool priority = false);
    void staff(VirtualDevice& counter, const std::string& officer);

    /// Ticks and commits until nothing is left to do now.
    void run();
    /// The hub dies and starts again from its journal; devices lose their connections.
    void restart();
    /// Another version of the same hall stands in the journal; the hub reads it when it starts.
    void apply_unseen()
    {
        HallInForce changed = *hall_;
        changed.version.bytes[0] ^= 1;
        hall_ = std::make_shared<const HallInForce>(std::move(changed));
    }

    /// What the officers' table says of every code.
    PersonRole role_of_officers = PersonRole::officer;

    HubCore& hub() { return *hub_; }
    MemoryJournal& journal() { return journal_; }
    const MemoryJournal& journal() const { return journal_; }
    const Hall& hall() const { return hall_->hall; }
    template <class View>
    View view_of(const VirtualDevice& device) const;
    std::vector<std::string> texts_to(const VirtualDevice& device) const;
    std::size_t closed_connections() const { return closed_; }

private:
    void start_hub();
    ClockStamp stamp() const;
    void feed(const Input& input);
    void carry_out(Effects effects);
    void deliver(VirtualDevice& device, const std::string& text);
    void carry_out(VirtualDevice& device, const DeviceSession::Actions& actions);
    VirtualDevice& add(DeviceRole role, ViewKind view, const std::string& place, bool speaks);
    VirtualDevice* with(ConnectionId connection);

    Instant now_;
    std::optional<Duration> steady_; ///< the boot clock; none: it goes as hub time does
    std::shared_ptr<const HallInForce> hall_;
    MemoryJournal journal_;
    std::unique_ptr<HubCore> hub_;
    std::vector<std::unique_ptr<VirtualDevice>> devices_;
    std::vector<std::pair<ConnectionId, std::string>> sent_;
    std::optional<Duration> wake_at_; ///< on the boot clock
    std::optional<JournalBatch> in_flight_;
    std::uint32_t next_connection_ = 1;
    std::uint8_t next_request_ = 1;
    std::uint64_t next_token_ = 1;
    std::size_t closed_ = 0;
};

template <>
KioskView VirtualHall::view_of(const VirtualDevice& device) const;
template <>
CounterView VirtualHall::view_of(const VirtualDevice& device) const;
template <>
BoardView VirtualHall::view_of(const VirtualDevice& device) const;

/// "2026-11-23T08:00:00Z"
Instant utc(const std::string& text);

} // namespace giliran::testing
