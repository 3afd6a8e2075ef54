// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/admin/admin_client.h"

#include "common/hub/service/admin/admin_path.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <unistd.h>

namespace giliran {
namespace {

/// A socket in /tmp might be another user's.
bool is_ours(const QString& path)
{
    const uid_t user = ::geteuid();
    return user == 0 || QFileInfo(path).ownerId() == user;
}

} // namespace

Result<Json, AdminFault> ask_hub(const QString& data_folder, const Json& request)
{
    const QString path = admin_socket_path(data_folder);
    if (!is_ours(path))
        return fail(AdminFault::not_running);
    QDeadlineTimer deadline(10'000);
    const auto left = [&] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(left()))
        return fail(AdminFault::not_running);
    const std::string line = to_text(request) + "\n";
    socket.write(line.data(), static_cast<qint64>(line.size()));
    while (!socket.canReadLine() && !deadline.hasExpired())
        if (!socket.waitForReadyRead(left()) && !socket.canReadLine())
            return fail(AdminFault::no_answer);
    auto answer = parse_json(socket.readLine().trimmed().toStdString());
    return answer ? Result<Json, AdminFault>(std::move(*answer)) : fail(AdminFault::no_answer);
}

} // namespace giliran
