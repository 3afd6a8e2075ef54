// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order in which a zone's calls are spoken, without sound, wire or clock: feed what happened and the
// time, take what is to be done. One announcement at a time passes
//
//     waiting --RequestStart--> requested --start_acknowledged / Play--> playing --sound_ended--> Finished
//
// and every announcement ends once: Finished, or Dropped with a reason. The hub acknowledges a start only
// when "started" is durable, so a crash after it leaves a call unspoken rather than spoken twice; what the
// hub knows as started comes back from a snapshot as already_started and is never requested again.
#pragma once

#include "common/base/ids.h"
#include "common/base/instant.h"

#include <array>
#include <compare>
#include <deque>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace giliran {

struct AnnouncementId
{
    CallId call;
    std::uint32_t repeat = 0; // 0 the call itself, from 1 its recalls
    friend auto operator<=>(const AnnouncementId&, const AnnouncementId&) = default;
};

enum class DropReason
{
    merged,          // a recall of a call that is still waiting to be spoken: that one is spoken
    withdrawn,       // answered, undone or ended before it began
    too_late,        // older than may be spoken: shown only
    already_started, // spoken before, perhaps by another display or before a restart
    refused,         // the hub did not let it start
    unconfirmed,     // the hub did not answer in time
    cannot_be_said,  // the voice pack lacks what identifies the visitor
    no_sound,        // no sound device for too long
    sound_failed,    // the sound broke off: not begun again
};

constexpr auto names_of(DropReason)
{
    return std::array{
        std::string_view("merged"),          std::string_view("withdrawn"), std::string_view("too_late"),
        std::string_view("already_started"), std::string_view("refused"),   std::string_view("unconfirmed"),
        std::string_view("cannot_be_said"),  std::string_view("no_sound"),  std::string_view("sound_failed")};
}

namespace announce {
struct RequestStart
{
    AnnouncementId id;
    friend bool operator==(RequestStart, RequestStart) = default;
};
struct Play
{
    AnnouncementId id;
    friend bool operator==(Play, Play) = default;
};
struct Finished
{
    AnnouncementId id;
    friend bool operator==(Finished, Finished) = default;
};
struct Dropped
{
    AnnouncementId id;
    DropReason reason;
    friend bool operator==(Dropped, Dropped) = default;
};
} // namespace announce

using AnnouncementAction =
    std::variant<announce::RequestStart, announce::Play, announce::Finished, announce::Dropped>;
using AnnouncementActions = std::vector<AnnouncementAction>;

struct AnnouncementLimits
{
    Duration too_late = std::chrono::minutes(2);        // after the call
    Duration hub_patience = std::chrono::seconds(5);    // for the answer to RequestStart
    Duration sound_patience = std::chrono::seconds(10); // for a sound device to come back
    Duration gap{300};                                  // of quiet between two announcements
};

class AnnouncementQueue
{
public:
    explicit AnnouncementQueue(AnnouncementLimits limits = {}) : limits_(limits) {}

    /// The same id again changes nothing: a snapshot may repeat what is known.
    AnnouncementActions enqueue(AnnouncementId id, Instant called_at, bool already_started, Instant now);
    /// Drops what of the call has not begun; what is being spoken is never cut.
    AnnouncementActions withdraw(CallId call, Instant now);
    AnnouncementActions start_acknowledged(AnnouncementId id, Instant now);
    AnnouncementActions start_refused(AnnouncementId id, Instant now);
    /// Instead of asking the hub, after RequestStart: there is nothing to play.
    AnnouncementActions cannot_be_said(AnnouncementId id, Instant now);
    AnnouncementActions sound_ended(AnnouncementId id, bool whole, Instant now);
    AnnouncementActions sound_available(bool available, Instant now);
    AnnouncementActions tick(Instant now);

    /// When tick() is due even if nothing happens.
    std::optional<Instant> wake_at() const;
    std::size_t waiting() const { return waiting_.size(); }

private:
    struct Waiting
    {
        AnnouncementId id;
        Instant called_at;
        Instant enqueued_at;
    };
    struct Current
    {
        AnnouncementId id;
        Instant requested_at;
        bool playing;
    };

    void drop(AnnouncementId id, DropReason reason);
    void drop_current(AnnouncementId id, DropReason reason);
    void expire(Instant now);
    void begin_next(Instant now);
    AnnouncementActions settled(Instant now);
    Instant given_up_at(const Waiting& entry) const;

    AnnouncementLimits limits_;
    std::deque<Waiting> waiting_;
    std::optional<Current> current_;
    std::map<AnnouncementId, Instant> known_; // with the time of the call
    std::optional<Instant> silent_since_;     // set while there is no sound device
    Instant quiet_until_{};
    AnnouncementActions actions_;
};

} // namespace giliran
