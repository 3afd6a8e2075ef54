// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/device_session.h"
#include "common/protocol/message_codec.h"
#include "common/protocol/view_codec.h"

#include <catch2/catch.hpp>

using namespace giliran;

namespace {

const RequestId asked_before = *RequestId::parse(std::string(32, '1'));

template <class A>
std::vector<A> only(const DeviceSession::Actions& actions)
{
    std::vector<A> found;
    for (const auto& action : actions)
        if (const A* one = std::get_if<A>(&action))
            found.push_back(*one);
    return found;
}

std::string snapshot_text(std::uint64_t n, const std::string& epoch = "e1")
{
    KioskView view;
    view.phase = DayPhase::open;
    view.day = BusinessDay::parse("2026-11-23");
    Snapshot message;
    message.view = ViewKind::kiosk;
    message.epoch = epoch;
    message.n = n;
    message.data = view_json(view);
    return message_text(FromHub(message));
}

std::string delta_text(std::uint64_t n, const std::string& epoch = "e1")
{
    Delta message;
    message.view = ViewKind::kiosk;
    message.epoch = epoch;
    message.n = n;
    message.set.set("phase", Json(std::string_view("closing")));
    return message_text(FromHub(message));
}

std::string welcome_text()
{
    Welcome welcome;
    welcome.epoch = "e1";
    return message_text(FromHub(welcome));
}

DeviceSession welcomed()
{
    DeviceSession session({ViewKind::kiosk, false, "1"});
    session.connected();
    session.received(welcome_text());
    session.received(snapshot_text(4));
    return session;
}

} // namespace

TEST_CASE("a session is ready when welcomed and in step with an open day", "[protocol]")
{
    DeviceSession session({ViewKind::kiosk, false, "1"});
    CHECK(only<DeviceSession::Send>(session.connected()).size() == 1);
    CHECK_FALSE(session.ready());
    const auto subscribed = only<DeviceSession::Send>(session.received(welcome_text()));
    REQUIRE(subscribed.size() == 1);
    CHECK(subscribed[0].text.find("subscribe") != std::string::npos);
    CHECK(only<DeviceSession::ViewChanged>(session.received(snapshot_text(4))).size() == 1);
    CHECK(session.ready());
    session.disconnected();
    CHECK_FALSE(session.ready());
    CHECK_FALSE(session.view().is_null());
}

TEST_CASE("who signs in names the counters of the sitting beside the device's own, or none", "[protocol]")
{
    DeviceSession session = welcomed();
    const auto signs_in = [&](const std::vector<CounterId>& also) {
        const auto sent = only<DeviceSession::Send>(
            session.sign_in(asked_before, *OfficerCode::parse("0101"), "1234", also));
        REQUIRE(sent.size() == 1);
        const auto message = read_from_device(sent[0].text);
        REQUIRE(message);
        return std::get<SignIn>(*message).also;
    };
    const std::vector<CounterId> two{*CounterId::parse("l2"), *CounterId::parse("l3")};
    CHECK(signs_in(two) == two);
    CHECK_FALSE(signs_in({}));
}

TEST_CASE("a gap or another epoch leads to a new snapshot, not to a guess", "[protocol]")
{
    DeviceSession session = welcomed();
    CHECK(only<DeviceSession::ViewChanged>(session.received(delta_text(5))).size() == 1);
    const auto after_gap = session.received(delta_text(7));
    CHECK(only<DeviceSession::ViewChanged>(after_gap).empty());
    CHECK(only<DeviceSession::Send>(after_gap).size() == 1);
    CHECK_FALSE(session.ready());
    CHECK(session.received(delta_text(8)).empty());
    session.received(snapshot_text(8));
    CHECK(session.ready());
    CHECK(only<DeviceSession::Send>(session.received(delta_text(9, "e2"))).size() == 1);
}

TEST_CASE("a command whose answer never came is asked about, never sent again", "[protocol]")
{
    DeviceSession session = welcomed();
    CHECK(only<DeviceSession::Send>(session.ask(asked_before, IssueTicket{})).size() == 1);
    session.disconnected();
    session.connected();
    const auto sent = only<DeviceSession::Send>(session.received(welcome_text()));
    REQUIRE(sent.size() == 2);
    CHECK(sent[1].text.find("outcome_of") != std::string::npos);

    SECTION("it was done: its answer comes once")
    {
        const std::string text = outcome_text(asked_before, OutcomeKind::accepted, R"({"type":"done"})");
        const auto answered = only<DeviceSession::Answered>(session.received(text));
        REQUIRE(answered.size() == 1);
        CHECK(std::holds_alternative<Answer>(answered[0].result));
        CHECK(only<DeviceSession::Answered>(session.received(text)).empty());
    }
    SECTION("it was never seen: the person decides")
    {
        const auto answered = only<DeviceSession::Answered>(
            session.received(outcome_text(asked_before, OutcomeKind::never_seen, {})));
        REQUIRE(answered.size() == 1);
        CHECK(std::holds_alternative<DeviceSession::NeverSeen>(answered[0].result));
    }
    SECTION("the hub does not know yet: it is asked again")
    {
        session.received(outcome_text(asked_before, OutcomeKind::unknown_yet, {}));
        CHECK(session.waits_for(asked_before));
        CHECK(only<DeviceSession::Send>(session.ask_again()).size() == 1);
        CHECK(session.ask_again().empty());
    }
}

TEST_CASE("at the first contact the lasting key is kept and nothing else is done", "[protocol]")
{
    DeviceSession session({ViewKind::board, true, "1"});
    session.connected();
    Welcome welcome;
    welcome.lasting_key = std::string(64, 'c');
    const auto actions = session.received(message_text(FromHub(welcome)));
    CHECK(only<DeviceSession::KeepKey>(actions).size() == 1);
    CHECK(only<DeviceSession::Send>(actions).empty());
}

TEST_CASE("a hall is fetched once by its hash", "[protocol]")
{
    DeviceSession session = welcomed();
    const Sha256 hash = Sha256::of("hall");
    CHECK(only<DeviceSession::Send>(session.received(message_text(FromHub(HallIs{hash})))).size() == 1);
    HallDocument document;
    document.hash = hash;
    document.hall.set("id", Json(std::string_view("h")));
    CHECK(only<DeviceSession::HallArrived>(session.received(message_text(FromHub(document)))).size() == 1);
    CHECK(session.received(message_text(FromHub(HallIs{hash}))).empty());
}
