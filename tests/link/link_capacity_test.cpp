// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/link/raw_client.h"
#include "tests/link/test_hub.h"

#include <catch2/catch.hpp>

namespace giliran::link::test {

namespace {

using Clients = std::vector<std::unique_ptr<RawClient>>;

QString loopback(int host)
{
    return QStringLiteral("127.1.%1.%2").arg(host / 250).arg(host % 250 + 1);
}

} // namespace

TEST_CASE("one address may have only so many peers on their way in; other addresses get in", "[link]")
{
    Limits limits = quick_limits();
    limits.handshake = Milliseconds(60'000);
    limits.arrivals_per_address = 8;
    TestHub hub(limits);
    Clients crowd;
    for (int i = 0; i < 20; ++i)
        crowd.push_back(std::make_unique<RawClient>(hub.listener.port(), loopback(1)));
    const auto turned_away = [&] {
        return std::count_if(crowd.begin(), crowd.end(),
                             [](const auto& client) { return client->is_gone(); });
    };
    REQUIRE(eventually([&] { return turned_away() == 12; }));
    CHECK(hub.listener.arrival_count() == 8);
    CHECK(hub.has_refused(RefusalReason::too_many_from_address));

    RawClient other(hub.listener.port(), loopback(2));
    CHECK(other.connect_fully(identity("kiosk"), key_of_byte(1)));
    crowd.clear();
    CHECK(eventually([&] { return hub.listener.arrival_count() == 0; }));
    RawClient same(hub.listener.port(), loopback(1));
    CHECK(same.connect_fully(identity("kiosk"), key_of_byte(1)));
}

TEST_CASE("a crowd of silent peers cannot keep a device out: the oldest makes room", "[link]")
{
    Limits limits = quick_limits();
    limits.handshake = Milliseconds(60'000);
    limits.arrivals = 64;
    limits.arrivals_per_address = 8;
    TestHub hub(limits);
    Clients crowd;
    for (int i = 0; i < 200; ++i)
        crowd.push_back(std::make_unique<RawClient>(hub.listener.port(), loopback(i)));
    REQUIRE(eventually([&] { return hub.has_refused(RefusalReason::too_many_arrivals); }));
    RawClient device(hub.listener.port());
    CHECK(device.connect_fully(identity("kiosk"), key_of_byte(1)));
    CHECK(hub.listener.arrival_count() <= 64);
}

TEST_CASE("past the total the next peer is refused until one leaves", "[link]")
{
    Limits limits = quick_limits();
    limits.connections = 5;
    TestHub hub(limits);
    Clients inside;
    for (int i = 0; i < 5; ++i) {
        inside.push_back(std::make_unique<RawClient>(hub.listener.port()));
        REQUIRE(inside.back()->connect_fully(identity("kiosk"), key_of_byte(1)));
    }
    RawClient sixth(hub.listener.port());
    CHECK_FALSE(sixth.connect_fully(identity("kiosk"), key_of_byte(1)));
    CHECK(hub.has_refused(RefusalReason::too_many_connections));
    inside.pop_back();
    REQUIRE(eventually([&] { return hub.listener.connection_count() == 4; }));
    RawClient seventh(hub.listener.port());
    CHECK(seventh.connect_fully(identity("kiosk"), key_of_byte(1)));
}

TEST_CASE("an address that guesses keys is soon refused at the door; another one gets in", "[link]")
{
    Limits limits = quick_limits();
    limits.failures_per_address = {1, 10};
    TestHub hub(limits);
    for (int i = 0; i < 20; ++i) {
        RawClient guesser(hub.listener.port(), loopback(1));
        CHECK_FALSE(guesser.connect_fully(identity("kiosk"), random_key()));
    }
    CHECK(hub.has_refused(RefusalReason::wrong_key));
    CHECK(hub.has_refused(RefusalReason::too_many_failures));
    RawClient device(hub.listener.port(), loopback(2));
    CHECK(device.connect_fully(identity("kiosk"), key_of_byte(1)));
}

TEST_CASE("a taken port is a clear error that names port and address", "[link]")
{
    TestHub hub;
    PskListener second({}, [](const PskIdentity&, const QHostAddress&) { return std::nullopt; });
    const auto result = second.listen({QHostAddress(QHostAddress::LocalHost)}, hub.listener.port());
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().reason == ListenError::Reason::port_taken);
    CHECK(result.error().text().contains(QString::number(hub.listener.port())));
    CHECK(result.error().text().contains(QStringLiteral("127.0.0.1")));
    CHECK(second.port() == 0);
}

TEST_CASE("an address that is not this machine's is a clear error, and no other is listened on", "[link]")
{
    PskListener listener({}, [](const PskIdentity&, const QHostAddress&) { return std::nullopt; });
    const auto result = listener.listen(
        {QHostAddress(QHostAddress::LocalHost), QHostAddress(QStringLiteral("203.0.113.9"))}, 0);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().reason == ListenError::Reason::no_such_address);
    CHECK(listener.port() == 0);
}

TEST_CASE("several addresses share one port", "[link]")
{
    PskListener listener({}, [](const PskIdentity&, const QHostAddress&) { return std::nullopt; });
    REQUIRE(
        listener.listen({QHostAddress(QHostAddress::LocalHost), QHostAddress(QStringLiteral("127.0.0.2"))}, 0)
            .has_value());
    CHECK(listener.port() != 0);
}

} // namespace giliran::link::test
