// SPDX-License-Identifier: GPL-3.0-or-later
// Sittings, and the loudspeaker.
#pragma once

#include "common/queue/call.h"
#include "common/queue/session.h"

#include <string_view>
#include <vector>

namespace giliran {

/// Opens a sitting at the device's counter, or goes on with the officer's own after a restart. The PIN was
/// checked before this command came here.
struct OpenSession
{
    static constexpr std::string_view type = "open_session";
    OfficerCode officer;
    PersonRole role = PersonRole::officer;
    std::vector<CounterId> also = {};
    std::vector<QueueId> queues = {};
    template <class V>
    static void fields(V& field)
    {
        field("officer", &OpenSession::officer, "the officer's code");
        field("role", &OpenSession::role, "officer or supervisor, as the hub knows the code");
        field("also", &OpenSession::also, "counters served beside the device's own");
        field("queues", &OpenSession::queues, "call only these queues; empty: all that the counters call");
    }
};

struct CloseSession
{
    static constexpr std::string_view type = "close_session";
    template <class V>
    static void fields(V&)
    {}
};

/// The officer goes to another counter, with whom they serve.
struct MoveSession
{
    static constexpr std::string_view type = "move_session";
    CounterId to;
    template <class V>
    static void fields(V& field)
    {
        field("to", &MoveSession::to, "the counter taken");
    }
};

/// The speaker of a zone is about to speak; the answer comes when that is durable, and only then is a sample
/// played.
struct StartAnnouncement
{
    static constexpr std::string_view type = "start_announcement";
    CallId call;
    std::uint32_t ordinal = 1;
    template <class V>
    static void fields(V& field)
    {
        field("call", &StartAnnouncement::call, "the call");
        field("ordinal", &StartAnnouncement::ordinal, "1: the call, 2 and more: its recalls");
    }
};

struct EndAnnouncement
{
    static constexpr std::string_view type = "end_announcement";
    CallId call;
    std::uint32_t ordinal = 1;
    std::optional<Unspoken> unspoken = std::nullopt;
    template <class V>
    static void fields(V& field)
    {
        field("call", &EndAnnouncement::call, "the call");
        field("ordinal", &EndAnnouncement::ordinal, "1: the call, 2 and more: its recalls");
        field("unspoken", &EndAnnouncement::unspoken, "absent: spoken whole; else why not");
    }
};

} // namespace giliran
