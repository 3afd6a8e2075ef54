// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/link/raw_client.h"
#include "tests/link/test_hub.h"

#include <catch2/catch.hpp>

namespace giliran::link::test {

namespace {

Limits without_rates()
{
    Limits limits = quick_limits();
    limits.messages = {1e9, 1e9};
    limits.bytes = {1e12, 1e12};
    return limits;
}

} // namespace

TEST_CASE("messages arrive whole and in the order sent, both ways", "[link]")
{
    constexpr int count = 3'000;
    TestHub hub(without_rates());
    DeviceLink link({hub.address()}, identity("kiosk"), key_of_byte(1));
    std::vector<QByteArray> answers;
    QObject::connect(&link, &DeviceLink::message, &link,
                     [&](const QByteArray& text) { answers.push_back(text); });
    QObject::connect(
        &hub.listener, &PskListener::message, &hub,
        [&](ConnectionId id, const QByteArray& text) { hub.listener.send(id, QString::fromUtf8(text)); });
    link.start();
    REQUIRE(eventually([&] { return link.is_connected(); }));
    const QString filler(1'000, QChar(u'é'));
    for (int i = 0; i < count; ++i)
        REQUIRE(link.send(QString::number(i) + filler));
    REQUIRE(eventually([&] { return answers.size() == count; }, 30'000));
    for (int i = 0; i < count; ++i) {
        REQUIRE(hub.messages[std::size_t(i)].text == (QString::number(i) + filler).toUtf8());
        REQUIRE(answers[std::size_t(i)] == hub.messages[std::size_t(i)].text);
    }
}

TEST_CASE("after abort nothing more of that connection is delivered, even what had arrived", "[link]")
{
    TestHub hub(without_rates());
    RawClient client(hub.listener.port());
    REQUIRE(client.connect_fully(identity("kiosk"), key_of_byte(1)));
    QObject::connect(&hub.listener, &PskListener::message, &hub,
                     [&](ConnectionId id, const QByteArray&) { hub.listener.abort(id); });
    QByteArray burst;
    for (int i = 0; i < 500; ++i)
        burst += RawClient::frame(RawClient::Opcode::text, "press");
    client.write(burst);
    REQUIRE(eventually([&] { return !hub.ends.empty(); }));
    CHECK(hub.messages.size() == 1);
    CHECK(hub.ends.size() == 1);
    CHECK(hub.ends.front().ending.reason == EndReason::aborted_by_hub);
    CHECK(hub.listener.connection_count() == 0);
}

TEST_CASE("after close nothing more is delivered, and a peer that ignores it is gone a second later",
          "[link]")
{
    Limits limits = without_rates();
    limits.close_grace = Milliseconds(200);
    TestHub hub(limits);
    RawClient client(hub.listener.port());
    REQUIRE(client.connect_fully(identity("kiosk"), key_of_byte(1)));
    const ConnectionId id = hub.peers.front().id;
    client.stop_reading();
    const QString page(256 * 1024, QChar(u'x'));
    for (int i = 0; i < 14; ++i)
        hub.listener.send(id, page);
    client.send_text("too late");
    hub.listener.close(id, CloseCode::revoked, QStringLiteral("revoked"));
    CHECK_FALSE(hub.listener.is_open(id));
    CHECK_FALSE(hub.listener.send(id, page));
    CHECK(hub.ends.empty());
    REQUIRE(eventually([&] { return hub.ends.size() == 1; }, 3'000));
    CHECK(hub.ends.front().ending.reason == EndReason::closed_by_hub);
    CHECK(hub.messages.empty());
}

TEST_CASE("what was sent before a close arrives before it", "[link]")
{
    TestHub hub;
    DeviceLink link({hub.address()}, identity("kiosk"), key_of_byte(1));
    std::vector<qsizetype> sizes;
    QObject::connect(&link, &DeviceLink::message, &link,
                     [&](const QByteArray& text) { sizes.push_back(text.size()); });
    link.start();
    REQUIRE(eventually([&] { return hub.peers.size() == 1 && link.is_connected(); }));
    const QString page(1'000'000, QChar(u'x'));
    for (int i = 0; i < 3; ++i)
        CHECK(hub.listener.send(hub.peers.front().id, page));
    hub.listener.close(hub.peers.front().id, CloseCode{4000}, QStringLiteral("update needed"));
    REQUIRE(eventually([&] { return std::holds_alternative<WaitingToRetry>(link.state()); }));
    CHECK(sizes == std::vector<qsizetype>(3, page.size()));
    CHECK(std::get<WaitingToRetry>(link.state()).code == CloseCode{4000});
}

TEST_CASE("the end of a connection is never told from within a call to the listener", "[link]")
{
    TestHub hub;
    RawClient client(hub.listener.port());
    REQUIRE(client.connect_fully(identity("kiosk"), key_of_byte(1)));
    const ConnectionId id = hub.peers.front().id;
    hub.listener.abort(id);
    CHECK(hub.ends.empty());
    CHECK_FALSE(hub.listener.is_open(id));
    CHECK(eventually([&] { return hub.ends.size() == 1; }));
    hub.listener.abort(id);
    CHECK_FALSE(hub.listener.send(id, QStringLiteral("hello")));
}

TEST_CASE("an orderly end of the hub tells every device", "[link]")
{
    TestHub hub;
    DeviceLink link({hub.address()}, identity("kiosk"), key_of_byte(1));
    link.start();
    REQUIRE(eventually([&] { return hub.peers.size() == 1 && link.is_connected(); }));
    hub.listener.stop_listening();
    hub.listener.close_all(CloseCode::going_away, QStringLiteral("hub ends"));
    REQUIRE(eventually([&] { return std::holds_alternative<WaitingToRetry>(link.state()); }));
    const auto& waiting = std::get<WaitingToRetry>(link.state());
    CHECK(waiting.reason == RetryReason::closed_by_hub);
    CHECK(waiting.code == CloseCode::going_away);
    CHECK(waiting.text == QStringLiteral("hub ends"));
}

} // namespace giliran::link::test
