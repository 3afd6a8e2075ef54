// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/device_link.h"
#include "common/link/psk_listener.h"
#include "tests/link/eventually.h"

#include <algorithm>
#include <vector>

namespace giliran::link::test {

inline PskIdentity identity(const QByteArray& text)
{
    return PskIdentity::parse(text).value();
}

inline SecretKey key_of_byte(int byte)
{
    SecretKey::Bytes bytes;
    bytes.fill(std::uint8_t(byte));
    return SecretKey(bytes);
}

inline HubAddress loopback_hub(quint16 port)
{
    return HubAddress::of("127.0.0.1", port).value();
}

/// Limits under which a test does not wait for seconds, and many clients may come from 127.0.0.1.
inline Limits quick_limits()
{
    Limits limits;
    limits.handshake = Milliseconds(400);
    limits.upgrade = Milliseconds(400);
    limits.arrivals = 1'000;
    limits.arrivals_per_address = 1'000;
    limits.failures_per_address = {1'000, 1'000};
    return limits;
}

/// A listener on 127.0.0.1 that knows one device, "kiosk", and keeps a record of all it hears.
class TestHub : public QObject
{
    Q_OBJECT

public:
    struct Peer
    {
        ConnectionId id;
        QByteArray identity;
        QHostAddress address;
    };
    struct Message
    {
        ConnectionId id;
        QByteArray text;
    };
    struct End
    {
        ConnectionId id;
        Ending ending;
    };

    explicit TestHub(Limits limits = quick_limits(), quint16 port = 0)
        : listener(limits, [this](const PskIdentity& who, const QHostAddress&) { return find_key(who); })
    {
        keys.insert(identity("kiosk"), key_of_byte(1));
        connect(&listener, &PskListener::connected, this,
                [this](ConnectionId id, const PskIdentity& who, const QHostAddress& address) {
                    peers.push_back({id, who.text(), address});
                });
        connect(&listener, &PskListener::message, this, [this](ConnectionId id, const QByteArray& text) {
            messages.push_back({id, text});
        });
        connect(&listener, &PskListener::disconnected, this, [this](ConnectionId id, const Ending& ending) {
            ends.push_back({id, ending});
        });
        connect(&listener, &PskListener::refused, this,
                [this](const RefusedArrival& refusal) { refusals.push_back(refusal); });
        if (!listener.listen({QHostAddress(QHostAddress::LocalHost)}, port).has_value())
            qFatal("the test hub cannot listen");
    }

    std::optional<SecretKey> find_key(const PskIdentity& who) const
    {
        const auto found = keys.find(who);
        return found == keys.end() ? std::nullopt : std::optional(*found);
    }
    bool has_refused(RefusalReason reason) const
    {
        return std::any_of(refusals.begin(), refusals.end(),
                           [&](const RefusedArrival& r) { return r.reason == reason; });
    }
    bool has_ended(EndReason reason) const
    {
        return std::any_of(ends.begin(), ends.end(), [&](const End& e) { return e.ending.reason == reason; });
    }
    HubAddress address() const { return loopback_hub(listener.port()); }

    QHash<PskIdentity, SecretKey> keys;
    std::vector<Peer> peers;
    std::vector<Message> messages;
    std::vector<End> ends;
    std::vector<RefusedArrival> refusals;
    PskListener listener;
};

} // namespace giliran::link::test
