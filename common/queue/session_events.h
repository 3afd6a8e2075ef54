// SPDX-License-Identifier: GPL-3.0-or-later
// Sittings, and what the loudspeaker did.
#pragma once

#include "common/queue/call.h"
#include "common/queue/session.h"

#include <string_view>
#include <vector>

namespace giliran {

struct SessionOpened
{
    static constexpr std::string_view type = "session_opened";
    static constexpr int version = 1;
    SessionId session;
    OfficerCode officer;
    std::vector<CounterId> counters;
    std::optional<PersonRole> role = std::nullopt;             ///< none: officer
    std::optional<std::vector<QueueId>> queues = std::nullopt; ///< none: all that the counters call
    template <class V>
    static void fields(V& field)
    {
        field("session", &SessionOpened::session, "the sitting");
        field("officer", &SessionOpened::officer, "the officer's code, never a name");
        field("counters", &SessionOpened::counters, "where they sit");
        field("role", &SessionOpened::role, "absent: officer");
        field("queues", &SessionOpened::queues, "the only queues they call; absent: all of their counters'");
    }
};

struct SessionClosed
{
    static constexpr std::string_view type = "session_closed";
    static constexpr int version = 1;
    SessionId session;
    SessionEnd end = SessionEnd::signed_out;
    template <class V>
    static void fields(V& field)
    {
        field("session", &SessionClosed::session, "the sitting");
        field("end", &SessionClosed::end, "why it ended");
    }
};

/// The officer goes to another counter, with whom they serve and who waits for them there.
struct SessionMoved
{
    static constexpr std::string_view type = "session_moved";
    static constexpr int version = 1;
    SessionId session;
    CounterId from;
    CounterId to;
    template <class V>
    static void fields(V& field)
    {
        field("session", &SessionMoved::session, "the sitting");
        field("from", &SessionMoved::from, "the counter left");
        field("to", &SessionMoved::to, "the counter taken");
    }
};

struct AnnouncementStarted
{
    static constexpr std::string_view type = "announcement_started";
    static constexpr int version = 1;
    CallId call;
    std::uint32_t ordinal = 1;
    template <class V>
    static void fields(V& field)
    {
        field("call", &AnnouncementStarted::call, "the call about to be spoken");
        field("ordinal", &AnnouncementStarted::ordinal, "which of its announcements");
    }
};

struct AnnouncementEnded
{
    static constexpr std::string_view type = "announcement_ended";
    static constexpr int version = 1;
    CallId call;
    std::uint32_t ordinal = 1;
    std::optional<Unspoken> unspoken = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("call", &AnnouncementEnded::call, "the call");
        field("ordinal", &AnnouncementEnded::ordinal, "which of its announcements");
        field("unspoken", &AnnouncementEnded::unspoken, "absent: it was spoken whole; else why not");
    }
};

} // namespace giliran
