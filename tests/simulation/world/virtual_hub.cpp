// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world/virtual_hub.h"

#include "tests/simulation/model/broken_promise.h"
#include "tests/simulation/plants/plant.h"

#include <algorithm>

namespace giliran::simulation {
namespace {

constexpr Duration longest_sleep{30'000};

} // namespace

VirtualHub::VirtualHub(Agenda& agenda, Machine& machine, VirtualJournal& journal, VirtualNetwork& network,
                       Inspector& inspector, Chance chance)
    : agenda_(agenda), machine_(machine), journal_(journal), network_(network), inspector_(inspector),
      chance_(chance)
{}

/// Runs later, if the process still lives then.
template <class F>
void VirtualHub::later(Duration wait, F what)
{
    agenda_.after(wait, [this, life = life_, what = std::move(what)]() mutable {
        if (life == life_)
            what();
    });
}

void VirtualHub::start()
{
    if (core_ || !hall_)
        return;
    const auto recovered = journal_.recover(hall_->hall.id);
    auto opened = recovered ? read_journal() : std::nullopt;
    if (!opened)
        return;
    ++life_;
    ++starts;
    clock_.emplace(machine_.clocks(), recovered->clock);
    trusted_ = true;
    HubCore::Settings settings{hall_->hall.id, "simulated", chance_.token<RequestId>().text(),
                               [this] { return chance_.token<TicketToken>(); }};
    core_ = std::make_unique<HubCore>(std::move(settings));
    inspector_.hub_started();
    network_.hub_listens(true);
    feed(std::move(*opened));
    wake();
}

void VirtualHub::kill(AppendFault unsynced)
{
    if (!core_)
        return;
    ++life_;
    core_.reset();
    clock_.reset();
    peers_.clear();
    inputs_.clear();
    in_flight_ = feeding_ = false;
    journal_.crash(unsynced);
}

Instant VirtualHub::now()
{
    return clock_->now(machine_.clocks());
}

void VirtualHub::use_hall(std::shared_ptr<const HallInForce> hall)
{
    hall_ = std::move(hall);
    inspector_.hall_in_force(hall_);
    if (!core_)
        return;
    feed(input::HallApplied{hall_});
    wake();
}

void VirtualHub::staff(const Command& command)
{
    if (!core_)
        return;
    feed(input::StaffCommand{command});
    wake();
}

void VirtualHub::confirm_date()
{
    if (!core_)
        return;
    clock_->confirm(machine_.clocks());
    wake();
}

void VirtualHub::connected(ConnectionId id, const PeerDevice& peer)
{
    peers_[id] = peer;
    feed(input::Connected{id, peer});
}

void VirtualHub::message(ConnectionId id, const std::string& text)
{
    if (peers_.count(id) == 0)
        return;
    inspector_.arrived(id, text);
    feed(input::Message{id, text});
}

void VirtualHub::disconnected(ConnectionId id)
{
    if (!core_)
        return;
    feed(input::Disconnected{id});
    peers_.erase(id);
}

void VirtualHub::feed(Input input)
{
    inputs_.push_back(std::move(input));
    if (feeding_)
        return;
    feeding_ = true;
    while (!inputs_.empty()) {
        const Input next = std::move(inputs_.front());
        inputs_.pop_front();
        for (Effect& one : core_->handle(next, now()))
            std::visit([this](auto& what) { carry_out(what); }, one);
    }
    feeding_ = false;
}

void VirtualHub::wake()
{
    const ClockStamp stamp = clock_->stamp(machine_.clocks());
    if (trusted_ == clock_->doubtful()) {
        trusted_ = !trusted_;
        feed(input::ClockTrust{trusted_});
    }
    feed(input::Tick{stamp});
}

void VirtualHub::carry_out(effect::Append& append)
{
    if (in_flight_)
        broken("one batch is in flight at a time", {});
    in_flight_ = true;
    inspector_.decided(append.batch);
    journal_.write(append.batch);
    if (planted() == Plant::publish_before_append) {
        in_flight_ = false;
        feed(input::Appended{});
        later(Duration(0), [this] {
            if (!journal_.sync())
                feed(input::AppendFailed{});
        });
    } else if (disk_takes == Duration(0)) {
        commit();
    } else {
        later(disk_takes, [this] { commit(); });
    }
}

void VirtualHub::commit()
{
    const auto synced = journal_.sync();
    in_flight_ = false;
    if (synced)
        feed(input::Appended{});
    else
        feed(input::AppendFailed{});
}

void VirtualHub::carry_out(effect::Send& send)
{
    bool first = true;
    for (const ConnectionId to : send.to) {
        if (const auto peer = peers_.find(to); peer != peers_.end())
            inspector_.told(to, peer->second, *send.text, first);
        first = false;
        network_.send_to_device(to, *send.text);
    }
}

void VirtualHub::carry_out(effect::Close& close)
{
    network_.hub_closes(close.connection);
    peers_.erase(close.connection);
}

void VirtualHub::carry_out(effect::Abort& abort)
{
    network_.hub_closes(abort.connection);
    peers_.erase(abort.connection);
}

void VirtualHub::carry_out(effect::CheckPin& check)
{
    const PinVerdict verdict = check.pin == "1234" ? PinVerdict::right : PinVerdict::wrong;
    const input::PinChecked result{check.connection, check.request, check.day, check.officer, verdict};
    later(chance_.between(Duration(50), Duration(1500)), [this, result] { feed(result); });
}

void VirtualHub::carry_out(effect::Reopen&)
{
    if (auto opened = read_journal())
        feed(std::move(*opened));
    else
        feed(input::OpenFailed{});
}

std::optional<input::Opened> VirtualHub::read_journal()
{
    const auto recovered = journal_.recover(hall_->hall.id);
    if (!recovered)
        return std::nullopt;
    auto folded = fold(*recovered);
    if (!folded)
        broken("what is durable is read back", "row " + std::to_string(folded.error().n));
    inspector_.read_back(*recovered, *folded);
    if (planted() == Plant::lost_request_id)
        folded->answers.clear();
    return input::Opened{std::move(*folded), recovered->last_seal, hall_, recovered->restoration};
}

/// A moment that is past comes after all that can be read now was read, as in the real shell.
void VirtualHub::carry_out(effect::WakeAt& wake_at)
{
    const Duration wait = std::clamp(wake_at.at - machine_.clocks().boot_time, Duration(0), longest_sleep);
    later(wait, [this, planned = ++wakes_] {
        if (planned == wakes_)
            wake();
    });
}

} // namespace giliran::simulation
