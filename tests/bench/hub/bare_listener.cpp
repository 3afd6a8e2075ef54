// SPDX-License-Identifier: GPL-3.0-or-later
// bare_listener PORT DATABASE KEY: what any hub needs at least: Qt's TLS-PSK WebSockets and an open SQLite
// database, and nothing else. It greets every device as a hub does and is silent then.
#include "common/link/psk_tls.h"

#include <QCoreApplication>
#include <QSslCipher>
#include <QSslPreSharedKeyAuthenticator>
#include <QSslServer>
#include <QSslSocket>
#include <QWebSocket>
#include <QWebSocketServer>
#include <sqlite3.h>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    sqlite3* database = nullptr;
    sqlite3_open(arguments[2].toUtf8().constData(), &database);
    sqlite3_exec(database,
                 "pragma journal_mode = wal; create table if not exists t (a); insert into t values (1)",
                 nullptr, nullptr, nullptr);
    const QByteArray key = QByteArray::fromHex(arguments[3].toLatin1());
    QSslServer server;
    server.setSslConfiguration(giliran::link::psk_tls());
    server.setMaxPendingConnections(1'000);
    QObject::connect(
        &server, &QSslServer::preSharedKeyAuthenticationRequired, &server,
        [&key](QSslSocket*, QSslPreSharedKeyAuthenticator* asked) { asked->setPreSharedKey(key); });
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server] {
        while (QTcpSocket* socket = server.nextPendingConnection()) {
            auto* upgrade =
                new QWebSocketServer(QStringLiteral("bare"), QWebSocketServer::NonSecureMode, socket);
            QObject::connect(upgrade, &QWebSocketServer::newConnection, upgrade, [upgrade] {
                QWebSocket* device = upgrade->nextPendingConnection();
                device->setParent(nullptr);
                QObject::connect(device, &QWebSocket::textMessageReceived, device, [device](const QString&) {
                    device->sendTextMessage(QStringLiteral(R"({"type":"snapshot"})"));
                });
            });
            upgrade->handleConnection(socket);
        }
    });
    if (!server.listen(QHostAddress(QHostAddress::LocalHost), arguments[1].toUShort()))
        return 1;
    return QCoreApplication::exec();
}
