// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/admin/admin_path.h"

#include "common/base/sha256.h"

#include <QDir>
#include <QFile>

namespace giliran {
namespace {

/// A socket's name has 107 bytes at most, and QLocalServer needs some of them while it makes one.
constexpr qsizetype longest_path = 90;

} // namespace

QString admin_socket_path(const QString& data_folder)
{
    const QString folder = QDir(data_folder).absolutePath();
    QString path = QDir(folder).filePath(QStringLiteral("admin.sock"));
    if (QFile::encodeName(path).size() <= longest_path)
        return path;
    const QString digest = QString::fromStdString(Sha256::of(folder.toStdString()).text()).left(16);
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR", QStringLiteral("/tmp"));
    return QDir(runtime).filePath(QStringLiteral("giliran-%1.sock").arg(digest));
}

} // namespace giliran
