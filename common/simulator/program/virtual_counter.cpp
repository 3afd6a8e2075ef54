// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/simulator/program/virtual_counter.h"

#include "common/protocol/view_codec.h"

#include <algorithm>

namespace giliran::simulator {
namespace {

constexpr std::chrono::milliseconds soonest{20};
constexpr std::chrono::milliseconds latest{2'000}; ///< what is seen is looked at again at least so often
constexpr std::chrono::milliseconds after_refusal{500};

} // namespace

VirtualCounter::VirtualCounter(DeviceClient::Settings settings, DeskHabits habits, QString pin, Crowd& crowd,
                               Tally& tally, QObject* parent)
    : QObject(parent), client_(std::move(settings)), habits_(std::move(habits)), pin_(std::move(pin)),
      crowd_(crowd), tally_(tally)
{
    again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, &VirtualCounter::look);
    connect(&client_, &DeviceClient::answered, this, &VirtualCounter::on_answer);
    connect(&client_, &DeviceClient::view_changed, this, &VirtualCounter::take_view);
    connect(&client_, &DeviceClient::standing_changed, this, &VirtualCounter::look);
}

void VirtualCounter::take_view()
{
    view_ = read_counter_view(client_.view());
    look();
}

bool VirtualCounter::is_idle() const
{
    return view_ && !view_->current && view_->waiting_total == 0;
}

void VirtualCounter::go_home()
{
    going_ = true;
    look();
}

DeskSight VirtualCounter::sight() const
{
    DeskSight sight;
    sight.signed_in = view_->session.has_value();
    sight.somebody_waits = view_->waiting_total > 0;
    if (!view_->current)
        return sight;
    const CurrentLeg& current = *view_->current;
    sight.leg = current.leg;
    sight.state = current.state;
    sight.first_called_at = current.first_called_at.value_or(current.queued_at); // a walk-in was never called
    sight.started_at = current.started_at;
    sight.calls = current.calls;
    sight.visitor = crowd_.holder(current.leg);
    return sight;
}

void VirtualCounter::look()
{
    again_.stop();
    if (asked_ || !view_ || !client_.is_ready() || !view_->training.value_or(false))
        return;
    const DeskSight seen = sight();
    const Instant now = client_.hub_time();
    if (going_ && !seen.leg) {
        if (seen.signed_in)
            press(CloseSession{});
        return;
    }
    if (const auto command = habits_.press(seen, now))
        return press(*command);
    again_.start(std::clamp(std::chrono::milliseconds(habits_.wakes_at() - now), soonest, latest));
}

void VirtualCounter::press(const Command& command)
{
    std::string_view type;
    if (const auto* open = std::get_if<OpenSession>(&command)) {
        asked_ = client_.sign_in(open->officer, pin_);
        type = OpenSession::type;
    } else {
        asked_ = client_.ask(command);
        type = std::visit([](const auto& one) { return std::remove_cvref_t<decltype(one)>::type; }, command);
    }
    if (!asked_)
        return again_.start(latest);
    tally_.asked(*asked_, type);
    if (const auto* no_show = std::get_if<NoShow>(&command))
        Q_EMIT missed(no_show->leg);
}

void VirtualCounter::show_missed(LegId leg)
{
    if (const auto request = client_.ask(Revive{{leg}}))
        tally_.asked(*request, Revive::type);
}

void VirtualCounter::on_answer(const RequestId& request, const DeviceClient::Result& result)
{
    tally_.answered(request, result);
    if (asked_ != request)
        return;
    asked_.reset();
    // The view that follows from a deed comes before its answer, so what is seen is up to date.
    if (std::holds_alternative<Answer>(result))
        look();
    else
        again_.start(after_refusal);
}

} // namespace giliran::simulator
