// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/endings.h"
#include "common/link/limits.h"
#include "common/link/psk.h"
#include "common/link/token_bucket.h"

#include <QObject>
#include <QPointer>
#include <optional>

class QSslSocket;
class QWebSocket;

namespace giliran::link {

class InboundMeter;

/// One authenticated peer. Messages come in the order they were sent. As soon as anything decides its end
/// (abort, close, a limit, the peer) no further `message` comes; `ended` follows once, always from the event
/// loop and never from within a call.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// Takes over `web_socket` and the meter's socket below it.
    Connection(QWebSocket* web_socket, InboundMeter* meter, PskIdentity identity, const Limits& limits,
               QObject* parent);
    ~Connection() override;

    const PskIdentity& identity() const { return identity_; }
    bool is_open() const { return !ending_; }

    /// False when the end is decided; also when this message, or what waits before it, is more than the peer
    /// reads: then it is cut off.
    bool send(const QString& text);
    void close(CloseCode code, const QString& text);
    void abort();

    /// Every quarter of a second or so: backlog, silence, the grace after a close.
    void sweep(Clock::time_point now);

Q_SIGNALS:
    void message(const QByteArray& utf8);
    void ended(const giliran::link::Ending& ending);

private:
    void take_bytes(qint64 count);
    void take_text(const QString& text);
    void on_closing();
    void on_disconnected();
    qint64 backlog() const;
    void decide(Ending ending);
    void close_as(EndReason reason, CloseCode code, const QString& text);
    void cut_off(EndReason reason, const QString& detail);
    void report_end_later();

    QPointer<QSslSocket> socket_;
    QPointer<QWebSocket> web_socket_;
    const PskIdentity identity_;
    const Limits& limits_;
    TokenBucket messages_;
    TokenBucket bytes_;
    Clock::time_point heard_at_;
    Clock::time_point pinged_at_;
    std::optional<Ending> ending_;
    Clock::time_point abort_at_ = Clock::time_point::max();
    bool reported_ = false;
};

} // namespace giliran::link
