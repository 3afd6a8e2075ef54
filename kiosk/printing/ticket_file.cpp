// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/printing/ticket_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace giliran {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t room_needed = 1024 * 1024;

QString system_error()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// False where the system does not tell: then writing tells. QStorageInfo would say "no room" there, and in a
/// chroot, whose root is in no list of mounts, everywhere.
bool is_full(const QString& folder)
{
    struct statvfs disk = {};
    return ::statvfs(QFile::encodeName(folder).constData(), &disk) == 0 &&
           std::uint64_t{disk.f_bavail} * disk.f_frsize < room_needed;
}

int highest_number(const QDir& folder)
{
    static const QRegularExpression pattern(u"^ticket-(\\d+)-.*\\.pdf$"_s);
    int highest = 0;
    const QStringList names = folder.entryList({u"ticket-*.pdf"_s}, QDir::Files);
    for (const QString& name : names)
        highest = qMax(highest, pattern.match(name).captured(1).toInt());
    return highest;
}

/// A number as part of a file name, whatever a hall puts into it.
QString safe(const QString& number)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9-]"_s);
    return QString(number).replace(unsafe, u"_"_s);
}

bool write_durably(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() &&
           file.flush() && ::fsync(file.handle()) == 0;
}

void sync_folder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

std::optional<PrintFailure> folder_problem(const QString& folder)
{
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return PrintFailure{PrintProblem::folder_unusable, folder};
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0)
        return PrintFailure{PrintProblem::folder_unusable, folder + u": "_s + system_error()};
    if (is_full(folder))
        return PrintFailure{PrintProblem::folder_unusable, folder + u": disk full"_s};
    return std::nullopt;
}

PrintOutcome<QString> write_ticket_file(const QString& folder, const QString& number, const QByteArray& pdf)
{
    if (const auto problem = folder_problem(folder))
        return tl::unexpected(*problem);

    const QDir dir(folder);
    const QString partial = dir.filePath(u".ticket-%1.part"_s.arg(::getpid()));
    if (!write_durably(partial, pdf)) {
        const QString why = system_error();
        QFile::remove(partial);
        return print_failure(PrintProblem::folder_unusable, why);
    }
    for (int n = highest_number(dir) + 1;; ++n) {
        const QString path = dir.filePath(u"ticket-%1-%2.pdf"_s.arg(n, 5, 10, QChar(u'0')).arg(safe(number)));
        if (::renameat2(AT_FDCWD, QFile::encodeName(partial).constData(), AT_FDCWD,
                        QFile::encodeName(path).constData(), RENAME_NOREPLACE) == 0) {
            sync_folder(folder);
            return path;
        }
        if (errno != EEXIST) {
            const QString why = system_error();
            QFile::remove(partial);
            return print_failure(PrintProblem::folder_unusable, why);
        }
    }
}

} // namespace giliran
