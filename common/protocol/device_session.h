// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/protocol/message.h"
#include "common/queue/answer.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace giliran {

/// A device's side of the conversation, without sockets or clocks: feed what happened, do what comes back.
///
/// A command is sent once and never again by itself. When the connection breaks before its answer came, the
/// session asks `outcome_of` after the reconnect: accepted (it was done, once), or never_seen, and then the
/// person decides.
class DeviceSession
{
public:
    struct Settings
    {
        ViewKind view = ViewKind::board;
        bool speaks = false;
        std::string version;
    };

    // What the shell is told to do or to know, in this order.
    struct Send ///< over the connection that is up
    {
        std::string text;
    };
    struct KeepKey ///< store it durably, then connect anew with it
    {
        SecretKey key;
    };
    struct Welcomed
    {
        Welcome welcome;
    };
    struct MustUpdate
    {
        UpdateNeeded what;
    };
    struct HallArrived
    {
        Sha256 hash;
        Json draft;
    };
    struct ViewChanged ///< view() and doubtful() are new
    {};
    struct Speaker
    {
        bool granted;
    };
    struct Time
    {
        Instant hub_time;
    };
    struct NeverSeen
    {};
    struct Answered ///< exactly once for every command asked
    {
        RequestId request;
        std::variant<Answer, Refusal, NeverSeen> result;
    };
    struct Misunderstood ///< for the log: a message of the hub that cannot be read, or its complaint about
                         ///< ours
    {
        Problem problem;
    };
    using Action = std::variant<Send, KeepKey, Welcomed, MustUpdate, HallArrived, ViewChanged, Speaker, Time,
                                Answered, Misunderstood>;
    using Actions = std::vector<Action>;

    explicit DeviceSession(Settings settings) : settings_(std::move(settings)) {}

    /// From the next connection on.
    void set_speaks(bool speaks) { settings_.speaks = speaks; }

    Actions connected();
    void disconnected();
    Actions received(std::string_view text);

    /// True when commands can be sent: connected, welcomed, a snapshot with an open day is here.
    bool ready() const { return welcomed_ && in_step_ && day_.has_value(); }
    /// Sends a command, once. Only when ready().
    Actions ask(const RequestId& request, const Command& command);
    /// `also`: counters that the same sitting serves beside the device's own.
    Actions sign_in(const RequestId& request, const OfficerCode& officer, const std::string& pin,
                    const std::vector<CounterId>& also = {});
    /// Asks again about commands whose outcome the hub does not know yet; call it about once a second.
    Actions ask_again();

    bool waits_for(const RequestId& request) const { return pending_.count(request) != 0; }
    bool has_pending() const { return !pending_.empty(); }
    /// The view as last known; null before the first snapshot. It stays when the connection goes.
    const Json& view() const { return view_; }
    bool doubtful() const { return doubtful_; }
    std::optional<BusinessDay> day() const { return day_; }

private:
    enum class Pending
    {
        asked,
        unknown
    };

    void take(const Welcome& welcome, Actions& actions);
    void take(const UpdateNeeded& message, Actions& actions);
    void take(const Snapshot& message, Actions& actions);
    void take(const Delta& message, Actions& actions);
    void take(const Accepted& message, Actions& actions);
    void take(const Refused& message, Actions& actions);
    void take(const OutcomeIs& message, Actions& actions);
    void take(const HallDocument& message, Actions& actions);
    void take(const HallIs& message, Actions& actions);
    void take(const SpeakerRole& message, Actions& actions);
    void take(const TimeIs& message, Actions& actions);
    void take(const Problem& message, Actions& actions);

    void subscribe(Actions& actions);
    void want_hall(const Sha256& hash, Actions& actions);
    void answered(const RequestId& request, const Json& answer, Actions& actions);
    void view_is_new(Actions& actions);

    Settings settings_;
    bool welcomed_ = false;
    bool in_step_ = false; ///< a snapshot of this connection is here and no delta was missed
    std::string epoch_;
    std::uint64_t n_ = 0;
    Json view_;
    bool doubtful_ = false;
    std::optional<BusinessDay> day_;
    std::optional<Sha256> hall_;
    std::map<RequestId, Pending> pending_;
};

} // namespace giliran
