// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/backoff.h"
#include "common/link/link_state.h"
#include "common/link/psk.h"

#include <QAbstractSocket>
#include <QObject>
#include <QTimer>
#include <optional>
#include <vector>

class QSslPreSharedKeyAuthenticator;
class QWebSocket;

namespace giliran::link {

/// A device's way to its hub. Once started it connects, and connects again, until stopped; its state says
/// what to show. It never sends anything a second time by itself: what was under way when a connection broke
/// has an unknown fate, and asking the hub about it is the protocol's affair.
///
/// After stop() nothing of it is left running: no socket, no timer.
class DeviceLink : public QObject
{
    Q_OBJECT

public:
    /// `hubs` (one at least) are tried in their order, in every round.
    DeviceLink(std::vector<HubAddress> hubs, PskIdentity identity, SecretKey key, LinkTiming timing = {},
               QObject* parent = nullptr);
    ~DeviceLink() override;

    /// Nothing when started already; while waiting: tries now.
    void start();
    /// Closes politely when connected.
    void stop();

    /// For the next connection; one that stands goes on (pairing: the lasting key comes over the single-use
    /// one).
    void set_key(PskIdentity identity, SecretKey key);

    const LinkState& state() const { return state_; }
    bool is_connected() const { return std::holds_alternative<Connected>(state_); }

    /// False when not connected; true promises nothing but that it was handed to the socket.
    bool send(const QString& text);

Q_SIGNALS:
    void state_changed();
    void message(const QByteArray& utf8);

private:
    struct Failure
    {
        RetryReason reason;
        CloseCode code;
        QString text;
    };

    void start_round();
    void try_hub();
    void on_connected();
    void on_error(QAbstractSocket::SocketError error);
    void on_closing();
    void on_disconnected();
    void on_timer();
    void watch_peer();
    void give_key(QSslPreSharedKeyAuthenticator* authenticator) const;
    void lose(Failure failure);
    void wait_to_retry(Failure failure);
    void drop_socket();
    void enter(LinkState state);

    const std::vector<HubAddress> hubs_;
    PskIdentity identity_;
    SecretKey key_;
    const LinkTiming timing_;
    LinkState state_;
    Backoff backoff_;
    QTimer timer_; ///< the one timer: for the attempt, then for pings, then for the wait
    QWebSocket* socket_ = nullptr;
    std::size_t hub_index_ = 0;
    std::optional<Failure> furthest_; ///< of the hubs tried in this round
    std::optional<Failure> cause_;    ///< what the present socket has told of its end
    Clock::time_point connected_at_;
    Clock::time_point heard_at_;
};

} // namespace giliran::link
