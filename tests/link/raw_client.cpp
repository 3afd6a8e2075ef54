// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/link/raw_client.h"

#include "common/link/psk.h"
#include "common/link/psk_tls.h"
#include "tests/link/eventually.h"

#include <QSslPreSharedKeyAuthenticator>
#include <QtEndian>

#include <netinet/in.h>
#include <sys/socket.h>

namespace giliran::link::test {

namespace {

sockaddr_in ipv4_end(const QHostAddress& address, quint16 port)
{
    sockaddr_in end{};
    end.sin_family = AF_INET;
    end.sin_port = qToBigEndian(port);
    end.sin_addr.s_addr = qToBigEndian(address.toIPv4Address());
    return end;
}

/// Qt cannot give a TLS socket its own source address.
int connected_socket(const QString& source, quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in from = ipv4_end(QHostAddress(source), 0);
    const sockaddr_in to = ipv4_end(QHostAddress(QHostAddress::LocalHost), port);
    if (::bind(descriptor, reinterpret_cast<const sockaddr*>(&from), sizeof from) != 0 ||
        ::connect(descriptor, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0)
        qFatal("no connection from %s", qPrintable(source));
    return descriptor;
}

} // namespace

RawClient::RawClient(quint16 port, const QString& source)
{
    socket_.setSocketDescriptor(connected_socket(source, port));
    connect(&socket_, &QSslSocket::readyRead, this, [this] { received_ += socket_.readAll(); });
    connect(&socket_, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType, const QString& text) { alert_ = text; });
}

void RawClient::start_tls(const PskIdentity& identity, const SecretKey& key)
{
    connect(&socket_, &QSslSocket::preSharedKeyAuthenticationRequired, this,
            [identity, key](QSslPreSharedKeyAuthenticator* authenticator) {
                authenticator->setIdentity(identity.text());
                authenticator->setPreSharedKey(to_byte_array(key));
            });
    socket_.setSslConfiguration(psk_tls());
    socket_.startClientEncryption();
}

void RawClient::ask_upgrade()
{
    write("GET / HTTP/1.1\r\nHost: hub\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n");
}

bool RawClient::connect_fully(const PskIdentity& identity, const SecretKey& key)
{
    start_tls(identity, key);
    if (!eventually([this] { return is_encrypted() || is_gone(); }) || is_gone())
        return false;
    ask_upgrade();
    return eventually([this] { return is_upgraded() || is_gone(); }) && is_upgraded();
}

void RawClient::stop_reading()
{
    socket_.disconnect(this);
    socket_.setReadBufferSize(1);
}

QByteArray RawClient::frame(Opcode opcode, const QByteArray& payload, bool is_last)
{
    QByteArray bytes = header_only(opcode, quint64(payload.size()));
    if (!is_last)
        bytes[0] = char(bytes[0] & 0x7f);
    return bytes + payload;
}

QByteArray RawClient::header_only(Opcode opcode, quint64 length)
{
    constexpr int masked = 0x80;
    QByteArray bytes(1, char(0x80 | int(opcode)));
    if (length < 126) {
        bytes.append(char(masked | int(length)));
    } else if (length < 65'536) {
        bytes.append(char(masked | 126));
        const quint16 big = qToBigEndian(quint16(length));
        bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
    } else {
        bytes.append(char(masked | 127));
        const quint64 big = qToBigEndian(length);
        bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
    }
    return bytes + QByteArray(4, '\0'); // a mask of zeros leaves the payload as it is
}

int RawClient::close_code() const
{
    const qsizetype at = received_.lastIndexOf(char(0x88));
    if (at < 0 || received_.size() < at + 4)
        return 0;
    return qFromBigEndian<quint16>(received_.constData() + at + 2);
}

} // namespace giliran::link::test
