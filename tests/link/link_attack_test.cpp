// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/link/raw_client.h"
#include "tests/link/test_hub.h"

#include <QFile>
#include <catch2/catch.hpp>

namespace giliran::link::test {

namespace {

using Opcode = RawClient::Opcode;

/// In bytes, from the system's own count of pages.
qint64 resident_memory()
{
    QFile pages(QStringLiteral("/proc/self/statm"));
    if (!pages.open(QIODevice::ReadOnly))
        return 0;
    return pages.readAll().split(' ').value(1).toLongLong() * 4096;
}

/// A hub with one attacker inside and one honest device, which must notice nothing.
struct Besieged
{
    explicit Besieged(const Limits& limits)
        : hub(limits), attacker(hub.listener.port()), honest(hub.listener.port(), QStringLiteral("127.0.0.2"))
    {
        hub.keys.insert(identity("display"), key_of_byte(2));
        REQUIRE(attacker.connect_fully(identity("kiosk"), key_of_byte(1)));
        REQUIRE(honest.connect_fully(identity("display"), key_of_byte(2)));
    }

    bool others_go_on()
    {
        const auto before = hub.messages.size();
        honest.send_text("still here");
        return eventually([&] { return hub.messages.size() == before + 1; }) && !honest.is_gone();
    }

    /// Writes `bytes` again and again, as fast as they are taken, until the hub has had enough.
    bool flood_until_cut(const QByteArray& bytes)
    {
        return eventually([&] {
            while (!attacker.is_gone() && attacker.bytes_to_write() < 256 * 1024)
                attacker.write(bytes);
            return !hub.ends.empty();
        });
    }

    TestHub hub;
    RawClient attacker;
    RawClient honest;
};

QByteArray many(const QByteArray& frame, int count)
{
    return frame.repeated(count);
}

} // namespace

TEST_CASE("a peer that connects and says nothing is dropped in time", "[link]")
{
    TestHub hub;
    RawClient silent(hub.listener.port());
    REQUIRE(eventually([&] { return silent.is_gone(); }, 2'000));
    CHECK(hub.has_refused(RefusalReason::handshake_timed_out));
    CHECK(hub.listener.arrival_count() == 0);
}

TEST_CASE("a peer that stops in the middle of the TLS handshake is dropped in time", "[link]")
{
    TestHub hub;
    RawClient half(hub.listener.port());
    half.write(QByteArray::fromHex("16030102000100"));
    REQUIRE(eventually([&] { return half.is_gone(); }, 2'000));
    CHECK(hub.has_refused(RefusalReason::handshake_timed_out));
}

TEST_CASE("a peer that speaks no TLS is dropped at its first byte", "[link]")
{
    TestHub hub;
    RawClient browser(hub.listener.port());
    browser.write("GET / HTTP/1.1\r\n\r\n");
    REQUIRE(eventually([&] { return browser.is_gone(); }));
    CHECK(hub.has_refused(RefusalReason::not_tls));
}

TEST_CASE("a peer that never asks for the upgrade, or asks byte by byte, is dropped in time", "[link]")
{
    TestHub hub;
    RawClient mute(hub.listener.port());
    RawClient slow(hub.listener.port());
    mute.start_tls(identity("kiosk"), key_of_byte(1));
    slow.start_tls(identity("kiosk"), key_of_byte(1));
    REQUIRE(eventually([&] {
        if (slow.is_encrypted() && !slow.is_gone())
            slow.write("G");
        return mute.is_gone() && slow.is_gone();
    }));
    CHECK(hub.has_refused(RefusalReason::upgrade_timed_out));
    CHECK(hub.peers.empty());
}

TEST_CASE("a peer with a key that speaks no WebSocket is dropped", "[link]")
{
    TestHub hub;
    RawClient client(hub.listener.port());
    client.start_tls(identity("kiosk"), key_of_byte(1));
    REQUIRE(eventually([&] { return client.is_encrypted(); }));
    client.write("POST /tickets HTTP/1.1\r\nHost: hub\r\n\r\n");
    REQUIRE(eventually([&] { return client.is_gone(); }));
    CHECK(eventually([&] { return hub.listener.arrival_count() == 0; }));
    CHECK(hub.has_refused(RefusalReason::not_websocket));
}

TEST_CASE("a message too large is refused with 1009 before it is sent, and the others go on", "[link]")
{
    Besieged siege(quick_limits());
    siege.attacker.send_text(QByteArray(64 * 1024, 'x'));
    REQUIRE(eventually([&] { return siege.hub.messages.size() == 1; }));
    siege.attacker.write(RawClient::header_only(Opcode::text, 1'000'000'000));
    REQUIRE(eventually([&] { return siege.hub.has_ended(EndReason::message_too_large); }));
    CHECK(eventually([&] { return siege.attacker.is_gone(); }));
    CHECK(siege.attacker.close_code() == 1009);
    CHECK(siege.others_go_on());
}

TEST_CASE("a message in pieces may not be larger than one in whole", "[link]")
{
    Besieged siege(quick_limits());
    const QByteArray piece(30 * 1024, 'x');
    siege.attacker.write(RawClient::frame(Opcode::text, piece, false));
    siege.attacker.write(RawClient::frame(Opcode::continuation, piece, false));
    siege.attacker.write(RawClient::frame(Opcode::continuation, piece, false));
    REQUIRE(eventually([&] { return siege.hub.has_ended(EndReason::message_too_large); }));
    CHECK(siege.others_go_on());
}

TEST_CASE("text that is not UTF-8 ends the connection", "[link]")
{
    Besieged siege(quick_limits());
    siege.attacker.send_text("\xff\xfe");
    REQUIRE(eventually([&] { return siege.hub.has_ended(EndReason::bad_message); }));
    CHECK(siege.hub.messages.empty());
    CHECK(siege.others_go_on());
}

TEST_CASE("a binary message ends the connection", "[link]")
{
    Besieged siege(quick_limits());
    siege.attacker.write(RawClient::frame(Opcode::binary, "\x01\x02"));
    REQUIRE(eventually([&] { return siege.hub.has_ended(EndReason::binary_message); }));
    CHECK(siege.hub.messages.empty());
    CHECK(siege.others_go_on());
}

TEST_CASE("a peer that sends messages too fast is cut off, and the others go on", "[link]")
{
    Limits limits = quick_limits();
    limits.messages = {100, 50};
    Besieged siege(limits);
    REQUIRE(siege.flood_until_cut(many(RawClient::frame(Opcode::text, "next"), 100)));
    CHECK(siege.hub.has_ended(EndReason::too_fast));
    CHECK(siege.hub.messages.size() < 60);
    CHECK(siege.others_go_on());
}

TEST_CASE("floods of pings and of empty fragments are cut off by their bytes, in bounded memory", "[link]")
{
    const QByteArray flood = GENERATE(many(RawClient::frame(Opcode::ping, QByteArray(125, 'p')), 100),
                                      many(RawClient::frame(Opcode::continuation, {}, false), 1'000));
    Besieged siege(quick_limits());
    siege.attacker.stop_reading();
    siege.attacker.write(RawClient::frame(Opcode::text, {}, false));
    const qint64 before = resident_memory();
    REQUIRE(siege.flood_until_cut(flood));
    CHECK(siege.hub.has_ended(EndReason::too_fast));
    CHECK(resident_memory() - before < 64 * 1024 * 1024);
    CHECK(siege.others_go_on());
}

TEST_CASE("a peer that does not read its pongs is cut off when too many wait", "[link]")
{
    Limits limits = quick_limits();
    limits.bytes = {1e12, 1e12};
    limits.outbound_backlog = 512 * 1024;
    Besieged siege(limits);
    siege.attacker.stop_reading();
    const qint64 before = resident_memory();
    REQUIRE(siege.flood_until_cut(many(RawClient::frame(Opcode::ping, QByteArray(125, 'p')), 100)));
    CHECK(siege.hub.has_ended(EndReason::reads_too_slowly));
    CHECK(resident_memory() - before < 256 * 1024 * 1024);
    CHECK(siege.others_go_on());
}

TEST_CASE("a display that never reads is cut off in bounded memory, and the others go on", "[link]")
{
    Besieged siege(quick_limits());
    siege.attacker.stop_reading();
    const ConnectionId id = siege.hub.peers.front().id;
    const QString page(64 * 1024, QChar(u'x'));
    const qint64 before = resident_memory();
    int sent = 0;
    REQUIRE(eventually([&] {
        for (int i = 0; i < 16; ++i)
            sent += siege.hub.listener.send(id, page) ? 1 : 0;
        return !siege.hub.ends.empty();
    }));
    CHECK(siege.hub.has_ended(EndReason::reads_too_slowly));
    CHECK(sent < 400);
    CHECK(resident_memory() - before < 64 * 1024 * 1024);
    CHECK(siege.others_go_on());
}

TEST_CASE("a peer that is gone without a word is pinged, then given up", "[link]")
{
    Limits limits = quick_limits();
    limits.ping_after = Milliseconds(100);
    limits.gone_after = Milliseconds(600);
    Besieged siege(limits);
    siege.attacker.stop_reading();
    REQUIRE(eventually([&] { return siege.hub.has_ended(EndReason::silent); }));
}

} // namespace giliran::link::test
