// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace giliran {

/// The local socket by which a hub is managed: admin.sock in its data folder. Where that path is too long for
/// a socket, a short one made from it, in the user's runtime folder or in /tmp.
QString admin_socket_path(const QString& data_folder);

} // namespace giliran
