// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/link/raw_client.h"
#include "tests/link/test_hub.h"

#include <catch2/catch.hpp>

namespace giliran::link::test {

TEST_CASE("each of 350 concurrent peers is known by its own identity, and a wrong key gets none in", "[link]")
{
    constexpr int count = 350;
    Limits patient = quick_limits();
    patient.handshake = patient.upgrade = Milliseconds(60'000);
    TestHub hub(patient);
    LinkTiming once;
    once.connect = Milliseconds(60'000);
    once.first_wait = once.longest_wait = Milliseconds(600'000);
    std::vector<std::unique_ptr<DeviceLink>> links;
    int honest = 0;
    for (int i = 0; i < count; ++i) {
        const PskIdentity who = identity("device-" + QByteArray::number(i));
        const SecretKey key = random_key();
        const bool lies = i % 7 == 0;
        hub.keys.insert(who, key);
        links.push_back(std::make_unique<DeviceLink>(std::vector<HubAddress>{hub.address()}, who,
                                                     lies ? random_key() : key, once));
        DeviceLink* link = links.back().get();
        QObject::connect(link, &DeviceLink::state_changed, link, [link, who] {
            if (link->is_connected())
                link->send(QString::fromLatin1(who.text()));
        });
        honest += lies ? 0 : 1;
        link->start();
    }
    const auto refused = [&] {
        return std::count_if(links.begin(), links.end(), [](const auto& link) {
            const auto* waiting = std::get_if<WaitingToRetry>(&link->state());
            return waiting && waiting->reason == RetryReason::refused_key;
        });
    };
    REQUIRE(eventually([&] { return int(hub.messages.size()) == honest && refused() == count - honest; },
                       60'000));

    QHash<ConnectionId, QByteArray> identities;
    for (const TestHub::Peer& peer : hub.peers)
        identities.insert(peer.id, peer.identity);
    CHECK(identities.size() == honest);
    for (const TestHub::Message& message : hub.messages)
        CHECK(identities.value(message.id) == message.text);
}

TEST_CASE("a stranger cannot tell an unknown identity from a wrong key", "[link]")
{
    TestHub hub;
    RawClient unknown(hub.listener.port());
    RawClient wrong(hub.listener.port());
    CHECK_FALSE(unknown.connect_fully(identity("nobody"), key_of_byte(1)));
    CHECK_FALSE(wrong.connect_fully(identity("kiosk"), key_of_byte(2)));
    CHECK_FALSE(unknown.alert().isEmpty());
    CHECK(unknown.alert() == wrong.alert());
    CHECK(hub.has_refused(RefusalReason::unknown_identity));
    CHECK(hub.has_refused(RefusalReason::wrong_key));
    CHECK(hub.peers.empty());
}

TEST_CASE("the log of a refused key names the identity and the address", "[link]")
{
    TestHub hub;
    RawClient wrong(hub.listener.port(), QStringLiteral("127.9.8.7"));
    CHECK_FALSE(wrong.connect_fully(identity("kiosk"), key_of_byte(2)));
    REQUIRE(hub.refusals.size() == 1);
    CHECK(hub.refusals.front().peer == QHostAddress(QStringLiteral("127.9.8.7")));
    CHECK(hub.refusals.front().detail.startsWith(QStringLiteral("kiosk")));
}

TEST_CASE("a device revoked while connected is told so, and its key opens nothing any more", "[link]")
{
    TestHub hub;
    DeviceLink link({hub.address()}, identity("kiosk"), key_of_byte(1));
    std::vector<RetryReason> reasons;
    QObject::connect(&link, &DeviceLink::state_changed, &link, [&] {
        if (const auto* waiting = std::get_if<WaitingToRetry>(&link.state()))
            reasons.push_back(waiting->reason);
    });
    link.start();
    REQUIRE(eventually([&] { return link.is_connected() && hub.peers.size() == 1; }));

    hub.keys.clear();
    hub.listener.close(hub.peers.front().id, CloseCode::revoked, QStringLiteral("revoked"));
    REQUIRE(eventually([&] { return reasons.size() >= 2; }));
    CHECK(reasons[0] == RetryReason::revoked);
    CHECK(reasons[1] == RetryReason::refused_key);
    CHECK(hub.listener.connection_count() == 0);
}

} // namespace giliran::link::test
