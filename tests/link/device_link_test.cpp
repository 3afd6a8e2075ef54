// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/link/test_hub.h"

#include <QDir>
#include <QTcpServer>
#include <QWebSocket>
#include <catch2/catch.hpp>

namespace giliran::link::test {

namespace {

LinkTiming quick_timing()
{
    LinkTiming timing;
    timing.connect = Milliseconds(500);
    timing.first_wait = Milliseconds(5);
    timing.longest_wait = Milliseconds(100);
    timing.steady_after = Milliseconds(0);
    return timing;
}

const WaitingToRetry* waiting(const DeviceLink& link)
{
    return std::get_if<WaitingToRetry>(&link.state());
}

qsizetype open_descriptors()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size();
}

bool has_running_timer(const DeviceLink& link)
{
    const auto timers = link.findChildren<QTimer*>();
    return std::any_of(timers.begin(), timers.end(), [](const QTimer* timer) { return timer->isActive(); });
}

/// A port nobody listens on, most likely.
quint16 free_port()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

} // namespace

TEST_CASE("a link says what it is doing and sends only when connected", "[link]")
{
    TestHub hub;
    DeviceLink link({hub.address()}, identity("kiosk"), key_of_byte(1), quick_timing());
    CHECK(std::holds_alternative<Idle>(link.state()));
    CHECK_FALSE(link.send(QStringLiteral("too early")));
    link.start();
    CHECK(std::holds_alternative<Connecting>(link.state()));
    CHECK_FALSE(link.send(QStringLiteral("still too early")));
    REQUIRE(eventually([&] { return link.is_connected(); }));
    CHECK(std::get<Connected>(link.state()).hub == hub.address());
    CHECK(link.send(QStringLiteral("now")));
    REQUIRE(eventually([&] { return hub.messages.size() == 1; }));
    CHECK(hub.messages.front().text == "now");
    link.stop();
    CHECK(std::holds_alternative<Idle>(link.state()));
    CHECK_FALSE(link.send(QStringLiteral("too late")));
    CHECK(eventually([&] { return hub.listener.connection_count() == 0; }));
}

TEST_CASE("each way of not getting through has its own reason", "[link]")
{
    TestHub hub;
    QTcpServer mute;
    REQUIRE(mute.listen(QHostAddress::LocalHost, 0));
    const auto reason_at = [](const HubAddress& address, const SecretKey& key) {
        DeviceLink link({address}, identity("kiosk"), key, quick_timing());
        link.start();
        REQUIRE(eventually([&] { return waiting(link) != nullptr; }));
        return waiting(link)->reason;
    };
    CHECK(reason_at(loopback_hub(free_port()), key_of_byte(1)) == RetryReason::unreachable);
    CHECK(reason_at(loopback_hub(mute.serverPort()), key_of_byte(1)) == RetryReason::timed_out);
    CHECK(reason_at(hub.address(), key_of_byte(9)) == RetryReason::refused_key);
    CHECK(reason_at(HubAddress::of("no-such-host.invalid", 1).value(), key_of_byte(1)) ==
          RetryReason::host_not_found);
}

TEST_CASE("hosts are tried in their order and the furthest failure is told", "[link]")
{
    TestHub hub;
    const HubAddress nobody = loopback_hub(free_port());
    DeviceLink link({nobody, hub.address()}, identity("kiosk"), key_of_byte(1), quick_timing());
    link.start();
    REQUIRE(eventually([&] { return link.is_connected(); }));
    CHECK(std::get<Connected>(link.state()).hub == hub.address());

    DeviceLink wrong({hub.address(), nobody}, identity("kiosk"), key_of_byte(9), quick_timing());
    wrong.start();
    REQUIRE(eventually([&] { return waiting(wrong) != nullptr; }));
    CHECK(waiting(wrong)->reason == RetryReason::refused_key);
}

TEST_CASE("a close code and its text reach the device", "[link]")
{
    TestHub hub;
    DeviceLink link({hub.address()}, identity("kiosk"), key_of_byte(1), quick_timing());
    link.start();
    REQUIRE(eventually([&] { return hub.peers.size() == 1 && link.is_connected(); }));
    hub.listener.close(hub.peers.front().id, CloseCode{4000}, QStringLiteral("update needed"));
    REQUIRE(eventually([&] { return waiting(link) != nullptr; }));
    CHECK(waiting(link)->reason == RetryReason::closed_by_hub);
    CHECK(waiting(link)->code == CloseCode{4000});
    CHECK(waiting(link)->text == QStringLiteral("update needed"));
}

TEST_CASE("after pairing the lasting key is used from the next connection on", "[link]")
{
    TestHub hub;
    hub.keys.insert(identity("once"), key_of_byte(5));
    DeviceLink link({hub.address()}, identity("once"), key_of_byte(5), quick_timing());
    link.start();
    REQUIRE(eventually([&] { return hub.peers.size() == 1 && link.is_connected(); }));
    link.set_key(identity("kiosk"), key_of_byte(1));
    CHECK(link.is_connected());
    hub.keys.remove(identity("once"));
    hub.listener.abort(hub.peers.front().id);
    REQUIRE(eventually([&] { return hub.peers.size() == 2; }));
    CHECK(hub.peers.back().identity == "kiosk");
}

TEST_CASE("when the hub is started again the devices are back by themselves", "[link]")
{
    constexpr int count = 20;
    auto hub = std::make_unique<TestHub>();
    const quint16 port = hub->listener.port();
    std::vector<std::unique_ptr<DeviceLink>> links;
    for (int i = 0; i < count; ++i) {
        links.push_back(std::make_unique<DeviceLink>(std::vector<HubAddress>{hub->address()},
                                                     identity("kiosk"), key_of_byte(1), quick_timing()));
        links.back()->start();
    }
    const auto all_connected = [&] {
        return std::all_of(links.begin(), links.end(), [](const auto& link) { return link->is_connected(); });
    };
    for (int round = 0; round < 3; ++round) {
        REQUIRE(eventually(all_connected));
        hub.reset();
        REQUIRE(eventually([&] {
            return std::none_of(links.begin(), links.end(),
                                [](const auto& link) { return link->is_connected(); });
        }));
        hub = std::make_unique<TestHub>(quick_limits(), port);
    }
    REQUIRE(eventually(all_connected));
    CHECK(eventually([&] { return hub->listener.connection_count() == count; }));
}

TEST_CASE("a hundred reconnects leave one connection, and stopping leaves no socket and no timer", "[link]")
{
    TestHub hub;
    const qsizetype descriptors_before = open_descriptors();
    DeviceLink link({hub.address()}, identity("kiosk"), key_of_byte(1), quick_timing());
    link.start();
    for (std::size_t i = 1; i <= 100; ++i) {
        REQUIRE(eventually([&] { return hub.peers.size() == i && link.is_connected(); }));
        hub.listener.abort(hub.peers.back().id);
    }
    REQUIRE(eventually([&] { return hub.peers.size() == 101 && link.is_connected(); }));
    CHECK(hub.listener.connection_count() == 1);
    CHECK(link.send(QStringLiteral("once")));
    REQUIRE(eventually([&] { return !hub.messages.empty(); }));
    CHECK(hub.messages.size() == 1);

    link.stop();
    CHECK_FALSE(has_running_timer(link));
    CHECK(eventually([&] { return link.findChildren<QWebSocket*>().isEmpty(); }));
    CHECK(eventually([&] { return hub.listener.connection_count() == 0; }));
    CHECK(eventually([&] { return open_descriptors() <= descriptors_before; }));
    CHECK(hub.peers.size() == 101);
}

TEST_CASE("a hub that went silent is noticed and left", "[link]")
{
    // A relay that stops relaying: the connection stands, and nothing comes.
    TestHub hub;
    QTcpServer relay;
    REQUIRE(relay.listen(QHostAddress::LocalHost, 0));
    bool is_cut = false;
    QObject::connect(&relay, &QTcpServer::newConnection, &relay, [&] {
        QTcpSocket* near = relay.nextPendingConnection();
        auto* far = new QTcpSocket(near);
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), hub.listener.port());
        const auto pass = [&is_cut](QTcpSocket* from, QTcpSocket* to) {
            const QByteArray bytes = from->readAll();
            if (!is_cut)
                to->write(bytes);
        };
        QObject::connect(near, &QTcpSocket::readyRead, far, [=] { pass(near, far); });
        QObject::connect(far, &QTcpSocket::readyRead, near, [=] { pass(far, near); });
    });
    LinkTiming timing = quick_timing();
    timing.ping_every = Milliseconds(50);
    timing.gone_after = Milliseconds(300);
    DeviceLink link({loopback_hub(relay.serverPort())}, identity("kiosk"), key_of_byte(1), timing);
    link.start();
    REQUIRE(eventually([&] { return link.is_connected(); }));
    CHECK_FALSE(eventually([&] { return !link.is_connected(); }, 400)); // pings alone keep it alive
    is_cut = true;
    REQUIRE(eventually([&] { return waiting(link) != nullptr; }));
    CHECK(waiting(link)->reason == RetryReason::timed_out);
}

} // namespace giliran::link::test
