// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/hub/bare_ways.h"

#include "tests/bench/hub/measured.h"

#include <QDir>
#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sqlite3.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace giliran::bench {
namespace {

constexpr int frames_before_checkpoint = 8 * 1024 * 1024 / 4120; // as the hub does

int note_log_length(void* log_frames, sqlite3*, const char*, int frames)
{
    *static_cast<int*>(log_frames) = frames;
    return SQLITE_OK;
}

int connected_socket(std::thread& peer)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    if (::bind(listener, any, size) != 0 || ::listen(listener, 1) != 0 ||
        ::getsockname(listener, any, &size) != 0)
        qFatal("no socket for the bare echo");
    peer = std::thread([listener] {
        const int end = ::accept(listener, nullptr, nullptr);
        const int on = 1;
        ::setsockopt(end, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        std::array<char, 256> bytes{};
        for (ssize_t got = 0; (got = ::read(end, bytes.data(), bytes.size())) > 0;)
            if (::write(end, bytes.data(), static_cast<std::size_t>(got)) != got)
                break;
        ::close(end);
        ::close(listener);
    });
    const int near = ::socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    ::setsockopt(near, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(near, any, size) != 0)
        qFatal("no connection for the bare echo");
    return near;
}

} // namespace

BareCommits::BareCommits(const QString& folder)
{
    const QByteArray path = QFile::encodeName(QDir(folder).filePath(QStringLiteral("bare.sqlite")));
    if (sqlite3_open(path.constData(), &database_) != SQLITE_OK)
        qFatal("no database for the bare commits");
    execute("pragma journal_mode = wal");
    execute("pragma synchronous = full");
    execute("pragma wal_autocheckpoint = 0");
    execute("create table if not exists rows (n integer primary key, body text not null)");
    sqlite3_wal_hook(database_, note_log_length, &log_frames_);
}

BareCommits::~BareCommits()
{
    sqlite3_close(database_);
}

std::vector<double> BareCommits::run(double seconds)
{
    std::vector<double> times;
    const auto start = Clock::now();
    while (milliseconds_since(start) < seconds * 1000) {
        const auto before = Clock::now();
        execute("insert into rows (body) values ('"
                "01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901"
                "23456789"
                "01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901"
                "23456789"
                "')");
        times.push_back(milliseconds_since(before));
        if (log_frames_ > frames_before_checkpoint)
            sqlite3_wal_checkpoint_v2(database_, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    }
    return times;
}

void BareCommits::execute(const char* sql)
{
    if (sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("the bare commits fail: %s", sqlite3_errmsg(database_));
}

std::vector<double> bare_echoes(int count)
{
    std::thread peer;
    const int near = connected_socket(peer);
    std::array<char, 200> bytes{};
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const auto before = Clock::now();
        if (::write(near, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
            break;
        for (std::size_t got = 0; got < bytes.size();) {
            const ssize_t read = ::read(near, bytes.data(), bytes.size());
            if (read <= 0)
                break;
            got += static_cast<std::size_t>(read);
        }
        times.push_back(milliseconds_since(before));
    }
    ::close(near);
    peer.join();
    return times;
}

} // namespace giliran::bench
