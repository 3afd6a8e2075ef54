// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/admin/admin_server.h"

#include "common/config/text_file.h"

#include <QLocalSocket>
#include <QTimer>

namespace giliran {
namespace {

/// A hall file within a line of JSON.
constexpr qint64 longest_request = 2 * static_cast<qint64>(max_file_size);
constexpr std::chrono::seconds longest_wait{10};

} // namespace

AdminServer::AdminServer(Answer answer, QObject* parent) : QObject(parent), answer_(std::move(answer))
{
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = server_.nextPendingConnection())
            serve(socket);
    });
}

bool AdminServer::listen(const QString& path)
{
    QLocalServer::removeServer(path);
    return server_.listen(path);
}

void AdminServer::serve(QLocalSocket* socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(longest_wait, socket, [socket] { socket->abort(); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longest_request)
                socket->abort();
            return;
        }
        const auto request = parse_json(socket->readLine().trimmed().toStdString());
        const std::string answer = to_text(answer_(request ? *request : Json())) + "\n";
        socket->write(answer.data(), static_cast<qint64>(answer.size()));
        socket->disconnectFromServer();
    });
}

} // namespace giliran
