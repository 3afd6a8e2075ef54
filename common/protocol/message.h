// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every message between a device and the hub, declared once. One JSON object a message, its "type" first.
// Commands (queue/command.h) travel as {"type": …, "request": …, "day": …, and the command's own fields}.
#pragma once

#include "common/base/json.h"
#include "common/base/secret_key.h"
#include "common/base/sha256.h"
#include "common/queue/command.h"
#include "common/queue/permission.h"
#include "common/queue/refusal.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace giliran {

enum class ViewKind
{
    board,
    kiosk,
    counter
};
constexpr auto names_of(ViewKind)
{
    using namespace std::string_view_literals;
    return std::array{"board"sv, "kiosk"sv, "counter"sv};
}

// ---- device → hub

struct Hello
{
    static constexpr std::string_view type = "hello";
    std::uint32_t oldest_protocol = 1;
    std::uint32_t protocol = 1;
    std::string version;
    template <class V>
    static void fields(V& field)
    {
        field("oldest_protocol", &Hello::oldest_protocol, "oldest protocol version the device speaks");
        field("protocol", &Hello::protocol, "newest protocol version the device speaks");
        field("version", &Hello::version, "the program's version, for the log");
    }
};

struct Subscribe
{
    static constexpr std::string_view type = "subscribe";
    ViewKind view = ViewKind::board;
    bool speaks = false;
    template <class V>
    static void fields(V& field)
    {
        field("view", &Subscribe::view, "the role's own view: kiosk, counter or (for displays) board");
        field("speaks", &Subscribe::speaks, "a display with a loudspeaker, ready to hold the speaker role");
    }
};

struct GetHall
{
    static constexpr std::string_view type = "get_hall";
    Sha256 hash;
    template <class V>
    static void fields(V& field)
    {
        field("hash", &GetHall::hash, "the document named by welcome or hall_is");
    }
};

struct SignIn
{
    static constexpr std::string_view type = "sign_in";
    RequestId request;
    BusinessDay day;
    OfficerCode officer;
    std::string pin;
    std::optional<std::vector<CounterId>> also = std::nullopt;
    std::optional<std::vector<QueueId>> queues = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("request", &SignIn::request, "names this press for ever");
        field("day", &SignIn::day, "the business day it is meant for");
        field("officer", &SignIn::officer, "the officer's code");
        field("pin", &SignIn::pin, "the officer's PIN, at most 32 characters");
        field("also", &SignIn::also, "counters served beside the device's own");
        field("queues", &SignIn::queues, "call only these queues; absent: all that the counters call");
    }
};

struct OutcomeOf
{
    static constexpr std::string_view type = "outcome_of";
    RequestId request;
    template <class V>
    static void fields(V& field)
    {
        field("request", &OutcomeOf::request, "the command whose answer never came");
    }
};

/// A command in its envelope.
struct CommandMessage
{
    RequestId request;
    BusinessDay day;
    Command command;
};

using FromDevice = std::variant<Hello, Subscribe, GetHall, SignIn, OutcomeOf, CommandMessage>;

// ---- hub → device

struct Welcome
{
    static constexpr std::string_view type = "welcome";
    std::uint32_t protocol = 1;
    std::string version;
    std::string epoch;
    Instant hub_time;
    DeviceId device;
    DeviceRole role = DeviceRole::kiosk;
    std::optional<std::string> place;
    std::optional<Sha256> hall;
    std::optional<std::string> lasting_key;
    template <class V>
    static void fields(V& field)
    {
        field("protocol", &Welcome::protocol, "protocol version of this connection");
        field("version", &Welcome::version, "the hub's version");
        field("epoch", &Welcome::epoch, "names this run of the hub; view numbers count within it");
        field("hub_time", &Welcome::hub_time, "the hall's time; devices follow it");
        field("device", &Welcome::device, "who the device is");
        field("role", &Welcome::role, "what it is: kiosk, counter or display");
        field("place", &Welcome::place, "a counter's counter, a display's zone");
        field("hall", &Welcome::hall, "hash of the hall in force; absent: no hall was applied yet");
        field("lasting_key", &Welcome::lasting_key,
              "first contact only: the key to keep (64 hexadecimal digits) and to connect with from now on");
    }
};

struct UpdateNeeded
{
    static constexpr std::string_view type = "update_needed";
    std::uint32_t oldest_protocol = 1;
    std::uint32_t protocol = 1;
    std::string version;
    template <class V>
    static void fields(V& field)
    {
        field("oldest_protocol", &UpdateNeeded::oldest_protocol, "oldest protocol version the hub speaks");
        field("protocol", &UpdateNeeded::protocol, "newest protocol version the hub speaks");
        field("version", &UpdateNeeded::version, "the hub's version");
    }
};

struct Snapshot
{
    static constexpr std::string_view type = "snapshot";
    ViewKind view = ViewKind::board;
    std::string epoch;
    std::uint64_t n = 0;
    Instant hub_time;
    bool doubtful = false;
    Json data;
    template <class V>
    static void fields(V& field)
    {
        field("view", &Snapshot::view, "which view");
        field("epoch", &Snapshot::epoch, "the hub's run");
        field("n", &Snapshot::n, "number of the state shown; the next delta has n + 1");
        field("hub_time", &Snapshot::hub_time, "the hall's time");
        field("doubtful", &Snapshot::doubtful, "the journal is unavailable: this is the last known truth");
        field("data", &Snapshot::data, "the whole view");
    }
};

struct Delta
{
    static constexpr std::string_view type = "delta";
    ViewKind view = ViewKind::board;
    std::string epoch;
    std::uint64_t n = 0;
    Instant hub_time;
    Json set;
    template <class V>
    static void fields(V& field)
    {
        field("view", &Delta::view, "which view");
        field("epoch", &Delta::epoch, "the hub's run; another one than the snapshot's: subscribe again");
        field("n", &Delta::n, "dense; after a gap: subscribe again");
        field("hub_time", &Delta::hub_time, "the hall's time");
        field("set", &Delta::set, "the members of the view that changed, whole; null removes one");
    }
};

struct Accepted
{
    static constexpr std::string_view type = "accepted";
    RequestId request;
    Json answer;
    template <class V>
    static void fields(V& field)
    {
        field("request", &Accepted::request, "the command done, durably");
        field("answer", &Accepted::answer, "see Answers");
    }
};

struct Refused
{
    static constexpr std::string_view type = "refused";
    RequestId request;
    Refusal refusal;
    template <class V>
    static void fields(V& field)
    {
        field("request", &Refused::request, "the command that changed nothing");
        field("refusal", &Refused::refusal, "why");
    }
};

enum class OutcomeKind
{
    accepted,
    never_seen,
    unknown_yet
};
constexpr auto names_of(OutcomeKind)
{
    using namespace std::string_view_literals;
    return std::array{"accepted"sv, "never_seen"sv, "unknown_yet"sv};
}

struct OutcomeIs
{
    static constexpr std::string_view type = "outcome";
    RequestId request;
    OutcomeKind outcome = OutcomeKind::never_seen;
    std::optional<Json> answer;
    template <class V>
    static void fields(V& field)
    {
        field("request", &OutcomeIs::request, "the command asked about");
        field("outcome", &OutcomeIs::outcome,
              "accepted: it was done once; never_seen: it was not and will not be; unknown_yet: ask again");
        field("answer", &OutcomeIs::answer, "of an accepted command");
    }
};

struct HallDocument
{
    static constexpr std::string_view type = "hall";
    Sha256 hash;
    Json hall;
    template <class V>
    static void fields(V& field)
    {
        field("hash", &HallDocument::hash, "keep it by this hash");
        field("hall", &HallDocument::hall, "the hall, as in docs/hall-file.md");
    }
};

/// Another hall version is in force from now on.
struct HallIs
{
    static constexpr std::string_view type = "hall_is";
    Sha256 hash;
    template <class V>
    static void fields(V& field)
    {
        field("hash", &HallIs::hash, "hash of the hall in force");
    }
};

struct SpeakerRole
{
    static constexpr std::string_view type = "speaker";
    bool granted = false;
    template <class V>
    static void fields(V& field)
    {
        field("granted", &SpeakerRole::granted, "true: this display speaks for its zone from now on");
    }
};

struct TimeIs
{
    static constexpr std::string_view type = "time";
    Instant hub_time;
    template <class V>
    static void fields(V& field)
    {
        field("hub_time", &TimeIs::hub_time, "the hall's time, about twice a minute");
    }
};

enum class ProblemKind
{
    not_json,
    unknown_message,
    bad_field,
    hello_first,
    not_for_role,
    no_such_hall,
    storage_unavailable
};
constexpr auto names_of(ProblemKind)
{
    using namespace std::string_view_literals;
    return std::array{"not_json"sv,     "unknown_message"sv, "bad_field"sv,          "hello_first"sv,
                      "not_for_role"sv, "no_such_hall"sv,    "storage_unavailable"sv};
}

/// A message the hub could not take. It changed nothing; after ten of them the connection is closed.
struct Problem
{
    static constexpr std::string_view type = "problem";
    ProblemKind kind = ProblemKind::not_json;
    std::string detail;
    std::optional<RequestId> request{};
    template <class V>
    static void fields(V& field)
    {
        field("kind", &Problem::kind, "what was wrong");
        field("detail", &Problem::detail, "the message's type or the field, at most 100 bytes");
        field("request", &Problem::request, "the request that could not be read, where it could be found");
    }
};

using FromHub = std::variant<Welcome, UpdateNeeded, Snapshot, Delta, Accepted, Refused, OutcomeIs,
                             HallDocument, HallIs, SpeakerRole, TimeIs, Problem>;

} // namespace giliran
