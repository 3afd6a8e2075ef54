// SPDX-License-Identifier: GPL-3.0-or-later
// A library to preload: it writes down, in order, everything that a program does to the files below one
// folder: bytes written, sizes cut, names made, changed and removed, and what was synced. From such a record
// disk_record.h makes the disks that a power cut may leave. Nothing is changed for the program.
//
//   GILIRAN_DISK_FOLDER   the folder; its own name is not recorded
//   GILIRAN_DISK_RECORD   the record, outside of the folder; it grows with every run
//   GILIRAN_DISK_DEAF     "folders": syncs of folders are not recorded, as if the program forgot them;
//                         "all": no sync is, as on a disk that lies
//
// What goes through a memory map is not seen: SQLite maps its -shm file only, which a power cut always takes.
#include "tests/system/faults/recorder/record_format.h"

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

using giliran::faults::RecordHead;
using giliran::faults::RecordKind;

namespace {

template <class Function>
Function* next_of(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

class Recorder
{
public:
    Recorder()
    {
        const char* folder = std::getenv("GILIRAN_DISK_FOLDER");
        const char* record = std::getenv("GILIRAN_DISK_RECORD");
        const char* deaf = std::getenv("GILIRAN_DISK_DEAF");
        if (folder == nullptr || record == nullptr)
            return;
        folder_ = std::string(folder) + "/";
        deaf_to_folders_ = deaf != nullptr;
        deaf_to_all_ = deaf != nullptr && std::strcmp(deaf, "all") == 0;
        static const auto open_next = next_of<int(const char*, int, ...)>("open64");
        file_ = open_next(record, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }

    /// The path below the folder, or none. Relative paths and links are not followed.
    bool is_inside(const std::string& path) const
    {
        return file_ >= 0 && path.compare(0, folder_.size(), folder_) == 0 &&
               path.size() < giliran::faults::longest_path;
    }
    std::string inside(const std::string& path) const { return path.substr(folder_.size()); }

    /// Where an open file lies, if it is a file or folder below the folder (or the folder itself, "").
    bool find(int file, std::string& path, struct stat& status) const
    {
        if (file_ < 0 || file == file_ || ::fstat(file, &status) != 0 ||
            !(S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)))
            return false;
        char name[giliran::faults::longest_path];
        const std::string link = "/proc/self/fd/" + std::to_string(file);
        const ssize_t size = ::readlink(link.c_str(), name, sizeof name);
        if (size <= 0 || static_cast<std::size_t>(size) >= sizeof name)
            return false;
        path.assign(name, static_cast<std::size_t>(size));
        if (path + "/" == folder_) {
            path.clear();
            return true;
        }
        if (!is_inside(path))
            return false;
        path = inside(path);
        return true;
    }

    void add(RecordKind kind, std::uint64_t inode, std::uint64_t offset, const std::string& path,
             const void* data = nullptr, std::size_t size = 0)
    {
        if (file_ < 0)
            return;
        if (deaf_to_all_ && (kind == RecordKind::sync || kind == RecordKind::sync_folder))
            return;
        if (deaf_to_folders_ && kind == RecordKind::sync_folder)
            return;
        RecordHead head{kind, static_cast<std::uint32_t>(path.size()), inode, offset, size};
        std::string bytes(reinterpret_cast<const char*>(&head), sizeof head);
        bytes += path;
        bytes.append(static_cast<const char*>(data), size);
        static const auto write_next = next_of<ssize_t(int, const void*, std::size_t)>("write");
        const int before = errno;
        static_cast<void>(write_next(file_, bytes.data(), bytes.size()));
        errno = before;
    }

    std::recursive_mutex mutex;

private:
    int file_ = -1;
    std::string folder_;
    bool deaf_to_folders_ = false;
    bool deaf_to_all_ = false;
};

/// Never destroyed: programs write until their very end.
Recorder& recorder()
{
    static auto* const only = new Recorder;
    return *only;
}

void record_written(int file, const void* data, ssize_t size, off_t offset)
{
    std::string path;
    struct stat status = {};
    if (size > 0 && recorder().find(file, path, status))
        recorder().add(RecordKind::write, status.st_ino, static_cast<std::uint64_t>(offset), {}, data,
                       static_cast<std::size_t>(size));
}

template <class Open>
int recorded_open(const char* path, int flags, Open open)
{
    const std::lock_guard lock(recorder().mutex);
    struct stat before = {};
    const bool was_there = ::stat(path, &before) == 0;
    const int file = open();
    if (file < 0 || !recorder().is_inside(path))
        return file;
    const int kept = errno;
    struct stat status = {};
    if (::fstat(file, &status) == 0 && S_ISREG(status.st_mode)) {
        if (!was_there)
            recorder().add(RecordKind::create, status.st_ino, 0, recorder().inside(path));
        else if ((flags & O_TRUNC) != 0)
            recorder().add(RecordKind::cut, status.st_ino, 0, {});
    }
    errno = kept;
    return file;
}

mode_t mode_in(va_list& arguments, int flags)
{
    return (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

int recorded_sync(int file, int done)
{
    std::string path;
    struct stat status = {};
    if (done == 0 && recorder().find(file, path, status)) {
        if (S_ISDIR(status.st_mode))
            recorder().add(RecordKind::sync_folder, 0, 0, path);
        else
            recorder().add(RecordKind::sync, status.st_ino, 0, {});
    }
    return done;
}

int recorded_cut(int file, off_t size, int done)
{
    std::string path;
    struct stat status = {};
    if (done == 0 && recorder().find(file, path, status))
        recorder().add(RecordKind::cut, status.st_ino, static_cast<std::uint64_t>(size), {});
    return done;
}

} // namespace

#define RECORDED extern "C" __attribute__((visibility("default")))

RECORDED int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = mode_in(arguments, flags);
    va_end(arguments);
    static const auto next = next_of<int(const char*, int, ...)>("open");
    return recorded_open(path, flags, [&] { return next(path, flags, mode); });
}

RECORDED int open64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = mode_in(arguments, flags);
    va_end(arguments);
    static const auto next = next_of<int(const char*, int, ...)>("open64");
    return recorded_open(path, flags, [&] { return next(path, flags, mode); });
}

RECORDED int openat(int folder, const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = mode_in(arguments, flags);
    va_end(arguments);
    static const auto next = next_of<int(int, const char*, int, ...)>("openat");
    return recorded_open(path, flags, [&] { return next(folder, path, flags, mode); });
}

RECORDED int openat64(int folder, const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = mode_in(arguments, flags);
    va_end(arguments);
    static const auto next = next_of<int(int, const char*, int, ...)>("openat64");
    return recorded_open(path, flags, [&] { return next(folder, path, flags, mode); });
}

RECORDED ssize_t write(int file, const void* data, std::size_t size)
{
    static const auto next = next_of<ssize_t(int, const void*, std::size_t)>("write");
    const std::lock_guard lock(recorder().mutex);
    if (file == STDOUT_FILENO) {
        const ssize_t done = next(file, data, size);
        recorder().add(RecordKind::said, 0, 0, {}, data, size);
        return done;
    }
    const ssize_t done = next(file, data, size);
    const int kept = errno;
    if (done > 0)
        if (const off_t end = ::lseek(file, 0, SEEK_CUR); end >= done) // not a socket, not a pipe
            record_written(file, data, done, end - done);
    errno = kept;
    return done;
}

RECORDED ssize_t pwrite(int file, const void* data, std::size_t size, off_t offset)
{
    static const auto next = next_of<ssize_t(int, const void*, std::size_t, off_t)>("pwrite");
    const std::lock_guard lock(recorder().mutex);
    const ssize_t done = next(file, data, size, offset);
    record_written(file, data, done, offset);
    return done;
}

RECORDED ssize_t pwrite64(int file, const void* data, std::size_t size, off64_t offset)
{
    static const auto next = next_of<ssize_t(int, const void*, std::size_t, off64_t)>("pwrite64");
    const std::lock_guard lock(recorder().mutex);
    const ssize_t done = next(file, data, size, offset);
    record_written(file, data, done, offset);
    return done;
}

RECORDED int fsync(int file)
{
    static const auto next = next_of<int(int)>("fsync");
    const std::lock_guard lock(recorder().mutex);
    return recorded_sync(file, next(file));
}

RECORDED int fdatasync(int file)
{
    static const auto next = next_of<int(int)>("fdatasync");
    const std::lock_guard lock(recorder().mutex);
    return recorded_sync(file, next(file));
}

RECORDED int ftruncate(int file, off_t size)
{
    static const auto next = next_of<int(int, off_t)>("ftruncate");
    const std::lock_guard lock(recorder().mutex);
    return recorded_cut(file, size, next(file, size));
}

RECORDED int ftruncate64(int file, off64_t size)
{
    static const auto next = next_of<int(int, off64_t)>("ftruncate64");
    const std::lock_guard lock(recorder().mutex);
    return recorded_cut(file, size, next(file, size));
}

RECORDED int unlink(const char* path)
{
    static const auto next = next_of<int(const char*)>("unlink");
    const std::lock_guard lock(recorder().mutex);
    const int done = next(path);
    if (done == 0 && recorder().is_inside(path))
        recorder().add(RecordKind::remove, 0, 0, recorder().inside(path));
    return done;
}

RECORDED int mkdir(const char* path, mode_t mode)
{
    static const auto next = next_of<int(const char*, mode_t)>("mkdir");
    const std::lock_guard lock(recorder().mutex);
    const int done = next(path, mode);
    if (done == 0 && recorder().is_inside(path))
        recorder().add(RecordKind::make_folder, 0, 0, recorder().inside(path));
    return done;
}

RECORDED int rename(const char* from, const char* to)
{
    static const auto next = next_of<int(const char*, const char*)>("rename");
    const std::lock_guard lock(recorder().mutex);
    const int done = next(from, to);
    if (done == 0 && recorder().is_inside(from) && recorder().is_inside(to)) {
        const std::string target = recorder().inside(to);
        recorder().add(RecordKind::rename, 0, 0, recorder().inside(from), target.data(), target.size());
    }
    return done;
}
