// SPDX-License-Identifier: GPL-3.0-or-later
// A library to be preloaded: every sync takes at least GILIRAN_SYNC_US microseconds (1000), as on a disk that
// has to write before it says so. On a machine whose disk answers from memory a commit costs next to nothing,
// and what a group commit is for cannot be seen.
#include <chrono>
#include <cstdlib>
#include <dlfcn.h>
#include <thread>

namespace {

using Sync = int (*)(int);

int sync_slowly(const char* name, int file)
{
    static const auto pause = std::chrono::microseconds(
        std::getenv("GILIRAN_SYNC_US") != nullptr ? std::atoi(std::getenv("GILIRAN_SYNC_US")) : 1000);
    const auto begun = std::chrono::steady_clock::now();
    const auto real = reinterpret_cast<Sync>(dlsym(RTLD_NEXT, name));
    const int result = real(file);
    std::this_thread::sleep_until(begun + pause);
    return result;
}

} // namespace

extern "C" int fsync(int file)
{
    return sync_slowly("fsync", file);
}

extern "C" int fdatasync(int file)
{
    return sync_slowly("fdatasync", file);
}
