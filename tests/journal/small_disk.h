// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <sys/mount.h>

namespace giliran::journal_tests {

/// A file system of a megabyte, in memory.
class SmallDisk
{
public:
    SmallDisk()
        : mounted_(::mount("tmpfs", QFile::encodeName(folder_.path()).constData(), "tmpfs", 0, "size=1m") ==
                   0)
    {}
    ~SmallDisk()
    {
        if (mounted_)
            ::umount2(QFile::encodeName(folder_.path()).constData(), MNT_DETACH);
    }
    bool mounted() const { return mounted_; }
    bool remount(unsigned long flags, const char* options)
    {
        return ::mount("tmpfs", QFile::encodeName(folder_.path()).constData(), "tmpfs", MS_REMOUNT | flags,
                       options) == 0;
    }
    QString path() const { return folder_.path(); }

private:
    QTemporaryDir folder_{QDir::tempPath() + QStringLiteral("/giliran-journal-XXXXXX")};
    bool mounted_;
};

} // namespace giliran::journal_tests
