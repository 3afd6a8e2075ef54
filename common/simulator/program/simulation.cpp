// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/simulator/program/simulation.h"

#include "common/simulator/model/quick_day.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QRandomGenerator>
#include <algorithm>

namespace giliran::simulator {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr auto open_within = 60s;     ///< a hub that has just started opens its day first
constexpr auto drain_at_most = 10min; ///< after the last visitor came
constexpr auto leave_within = 4s;

QString fresh_pin()
{
    return QString::number(QRandomGenerator::system()->bounded(1'000'000)).rightJustified(6, u'0');
}

} // namespace

Simulation::Simulation(HubOwner owner, Settings settings, QObject* parent)
    : QObject(parent), owner_(std::move(owner)), settings_(std::move(settings))
{
    arrival_.setSingleShot(true);
    arrival_.setTimerType(Qt::PreciseTimer);
    connect(&arrival_, &QTimer::timeout, this, &Simulation::let_in);
    watch_.setInterval(250);
    connect(&watch_, &QTimer::timeout, this, &Simulation::look_for_the_end);
    opening_.setSingleShot(true);
    opening_.setInterval(open_within);
    connect(&opening_, &QTimer::timeout, this, [this] {
        stop(End::failed, u"the hub opens no day: has a hall been applied, and is the date confirmed?"_s);
    });
}

void Simulation::stop(End end, const QString& why)
{
    if (end_ == End::done)
        end_ = end;
    qCritical("%s", qUtf8Printable(why));
    QTimer::singleShot(0, this, &Simulation::ended);
}

DeviceClient::Settings Simulation::device(const PairingLink& link, ViewKind view)
{
    devices_.push_back(link.device);
    DeviceClient::Settings settings;
    settings.view = view;
    settings.key_file = keys_.filePath(QString::number(devices_.size()) + u".key"_s);
    settings.link = link;
    return settings;
}

void Simulation::start()
{
    const auto status = owner_.status();
    if (!status)
        return stop(End::no_hub, status.error().said);
    if (!status->training)
        return stop(End::refused,
                    u"this hub does not practise: its numbers are real people's. Start one with "
                    "`giliran-hub serve --training` on a data folder of its own."_s);
    opening_.start();
    for (std::uint32_t n = 0; n < settings_.kiosks; ++n) {
        const auto link = owner_.add_device(DeviceRole::kiosk, {}, u"simulated kiosk %1"_s.arg(n + 1));
        if (!link)
            return stop(End::failed, link.error().said);
        kiosks_.push_back(std::make_unique<VirtualKiosk>(device(*link, ViewKind::kiosk), crowd_, tally_));
        DeviceClient& client = kiosks_.back()->client();
        connect(&client, &DeviceClient::standing_changed, this, &Simulation::try_to_open);
        connect(&client, &DeviceClient::view_changed, this, &Simulation::try_to_open);
        client.start();
    }
}

/// As soon as the first kiosk knows the hall, its day and its time.
void Simulation::try_to_open()
{
    VirtualKiosk& kiosk = *kiosks_.front();
    if (open_ || !kiosk.client().is_ready() || kiosk.client().hall() == nullptr ||
        !kiosk.client().knows_time())
        return;
    open_ = true;
    opening_.stop();
    if (kiosk.is_training() != true)
        return stop(End::refused, u"this hub's day is a real one"_s);
    const Hall hall = *kiosk.client().hall();
    if (!staff(hall))
        return;
    if (settings_.minutes)
        last_moment_ = kiosk.client().hub_time() + *settings_.minutes;
    plan_visitors(hall);
    watch_.start();
}

bool Simulation::is_wanted(const CounterId& counter, const std::set<CounterId>& claimed) const
{
    if (!settings_.counters.empty())
        return settings_.counters.count(counter) != 0;
    if (!settings_.all_but.empty())
        return settings_.all_but.count(counter) == 0;
    return claimed.count(counter) == 0;
}

bool Simulation::staff(const Hall& hall)
{
    const auto claimed = owner_.claimed_counters();
    if (!claimed) {
        stop(End::failed, claimed.error().said);
        return false;
    }
    for (const auto* named : {&settings_.counters, &settings_.all_but})
        for (const CounterId& id : *named)
            if (const Counter* counter = hall.find(id); counter == nullptr || counter->retired) {
                stop(End::failed, u"the hall has no counter "_s + QString::fromStdString(id.text()));
                return false;
            }
    for (const Counter& counter : hall.counters) {
        const bool wanted = is_wanted(counter.id, *claimed);
        if (wanted && !counter.retired)
            places_.insert(counter.id);
        if (!counter.retired && (wanted || claimed->count(counter.id) != 0))
            queues_.insert(counter.rule.queues.begin(), counter.rule.queues.end());
    }
    const Instant now = kiosks_.front()->client().hub_time();
    const DayPlan plan = quick_day(hall, places_, queues_, now, settings_.speed, settings_.seed);
    for (std::size_t i = 0; i < plan.sittings.size(); ++i) {
        const Sitting& sitting = plan.sittings[i];
        const QString pin = fresh_pin();
        const auto officer = owner_.add_officer(sitting.officer, pin);
        const auto link =
            owner_.add_device(DeviceRole::counter, sitting.counter.text(), u"simulated officer"_s);
        if (!officer || !link) {
            stop(End::failed, !officer ? officer.error().said : link.error().said);
            return false;
        }
        DeskHabits habits(sitting, Chance(settings_.seed).branch(100 + i), settings_.speed);
        counters_.push_back(std::make_unique<VirtualCounter>(device(*link, ViewKind::counter),
                                                             std::move(habits), pin, crowd_, tally_));
        connect(counters_.back().get(), &VirtualCounter::missed, this, &Simulation::come_back);
        counters_.back()->client().start();
    }
    return true;
}

void Simulation::plan_visitors(const Hall& hall)
{
    Hall demanded = hall;
    if (settings_.visitors)
        demanded.demand.visitors_a_day = *settings_.visitors;
    visitors_ = quick_day(demanded, places_, queues_, kiosks_.front()->client().hub_time(), settings_.speed,
                          settings_.seed + day_)
                    .visitors;
    ++day_;
    next_visitor_ = 0;
    let_in();
}

/// Everybody whose time it is goes to the kiosk with the shortest line.
void Simulation::let_in()
{
    const Instant now = kiosks_.front()->client().hub_time();
    for (; next_visitor_ < visitors_.size(); ++next_visitor_) {
        const Visitor& visitor = visitors_[next_visitor_];
        if (visitor.arrives > last_moment_) {
            next_visitor_ = visitors_.size();
            break;
        }
        if (visitor.arrives > now) {
            arrival_.start(std::chrono::milliseconds(visitor.arrives - now));
            return;
        }
        const auto kiosk = std::min_element(kiosks_.begin(), kiosks_.end(), [](const auto& a, const auto& b) {
            return a->in_line() < b->in_line();
        });
        (*kiosk)->arrive(visitor);
    }
    if (settings_.again && now < last_moment_ && !visitors_.empty())
        return plan_visitors(*kiosks_.front()->client().hall());
    nobody_comes_since_ = now;
}

/// Who missed the call comes back later and shows the number at a counter that calls its queue.
void Simulation::come_back(LegId leg)
{
    const Visitor* visitor = crowd_.holder(leg);
    const auto later = crowd_.missed(leg);
    const Hall* hall = kiosks_.front()->client().hall();
    const Service* service = visitor != nullptr && hall != nullptr ? hall->find(visitor->service) : nullptr;
    if (!later || service == nullptr)
        return;
    QTimer::singleShot(std::chrono::milliseconds(*later), this, [this, leg, queue = service->queue] {
        const Hall* now = kiosks_.front()->client().hall();
        for (const auto& counter : counters_) {
            const Counter* place = now != nullptr ? now->find(counter->counter()) : nullptr;
            if (place == nullptr || counter->is_empty())
                continue;
            const auto& queues = place->rule.queues;
            if (std::find(queues.begin(), queues.end(), queue) != queues.end())
                return counter->show_missed(leg);
        }
    });
}

/// It is over when nobody comes, nobody stands at a kiosk, and no counter has anybody left.
void Simulation::look_for_the_end()
{
    if (!nobody_comes_since_)
        return;
    const bool kiosks_empty =
        std::all_of(kiosks_.begin(), kiosks_.end(), [](const auto& one) { return one->in_line() == 0; });
    const bool desks_empty =
        std::all_of(counters_.begin(), counters_.end(), [](const auto& one) { return one->is_idle(); });
    const bool long_enough = kiosks_.front()->client().hub_time() > *nobody_comes_since_ + drain_at_most;
    if ((kiosks_empty && desks_empty) || long_enough) {
        watch_.stop();
        Q_EMIT ended();
    }
}

void Simulation::leave()
{
    opening_.stop();
    arrival_.stop();
    watch_.stop();
    for (const auto& counter : counters_)
        counter->go_home();
    const QDeadlineTimer deadline(leave_within);
    QTimer tick; // the loop below wakes at least so often
    tick.start(20ms);
    while (!deadline.hasExpired() && std::any_of(counters_.begin(), counters_.end(), [](const auto& one) {
        return one->client().is_ready() && !one->is_empty();
    }))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    for (const auto& counter : counters_)
        counter->client().stop();
    for (const auto& kiosk : kiosks_)
        kiosk->client().stop();
    for (const DeviceId& device : devices_)
        if (const auto revoked = owner_.revoke(device); !revoked) {
            qWarning("its devices could not be revoked: %s", qUtf8Printable(revoked.error().said));
            return;
        }
    devices_.clear();
}

} // namespace giliran::simulator
