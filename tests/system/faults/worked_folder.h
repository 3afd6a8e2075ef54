// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

namespace giliran::faults {

/// Where files cost little: in memory, if the machine has such a place.
inline QString quick_place()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

/// A place for a journal in a folder whose parent does not exist yet either.
class WorkedFolder
{
public:
    QString root() const { return root_.path(); }
    QString path() const { return root_.filePath(QStringLiteral("hall/data")); }

    /// The command line of a journal_worker on it.
    QStringList worker(int steps, const char* end, const char* plant = "") const
    {
        return {QStringLiteral(GILIRAN_JOURNAL_WORKER), path(), QString::number(steps),
                QLatin1StringView(end), QLatin1StringView(plant)};
    }

private:
    QTemporaryDir root_{quick_place() + QStringLiteral("/giliran-faults-XXXXXX")};
};

} // namespace giliran::faults
