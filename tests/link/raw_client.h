// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QSslSocket>

namespace giliran {
class SecretKey;
namespace link {
class PskIdentity;
}
} // namespace giliran

namespace giliran::link::test {

/// A peer that goes exactly as far as the test wants: TCP, then TLS, then HTTP, then frames of any kind.
class RawClient : public QObject
{
    Q_OBJECT

public:
    enum class Opcode
    {
        continuation = 0,
        text = 1,
        binary = 2,
        close = 8,
        ping = 9
    };

    /// Connected over TCP when it returns.
    explicit RawClient(quint16 port, const QString& source = QStringLiteral("127.0.0.1"));

    void start_tls(const PskIdentity& identity, const SecretKey& key);
    void ask_upgrade();
    /// All of it, and waits until it is done.
    bool connect_fully(const PskIdentity& identity, const SecretKey& key);
    /// From here on nothing is taken from the network.
    void stop_reading();

    void write(const QByteArray& bytes) { socket_.write(bytes); }
    void send_text(const QByteArray& text) { write(frame(Opcode::text, text)); }
    static QByteArray frame(Opcode opcode, const QByteArray& payload, bool is_last = true);
    /// A header that announces `length` bytes and brings none.
    static QByteArray header_only(Opcode opcode, quint64 length);

    bool is_encrypted() const { return socket_.isEncrypted(); }
    bool is_upgraded() const { return received_.startsWith("HTTP/1.1 101"); }
    bool is_gone() const { return socket_.state() == QAbstractSocket::UnconnectedState; }
    qint64 bytes_to_write() const { return socket_.bytesToWrite() + socket_.encryptedBytesToWrite(); }
    const QString& alert() const { return alert_; }
    /// Of a close frame that came last; 0 if none did.
    int close_code() const;

private:
    QSslSocket socket_;
    QByteArray received_;
    QString alert_;
};

} // namespace giliran::link::test
