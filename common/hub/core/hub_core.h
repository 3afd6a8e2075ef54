// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/batch.h"
#include "common/hub/core/effect.h"
#include "common/hub/core/view_publisher.h"
#include "common/protocol/message_codec.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace giliran {

/// The one owner of the queue, without I/O.
///
/// Commands queue undecided. On Tick all that wait are decided into one batch; the shell makes it durable;
/// then views are published and the answers sent. While a batch is in flight nothing else is decided or
/// shown. When it fails, its outcome is unknown: every connection is closed, the journal is read anew, and
/// until that succeeds commands are refused with storage_unavailable and views stay up as last known, marked
/// doubtful.
class HubCore
{
public:
    struct Settings
    {
        HallId hall; ///< HallId() until the first is applied
        std::string version;
        std::string epoch;                        ///< random, new at every start
        std::function<TicketToken()> fresh_token; ///< random source
        bool training = false;                    ///< the days it opens are days of practice
    };

    explicit HubCore(Settings settings);

    Effects handle(const Input& input, Instant now);

    /// For status and tests.
    const DayState& day() const { return day_.state; }
    /// Where the chain of that day stands: its rows, the last one's hash, and the last seal.
    const Day& chain() const { return day_; }
    bool is_available() const { return mode_ == Mode::serving; }
    bool clock_trusted() const { return clock_trusted_; }
    const std::shared_ptr<const HallInForce>& hall() const { return hall_; }
    std::size_t connections() const { return connections_.size(); }
    bool is_connected(const DeviceId& device) const;

private:
    enum class Mode
    {
        opening,
        serving
    };

    struct Connection
    {
        PeerDevice device;
        bool greeted = false;
        bool speaks = false;
        int problems = 0;
        std::size_t undecided = 0;
        std::map<RequestId, SignIn> signing_in; ///< whose PIN is being checked; the PIN itself is not kept
    };
    struct Asked ///< a command, an outcome_of or a subscription, in the order they came
    {
        std::optional<ConnectionId> connection; ///< none: the hub's own
        std::variant<CommandMessage, OutcomeOf, Subscribe> what;
    };
    struct Reply
    {
        ConnectionId connection;
        std::string text;
    };
    struct Flight ///< what waits for the batch to be durable
    {
        std::vector<Event> events;
        std::vector<StoredAnswer> answers;
        std::vector<Reply> replies;
        std::vector<std::pair<ConnectionId, Subscribe>> subscriptions;
    };

    // inputs
    void on(const input::Opened& opened);
    void on(const input::OpenFailed& failed);
    void on(const input::Connected& connected);
    void on(const input::Disconnected& disconnected);
    void on(const input::Message& message);
    void on(const input::PinChecked& checked);
    void on(const input::HallApplied& applied);
    void on(const input::StaffCommand& command);
    void on(const input::ClockTrust& trust);
    void on(const input::Tick& tick);
    void on(const input::Appended& appended);
    void on(const input::AppendFailed& failed);

    // messages (hub_messages.cpp)
    void take(ConnectionId id, Connection& connection, const Hello& message);
    void take(ConnectionId id, Connection& connection, const Subscribe& message);
    void take(ConnectionId id, Connection& connection, const GetHall& message);
    void take(ConnectionId id, Connection& connection, const SignIn& message);
    void take(ConnectionId id, Connection& connection, const OutcomeOf& message);
    void take(ConnectionId id, Connection& connection, const CommandMessage& message);
    void complain(ConnectionId id, Connection& connection, const Problem& problem);
    void refuse(ConnectionId id, const RequestId& request, const Refusal& refusal, std::string_view command);
    void queue_up(ConnectionId id, Connection& connection, Asked asked);
    void subscribe(ConnectionId id, const Subscribe& message);
    void say(ConnectionId id, std::string text);
    void say(ConnectionId id, const FromHub& message) { say(id, message_text(message)); }
    void say_to_all(const FromHub& message);
    void drop(ConnectionId id);
    void settle_speaker(const ZoneId& zone);
    Asker asker(const std::optional<ConnectionId>& connection) const;

    // deciding (hub_core.cpp)
    void take_hall(std::shared_ptr<const HallInForce> hall);
    void decide_waiting();
    void decide_due(Batch& batch);
    void skip_lost_numbers(Batch& batch);
    void decide_asked(const Asked& asked, Batch& batch, Flight& flight);
    void decide_command(const Asked& asked, const CommandMessage& message, Batch& batch, Flight& flight);
    bool decide_own(const Command& command, Batch& batch);
    void close_day(const CloseDay& command, Batch& batch);
    void seal_when_complete(Batch& batch);
    const std::string* stored_answer(const RequestId& request, const Batch& batch,
                                     std::string& scratch) const;
    void land(Flight flight);
    void plan_wake();
    /// The boot clock at the last tick: it never stands still, as hub time may for a whole day.
    Duration steady() const { return clock_.boot_time; }
    void log(HubLogKind kind, std::optional<DeviceId> device = {}, std::string detail = {});

    Settings settings_;
    Mode mode_ = Mode::opening;
    bool clock_trusted_ = true;
    Instant now_;
    ClockStamp clock_;
    Instant looked_at_;         ///< at the last tick that published
    bool stands_still_ = false; ///< hub time, while the wall clock comes up to it
    Day day_;
    std::optional<Restoration>
        restoration_; ///< whose lost numbers are still to be skipped, as far as is known
    std::unordered_map<RequestId, std::string> answers_;
    std::shared_ptr<const HallInForce> applied_;   ///< the newest
    std::shared_ptr<const HallInForce> hall_;      ///< the same, with the UTC offset of the day that is open
    std::shared_ptr<const std::string> hall_text_; ///< the HallDocument message
    std::map<ConnectionId, Connection> connections_;
    std::unordered_map<DeviceId, ConnectionId> by_device_;
    std::map<ZoneId, ConnectionId> speakers_;
    std::deque<Asked> asked_;
    std::optional<Flight> flight_;
    ViewPublisher views_;
    Duration next_time_message_{0}; ///< on the boot clock, as all pauses are
    Duration reopen_at_{0};
    Duration reopen_wait_{0}; ///< before the next reopening, longer with each failure in a row
    std::optional<Instant> woken_at_;
    Effects effects_;
};

} // namespace giliran
