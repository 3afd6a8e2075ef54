// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/commands/data_folder.h"

#include "common/hub/service/commands/command_line.h"

#include <QDir>
#include <QFileInfo>

namespace giliran {

std::optional<ExitCode> refuse_closed_folder(const QString& data_folder)
{
    QFileInfo folder(QDir(data_folder).absolutePath());
    while (!folder.exists() && !folder.isRoot()) // what is in a closed folder seems not to exist
        folder.setFile(folder.absolutePath());
    if (!folder.isDir() || folder.isExecutable())
        return std::nullopt;
    const QString owner = folder.owner().isEmpty() ? QString::number(folder.ownerId()) : folder.owner();
    complain(QStringLiteral("%1 belongs to %2 and is closed to others: put \"sudo -u %2\" before the command")
                 .arg(folder.filePath(), owner));
    return ExitCode::unwritable;
}

std::optional<ExitCode> refuse_without_journal(const QString& data_folder)
{
    if (const auto closed = refuse_closed_folder(data_folder))
        return closed;
    const QString journal = QDir(data_folder).filePath(QStringLiteral("journal.sqlite"));
    if (QFileInfo(journal).isFile())
        return std::nullopt;
    complain(QStringLiteral("there is no journal at %1").arg(journal));
    return ExitCode::refused;
}

} // namespace giliran
