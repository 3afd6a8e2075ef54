// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/hub/kiosk_load.h"

#include "tests/bench/hub/measured.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <deque>
#include <optional>

namespace giliran::bench {
namespace {

const QByteArray wish = R"("type":"issue_ticket","service":"A01","priority":false,"applicants":1)";

} // namespace

KioskLoad::KioskLoad(const BenchHub& hub, double tickets_per_second)
    : rate_(tickets_per_second), thread_(QThread::create([this, &hub] { run(hub); }))
{
    thread_->start();
    const QDeadlineTimer deadline(longest_wait);
    while (!is_ready_ && !deadline.hasExpired())
        QThread::msleep(5);
    if (!is_ready_)
        qFatal("the kiosks do not all connect");
}

KioskLoad::~KioskLoad()
{
    is_over_ = true;
    thread_->wait();
}

void KioskLoad::run(const BenchHub& hub)
{
    std::vector<std::unique_ptr<BenchDevice>> kiosks;
    std::deque<BenchDevice*> idle; ///< a kiosk asks for one ticket at a time
    for (const BenchDeviceKey& key : hub.kiosks()) {
        kiosks.push_back(std::make_unique<BenchDevice>(key, hub.port(), "kiosk"));
        BenchDevice* kiosk = kiosks.back().get();
        idle.push_back(kiosk);
        kiosk->on_accepted = [this, kiosk, &idle](const QByteArray&) {
            ++tickets_;
            if (rate_ == 0 && !is_over_)
                kiosk->ask(wish);
            else
                idle.push_back(kiosk);
        };
        kiosk->start();
    }
    QEventLoop loop;
    QTimer ticker;
    ticker.setTimerType(Qt::PreciseTimer);
    std::optional<Clock::time_point> begun_at;
    std::int64_t asked = 0;
    QObject::connect(&ticker, &QTimer::timeout, &loop, [&] {
        if (!is_ready_)
            is_ready_ =
                std::all_of(kiosks.begin(), kiosks.end(), [](const auto& one) { return one->is_ready(); });
        if (is_over_)
            loop.quit();
        if (!is_begun_ || is_over_)
            return;
        if (!begun_at)
            begun_at = Clock::now();
        const auto due = rate_ == 0 ? static_cast<std::int64_t>(kiosks.size())
                                    : static_cast<std::int64_t>(milliseconds_since(*begun_at) / 1000 * rate_);
        for (; asked < due && !idle.empty(); ++asked) {
            idle.front()->ask(wish);
            idle.pop_front();
        }
    });
    ticker.start(1);
    loop.exec();
}

} // namespace giliran::bench
