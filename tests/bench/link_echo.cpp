// SPDX-License-Identifier: GPL-3.0-or-later
// bench_link_echo [clients] [seconds] [displays]
//
// What common/link alone costs, without a rule or a journal: a hub process that echoes, and a process with
// all the clients. 1. One raw TCP echo, the measure of this machine. 2. Each client sends its next message
// when the echo of the last is back. 3. One text to all displays, until the last of them has it.
#include "common/link/device_link.h"
#include "common/link/psk_listener.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace giliran;
using namespace giliran::link;

namespace {

using Nanoseconds = std::chrono::nanoseconds;

const PskIdentity bench_identity = PskIdentity::parse("bench").value();
const SecretKey bench_key = random_key(); // the hub is forked and has it too
constexpr int fan_out_rounds = 21;
constexpr int raw_echoes = 20'000;

/// In microseconds, of samples in nanoseconds.
double quantile(std::vector<qint64>& samples, double part)
{
    if (samples.empty())
        return 0;
    const auto nth = samples.begin() + std::ptrdiff_t(part * double(samples.size() - 1));
    std::nth_element(samples.begin(), nth, samples.end());
    return double(*nth) / 1'000;
}

qint64 monotonic_ns()
{
    return std::chrono::duration_cast<Nanoseconds>(Clock::now().time_since_epoch()).count();
}

double cpu_seconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Median of a blocking round trip of 64 bytes between two processes, in microseconds.
double raw_tcp_echo()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in end{};
    end.sin_family = AF_INET;
    end.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof end;
    auto* address = reinterpret_cast<sockaddr*>(&end);
    const int on = 1;
    char bytes[64] = {};
    if (::bind(listener, address, size) != 0 || ::listen(listener, 1) != 0 ||
        ::getsockname(listener, address, &size) != 0)
        return 0;
    const pid_t child = ::fork();
    if (child == 0) {
        const int peer = ::accept(listener, nullptr, nullptr);
        ::setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        while (::read(peer, bytes, sizeof bytes) == ssize_t(sizeof bytes)) {
            if (::write(peer, bytes, sizeof bytes) < 0)
                break;
        }
        ::_exit(0);
    }
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    std::vector<qint64> samples;
    if (::connect(client, address, size) == 0) {
        for (int i = 0; i < raw_echoes; ++i) {
            const qint64 start = monotonic_ns();
            if (::write(client, bytes, sizeof bytes) < 0 || ::read(client, bytes, sizeof bytes) < 0)
                break;
            samples.push_back(monotonic_ns() - start);
        }
    }
    ::close(client);
    ::close(listener);
    ::waitpid(child, nullptr, 0);
    return quantile(samples, 0.5);
}

/// Echoes; sends "all" to all; tells its CPU time a message, since last asked, at "cpu". Ends when its last
/// client has gone.
int run_hub(int port_pipe)
{
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    Limits limits;
    limits.messages = {1e9, 1e9};
    limits.bytes = {1e12, 1e12};
    limits.connections = limits.arrivals = limits.arrivals_per_address = 5'000;
    PskListener listener(limits, [](const PskIdentity&, const QHostAddress&) { return bench_key; });
    QList<ConnectionId> peers;
    qint64 echoed = 0;
    double cpu_before = 0;
    QObject::connect(&listener, &PskListener::connected, &listener,
                     [&](ConnectionId id) { peers.append(id); });
    QObject::connect(&listener, &PskListener::message, &listener,
                     [&](ConnectionId id, const QByteArray& text) {
                         if (text == "all") {
                             const QString call = QString::number(monotonic_ns()) + QString(300, QChar(u'.'));
                             for (const ConnectionId peer : std::as_const(peers))
                                 listener.send(peer, call);
                         } else if (text == "cpu") {
                             const double cpu = cpu_seconds() - cpu_before;
                             const double each = cpu * 1e6 / double(std::max<qint64>(echoed, 1));
                             listener.send(id, QString::number(each, 'f', 1));
                             cpu_before = cpu_seconds();
                             echoed = 0;
                         } else {
                             ++echoed;
                             listener.send(id, QString::fromUtf8(text));
                         }
                     });
    QObject::connect(&listener, &PskListener::disconnected, &listener, [&](ConnectionId id) {
        peers.removeOne(id);
        if (peers.isEmpty())
            application.quit();
    });
    if (!listener.listen({QHostAddress(QHostAddress::LocalHost)}, 0).has_value())
        return 1;
    const quint16 port = listener.port();
    if (::write(port_pipe, &port, sizeof port) != ssize_t(sizeof port))
        return 1;
    return application.exec();
}

class Clients
{
public:
    Clients(int count, quint16 port)
    {
        LinkTiming timing;
        timing.connect = Milliseconds(60'000);
        for (int i = 0; i < count; ++i) {
            links_.push_back(std::make_unique<DeviceLink>(
                std::vector<HubAddress>{HubAddress::of("127.0.0.1", port).value()}, bench_identity, bench_key,
                timing));
            QObject::connect(links_.back().get(), &DeviceLink::message, links_.back().get(),
                             [this, i](const QByteArray& text) { on_message(std::size_t(i), text); });
            links_.back()->start();
        }
        const qint64 start = monotonic_ns();
        while (
            !std::all_of(links_.begin(), links_.end(), [](const auto& link) { return link->is_connected(); }))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        std::printf("%d clients connected in %.0f ms\n", count, double(monotonic_ns() - start) / 1e6);
    }

    void echo_for(int seconds)
    {
        const QString filler(150, QChar(u'.'));
        std::vector<qint64> sent(links_.size());
        std::vector<qint64> samples;
        const qint64 start = monotonic_ns();
        const qint64 end = start + qint64(seconds) * 1'000'000'000;
        std::size_t running = links_.size();
        const auto send_next = [&](std::size_t i) {
            sent[i] = monotonic_ns();
            links_[i]->send(filler);
        };
        hub_cpu();
        on_message = [&](std::size_t i, const QByteArray&) {
            const qint64 now = monotonic_ns();
            samples.push_back(now - sent[i]);
            if (now < end)
                send_next(i);
            else
                --running;
        };
        for (std::size_t i = 0; i < links_.size(); ++i)
            send_next(i);
        while (running > 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double rate = double(samples.size()) / (double(monotonic_ns() - start) / 1e9);
        std::printf("%zu clients: %.0f echoes/s, p50 %.0f us, p99 %.0f us, hub CPU %s us an echo\n",
                    links_.size(), rate, quantile(samples, 0.5), quantile(samples, 0.99),
                    hub_cpu().constData());
    }

    void fan_out(double raw_us)
    {
        std::vector<qint64> first;
        std::vector<qint64> last;
        for (int round = 0; round < fan_out_rounds; ++round) {
            std::size_t received = 0;
            on_message = [&](std::size_t, const QByteArray& text) {
                const qint64 delay = monotonic_ns() - text.left(text.indexOf('.')).toLongLong();
                if (++received == 1)
                    first.push_back(delay);
                if (received == links_.size())
                    last.push_back(delay);
            };
            links_.front()->send(QStringLiteral("all"));
            while (received < links_.size())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        const double last_us = quantile(last, 0.5);
        std::printf("%zu displays: first has it after %.1f ms, last after %.1f ms (medians of %d)\n",
                    links_.size(), quantile(first, 0.5) / 1'000, last_us / 1'000, fan_out_rounds);
        std::printf("last display / (raw echo x displays) = %.2f\n",
                    last_us / (raw_us * double(links_.size())));
    }

private:
    QByteArray hub_cpu()
    {
        QByteArray answer;
        on_message = [&](std::size_t, const QByteArray& text) { answer = text; };
        links_.front()->send(QStringLiteral("cpu"));
        while (answer.isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return answer;
    }

    std::vector<std::unique_ptr<DeviceLink>> links_;
    std::function<void(std::size_t, const QByteArray&)> on_message = [](std::size_t, const QByteArray&) {};
};

} // namespace

int main(int argc, char** argv)
{
    const auto number = [&](int index, int otherwise) {
        return argc > index ? std::stoi(argv[index]) : otherwise;
    };
    const double raw_us = raw_tcp_echo();
    std::printf("raw TCP echo p50 %.1f us\n", raw_us);
    std::fflush(stdout);
    for (const bool is_fan_out : {false, true}) {
        int port_pipe[2];
        if (::pipe(port_pipe) != 0)
            return 1;
        const pid_t hub = ::fork();
        if (hub == 0)
            ::_exit(run_hub(port_pipe[1]));
        quint16 port = 0;
        if (::read(port_pipe[0], &port, sizeof port) != ssize_t(sizeof port))
            return 1;
        const pid_t runner = ::fork();
        if (runner == 0) {
            QCoreApplication application(argc, argv);
            Clients clients(is_fan_out ? number(3, 1'000) : number(1, 64), port);
            if (is_fan_out)
                clients.fan_out(raw_us);
            else
                clients.echo_for(number(2, 5));
            std::fflush(stdout);
            ::_exit(0);
        }
        ::waitpid(runner, nullptr, 0);
        ::waitpid(hub, nullptr, 0);
    }
    return 0;
}
