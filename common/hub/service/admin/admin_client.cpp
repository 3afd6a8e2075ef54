// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/admin/admin_client.h"

#include "common/hub/service/admin/admin_path.h"

#include <QDeadlineTimer>
#include <QLocalSocket>

namespace giliran {

Result<Json, AdminFault> ask_hub(const QString& data_folder, const Json& request)
{
    QDeadlineTimer deadline(10'000);
    const auto left = [&] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(admin_socket_path(data_folder));
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
