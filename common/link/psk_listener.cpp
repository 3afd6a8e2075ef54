// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/psk_listener.h"

#include "common/link/acceptor.h"
#include "common/link/connection.h"
#include "common/link/inbound_meter.h"

#include <QSslSocket>
#include <QWebSocket>

namespace giliran::link {

namespace {

constexpr Milliseconds sweep_interval{250};
constexpr int accept_backlog = 1024;

} // namespace

PskListener::PskListener(Limits limits, KeyLookup key_of, QObject* parent)
    : QObject(parent), limits_(limits), key_of_(std::move(key_of)), failures_(limits.failures_per_address)
{
    sweeper_.setInterval(sweep_interval);
    connect(&sweeper_, &QTimer::timeout, this, &PskListener::sweep);
}

PskListener::~PskListener()
{
    for (Arrival* arrival : std::as_const(arrivals_))
        delete arrival;
    for (Connection* connection : std::as_const(connections_))
        delete connection;
}

Result<void, ListenError> PskListener::listen(const QList<QHostAddress>& addresses, quint16 port)
{
    stop_listening();
    for (const QHostAddress& address : addresses) {
        auto* acceptor = new Acceptor(this);
        acceptors_.append(acceptor);
        acceptor->setListenBacklogSize(accept_backlog);
        if (!acceptor->listen(address, port)) {
            auto error = ListenError::from(acceptor->serverError(), address, port, acceptor->errorString());
            stop_listening();
            return fail(std::move(error));
        }
        port = acceptor->serverPort();
        connect(acceptor, &Acceptor::accepted, this, &PskListener::accept);
        connect(acceptor, &Acceptor::acceptError, this, [this, acceptor] {
            note_refusal({{}, RefusalReason::out_of_descriptors, acceptor->errorString()});
        });
    }
    sweeper_.start();
    return {};
}

quint16 PskListener::port() const
{
    return acceptors_.isEmpty() ? quint16(0) : acceptors_.front()->serverPort();
}

void PskListener::stop_listening()
{
    for (Acceptor* acceptor : std::exchange(acceptors_, {})) {
        acceptor->close();
        acceptor->deleteLater();
    }
}

bool PskListener::send(ConnectionId id, const QString& text)
{
    Connection* connection = connections_.value(id);
    return connection && connection->send(text);
}

void PskListener::close(ConnectionId id, CloseCode code, const QString& text)
{
    if (Connection* connection = connections_.value(id))
        connection->close(code, text);
}

void PskListener::abort(ConnectionId id)
{
    if (Connection* connection = connections_.value(id))
        connection->abort();
}

void PskListener::close_all(CloseCode code, const QString& text)
{
    for (Connection* connection : std::as_const(connections_))
        connection->close(code, text);
}

bool PskListener::is_open(ConnectionId id) const
{
    const Connection* connection = connections_.value(id);
    return connection && connection->is_open();
}

void PskListener::accept(qintptr descriptor)
{
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    auto* arrival = new Arrival(std::move(socket), limits_, key_of_, this);
    const QHostAddress peer = arrival->peer();
    if (const auto reason = reason_to_refuse(peer)) {
        note_refusal({peer, *reason, {}});
        delete arrival;
        return;
    }
    if (arrivals_.size() >= limits_.arrivals)
        arrivals_.front()->refuse(RefusalReason::too_many_arrivals, {});
    connect(arrival, &Arrival::arrived, this,
            [this, arrival](QWebSocket* web_socket, InboundMeter* meter, const PskIdentity& identity) {
                admit(arrival, web_socket, meter, identity);
            });
    connect(arrival, &Arrival::failed, this, [this, arrival](RefusalReason reason, const QString& detail) {
        failures_.note(arrival->peer(), Clock::now());
        note_refusal({arrival->peer(), reason, detail});
        dismiss(arrival);
    });
    arrivals_.append(arrival);
    ++arrivals_from_[peer];
}

std::optional<RefusalReason> PskListener::reason_to_refuse(const QHostAddress& peer) const
{
    if (failures_.is_barred(peer, Clock::now()))
        return RefusalReason::too_many_failures;
    if (arrivals_.size() + connections_.size() >= limits_.connections)
        return RefusalReason::too_many_connections;
    if (arrivals_from_.value(peer) >= limits_.arrivals_per_address)
        return RefusalReason::too_many_from_address;
    return std::nullopt;
}

void PskListener::admit(Arrival* arrival, QWebSocket* web_socket, InboundMeter* meter,
                        const PskIdentity& identity)
{
    const ConnectionId id{++last_id_};
    auto* connection = new Connection(web_socket, meter, identity, limits_, this);
    connections_.insert(id, connection);
    connect(connection, &Connection::message, this,
            [this, id](const QByteArray& utf8) { Q_EMIT message(id, utf8); });
    connect(connection, &Connection::ended, this, [this, id](const Ending& ending) { forget(id, ending); });
    const QHostAddress peer = arrival->peer();
    dismiss(arrival);
    Q_EMIT connected(id, identity, peer);
}

void PskListener::dismiss(Arrival* arrival)
{
    arrivals_.removeOne(arrival);
    const auto count = arrivals_from_.find(arrival->peer());
    if (count != arrivals_from_.end() && --*count == 0)
        arrivals_from_.erase(count);
    arrival->deleteLater();
}

void PskListener::forget(ConnectionId id, const Ending& ending)
{
    if (Connection* connection = connections_.take(id)) {
        connection->deleteLater();
        Q_EMIT disconnected(id, ending);
    }
}

void PskListener::note_refusal(RefusedArrival refusal)
{
    if (const auto report = refusals_.note(std::move(refusal), Clock::now()))
        Q_EMIT refused(*report);
}

void PskListener::sweep()
{
    const Clock::time_point now = Clock::now();
    const QList<Arrival*> arrivals = arrivals_;
    for (Arrival* arrival : arrivals)
        arrival->check_deadline(now);
    for (Connection* connection : std::as_const(connections_))
        connection->sweep(now);
    // Out of descriptors, Qt pauses accepting for good; by now some may be free.
    for (Acceptor* acceptor : std::as_const(acceptors_))
        acceptor->resumeAccepting();
    failures_.forget_rested(now);
    const QList<RefusedArrival> reports = refusals_.due(now);
    for (const RefusedArrival& report : reports)
        Q_EMIT refused(report);
}

} // namespace giliran::link
