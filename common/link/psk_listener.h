// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/link/arrival.h"
#include "common/link/connection_id.h"
#include "common/link/endings.h"
#include "common/link/failure_book.h"
#include "common/link/limits.h"
#include "common/link/listen_error.h"
#include "common/link/psk.h"
#include "common/link/refusal_ledger.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

namespace giliran::link {

class Acceptor;
class Connection;

/// The hub's door: TLS-PSK, WebSocket, and every limit of Limits. Lives in one thread, that of its event
/// loop.
///
/// What its signals promise:
/// - `connected` comes first, then `message` in the order sent, then `disconnected`, once for each
/// connection.
/// - After abort(), close() or a limit no further `message` of that connection comes, whatever had been
/// received.
/// - `disconnected` comes from the event loop, never from within a call of send(), close() or abort(): a
/// caller
///   may go through its list of connections and send.
class PskListener : public QObject
{
    Q_OBJECT

public:
    PskListener(Limits limits, KeyLookup key_of, QObject* parent = nullptr);
    ~PskListener() override;

    /// Listens on all of the addresses or on none. Port 0: the system chooses one, the same for all.
    Result<void, ListenError> listen(const QList<QHostAddress>& addresses, quint16 port);
    /// 0 when not listening.
    quint16 port() const;
    /// Connections and arrivals go on.
    void stop_listening();

    /// True when it is on its way; false when the connection is not open, or had to be cut off because its
    /// peer does not read. One QString sent to many is kept in memory once.
    bool send(ConnectionId id, const QString& text);
    /// Sends a close frame; a second later at the latest the connection is gone.
    void close(ConnectionId id, CloseCode code, const QString& text);
    void abort(ConnectionId id);
    /// For an orderly end of the hub.
    void close_all(CloseCode code, const QString& text);

    bool is_open(ConnectionId id) const;
    qsizetype connection_count() const { return connections_.size(); }
    qsizetype arrival_count() const { return arrivals_.size(); }

Q_SIGNALS:
    void connected(giliran::link::ConnectionId id, const giliran::link::PskIdentity& identity,
                   const QHostAddress& peer);
    void message(giliran::link::ConnectionId id, const QByteArray& utf8);
    void disconnected(giliran::link::ConnectionId id, const giliran::link::Ending& ending);
    /// For the log only; repeats are summed up (RefusalLedger).
    void refused(const giliran::link::RefusedArrival& refusal);

private:
    void accept(qintptr descriptor);
    std::optional<RefusalReason> reason_to_refuse(const QHostAddress& peer) const;
    void admit(Arrival* arrival, QWebSocket* web_socket, InboundMeter* meter, const PskIdentity& identity);
    void dismiss(Arrival* arrival);
    void forget(ConnectionId id, const Ending& ending);
    void note_refusal(RefusedArrival refusal);
    void sweep();

    const Limits limits_;
    const KeyLookup key_of_;
    QList<Acceptor*> acceptors_;
    QList<Arrival*> arrivals_; ///< the oldest first
    QHash<QHostAddress, int> arrivals_from_;
    QHash<ConnectionId, Connection*> connections_;
    quint64 last_id_ = 0;
    FailureBook failures_;
    RefusalLedger refusals_;
    QTimer sweeper_;
};

} // namespace giliran::link
