// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <vector>

namespace giliran::faults {

/// The nth call of that kind by the program's main thread, counted from 1.
struct SystemCall
{
    std::string name;
    int nth = 0;
    std::string line; ///< as strace shows it
};

/// What happens to a system call instead of what was asked for.
struct Fault
{
    const char* name;
    const char* inject; ///< in strace's words
    bool from_then_on;  ///< also to all later calls of that kind
    const char* kind;   ///< the journal's word for it, "" if the program does not live to say it
};
inline constexpr Fault killed{"killed", "signal=KILL", false, ""};
inline constexpr Fault fails_once{"EIO", "error=EIO", false, "io_error"};
inline constexpr Fault fails{"EIO from then on", "error=EIO", true, "io_error"};
inline constexpr Fault full_once{"ENOSPC", "error=ENOSPC", false, "full"};
inline constexpr Fault full{"ENOSPC from then on", "error=ENOSPC", true, "full"};

struct FaultyRun
{
    int status = 0; ///< 128 + signal if one ended it
    std::string out;
};

/// For strace: the calls that write, sync, make or name files.
inline constexpr auto watched_calls =
    "write,pwrite64,fsync,fdatasync,ftruncate,openat,unlink,rename,mkdir,fchmod";

bool strace_works();

/// Those of the main thread below `folder`, out of what strace wrote with -f -y.
std::vector<SystemCall> calls_in(const QString& trace, const QString& folder);

/// Runs the program to its end and lists its calls that write, sync, make or name files below `folder`, in
/// order.
std::vector<SystemCall> calls_that_write(const QStringList& program, const QString& folder);

/// Runs the program with that one call gone wrong.
FaultyRun run_with(const Fault& fault, const SystemCall& call, const QStringList& program);
/// strace's words in front of a program's own.
QStringList strace_words(const Fault& fault, const SystemCall& call);

} // namespace giliran::faults
