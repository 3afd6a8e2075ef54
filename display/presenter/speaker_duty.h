// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/command.h"
#include "common/queue/refusal.h"
#include "common/queue/views/board_view.h"
#include "display/announcer/script/announcement_queue.h"

#include <map>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace giliran {

/// What the speaker of a zone owes its hub and its visitors, without sound or wire: it hands the zone's
/// pending calls to the announcer, has the hub record each start before the first sample, and tells how each
/// ended. It sits between the hub, which knows calls by ordinal (1 the call, then its recalls) and lets only
/// the latest start, and the announcer, which knows announcements by a name of their own and merges recalls.
///
/// At most once: nothing is acknowledged to the announcer before the hub accepted a start of the latest
/// ordinal; what may have been started is never handed over again. What was certainly not started may be.
class SpeakerDuty
{
public:
    // What the shell does, in this order.
    struct HandOver ///< to the announcer
    {
        AnnouncementId id;
        BoardCall call;
    };
    struct Withdraw ///< from the announcer
    {
        CallId call;
    };
    struct Acknowledge ///< to the announcer: it may speak
    {
        AnnouncementId id;
    };
    struct Refuse ///< to the announcer: it may not
    {
        AnnouncementId id;
    };
    struct AskStart ///< the hub; the answer goes to start_answered
    {
        AnnouncementId id;
        StartAnnouncement command;
    };
    struct AskEnd ///< the hub; the answer goes to end_answered
    {
        AnnouncementId id;
        EndAnnouncement command;
    };
    using Action = std::variant<HandOver, Withdraw, Acknowledge, Refuse, AskStart, AskEnd>;
    using Actions = std::vector<Action>;

    enum class Answer
    {
        accepted,
        refused,
        never_seen,
    };

    // From the hub. It gives the role anew with each connection; `ready`: commands are taken now.
    Actions view_changed(const BoardView& view);
    Actions speaker_changed(bool speaker);
    Actions ready_changed(bool ready);
    Actions start_answered(AnnouncementId id, Answer answer);
    Actions end_answered(AnnouncementId id, Answer answer);

    // From the announcer.
    Actions start_requested(AnnouncementId id);
    Actions finished(AnnouncementId id);
    Actions dropped(AnnouncementId id, DropReason reason);

    bool is_speaker() const { return speaker_; }
    /// Of an announcement that has not ended.
    std::optional<CallId> call_of(AnnouncementId id) const;

private:
    /// An announcement handed over, until the hub knows its end.
    struct Handed
    {
        std::uint32_t ordinal = 1; ///< the latest that this speech answers
        std::uint32_t asked = 0;   ///< the latest whose start was asked of the hub
        bool awaits_answer = false;
        bool started = false;  ///< on record at the hub
        bool speaking = false; ///< acknowledged to the announcer
        bool dropped = false;  ///< the announcer has let go; only the hub's answer is awaited
    };
    struct Ending
    {
        EndAnnouncement command;
        bool started;
        bool asked = false;
    };

    const BoardCall* find(CallId call) const;
    bool is_due(const BoardCall& call) const;
    bool is_in_work(CallId call) const;
    void hand_over(Actions& actions);
    void withdraw_what_is_over(Actions& actions);
    void ask_start(AnnouncementId id, Handed& handed, Actions& actions);
    void conclude(AnnouncementId id, std::optional<Unspoken> unspoken, Actions& actions);
    void tell_ends(Actions& actions);
    void merge(AnnouncementId id);

    BoardView view_;
    std::optional<BusinessDay> day_;
    bool speaker_ = false;
    bool ready_ = false;
    std::map<AnnouncementId, Handed> handed_;
    std::map<AnnouncementId, Ending> endings_;     ///< to be told, or told and not answered
    std::map<CallId, std::uint32_t> times_handed_; ///< names announcements apart
    std::map<CallId, std::uint32_t> settled_;      ///< the latest ordinal that needs no more speech
};

} // namespace giliran
