// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world/simulated_hall.h"

#include "common/base/require.h"
#include "tests/simulation/model/broken_promise.h"

namespace giliran::simulation {
namespace {

constexpr std::size_t device_count = 10;
/// Things that may happen before the hall counts as restless: some at once, and ten devices asking each
/// second a hub that cannot read its journal.
constexpr std::uint64_t most_at_once = 100'000;
constexpr std::uint64_t most_a_second = 66;
constexpr std::uint64_t most_a_second_standing_still = 1100;

/// A weekday near the end of November 2026, at an hour at which something begins or ends, or any.
Instant beginning(Chance& chance, UtcOffset offset)
{
    BusinessDay day = *BusinessDay::parse("2026-11-23");
    for (std::uint64_t i = chance.below(6); i > 0; --i)
        day = day.next();
    static const std::vector<int> hours{415, 415, 415, 415, 415, 421, 540, 660, 715, 860, 235, 1370};
    const int minute = chance.one_of(hours) + static_cast<int>(chance.below(12));
    return day.moment(*TimeOfDay::of_minutes(minute), offset);
}

Instant beginning_for(Chance& chance, const std::string& utc_offset)
{
    return beginning(chance, *UtcOffset::parse(utc_offset));
}

} // namespace

SimulatedHall::SimulatedHall(std::uint64_t seed)
    : SimulatedHall(Chance(seed), Chance(seed ^ 0x5eed).one_of(utc_offsets()))
{}

SimulatedHall::SimulatedHall(Chance chance, const std::string& utc_offset)
    : agenda(beginning_for(chance, utc_offset)), machine(agenda),
      network(agenda, Chance(chance.next()), device_count),
      hub(agenda, machine, journal, network, inspector, Chance(chance.next())),
      versions(hall_versions(utc_offset))
{
    add("k1", DeviceRole::kiosk, "", chance);
    add("k2", DeviceRole::kiosk, "", chance);
    add("l1", DeviceRole::counter, "l1", chance);
    add("l2", DeviceRole::counter, "l2", chance);
    add("l3", DeviceRole::counter, "l3", chance);
    add("l4", DeviceRole::counter, "l4", chance);
    add("l5", DeviceRole::counter, "l5", chance);
    add("d1", DeviceRole::display, "z1", chance);
    add("d2", DeviceRole::display, "z1", chance);
    add("d3", DeviceRole::display, "z2", chance);
    GILIRAN_REQUIRE(devices.size() == device_count);
    wire_up();
    use_hall(0);
    hub.start();
    for (auto& one : devices)
        one->switch_on();
    pass(Duration(100));
}

void SimulatedHall::add(const std::string& name, DeviceRole role, const std::string& place, Chance& chance)
{
    PeerDevice peer;
    peer.id = chance.token<DeviceId>();
    peer.role = role;
    peer.place = place;
    DeviceSession::Settings settings;
    settings.view = role == DeviceRole::kiosk     ? ViewKind::kiosk
                    : role == DeviceRole::counter ? ViewKind::counter
                                                  : ViewKind::board;
    settings.speaks = role == DeviceRole::display;
    settings.version = "simulated";
    devices.push_back(std::make_unique<VirtualDevice>(devices.size(), name, peer, settings, agenda, network,
                                                      Chance(chance.next())));
    VirtualDevice& device = *devices.back();
    if (role == DeviceRole::kiosk)
        kiosks_.emplace(name, Kiosk(device, agenda, inspector, Chance(chance.next())));
    if (role == DeviceRole::display)
        loudspeakers_.emplace(name, Loudspeaker(device, agenda, inspector));
    device.on_asked = [this](const VirtualDevice& asker, const RequestId& request) {
        inspector.requests.asked(request, asker.peer());
    };
    device.on_action = [this](VirtualDevice& of, const DeviceSession::Action& action) {
        if (const auto one = kiosks_.find(of.name()); one != kiosks_.end())
            one->second.on(action);
        if (const auto one = loudspeakers_.find(of.name()); one != loudspeakers_.end())
            one->second.on(action);
    };
}

void SimulatedHall::wire_up()
{
    journal.on_durable = [this](const JournalBatch& batch) { inspector.durable(batch); };
    network.at_hub_connected = [this](std::size_t i, ConnectionId id) {
        hub.connected(id, devices[i]->peer());
    };
    network.at_hub_message = [this](ConnectionId id, const std::string& text) { hub.message(id, text); };
    network.at_hub_disconnected = [this](ConnectionId id) { hub.disconnected(id); };
    network.at_device_connected = [this](std::size_t i, ConnectionId id) { devices[i]->connected(id); };
    network.at_device_message = [this](std::size_t i, ConnectionId id, const std::string& text) {
        devices[i]->received(id, text);
    };
    network.at_device_disconnected = [this](std::size_t i, ConnectionId id) { devices[i]->disconnected(id); };
}

/// While hub time waits for a wall clock that was set back, a shell that sleeps until the next thing due
/// wakes again and again as far ahead of it as that is, at worst each millisecond.
std::uint64_t SimulatedHall::most_happenings(Duration duration)
{
    const auto seconds = [](Duration span) { return static_cast<std::uint64_t>(span.count() / 1000); };
    std::uint64_t most = most_at_once + most_a_second * seconds(duration);
    if (hub.is_running() && hub.now() > machine.clocks().wall)
        most += most_a_second_standing_still * (1 + seconds(hub.now() - machine.clocks().wall));
    return most;
}

void SimulatedHall::pass(Duration duration)
{
    const Instant end = agenda.now() + duration;
    const std::uint64_t before = agenda.done();
    const std::uint64_t allowed = most_happenings(duration);
    agenda.pass_until(end);
    if (agenda.done() - before > allowed)
        broken("a hall where nothing happens is quiet", std::to_string(agenda.done() - before));
    if (hub.rests())
        inspector.rests_with(hub.core().day());
}

Duration SimulatedHall::time_until(TimeOfDay time) const
{
    const UtcOffset offset = versions.front()->hall.utc_offset;
    const BusinessDay today = BusinessDay::at(agenda.now(), offset);
    Instant at = today.moment(time, offset);
    if (at <= agenda.now())
        at = today.next().moment(time, offset);
    return at - agenda.now();
}

VirtualDevice* SimulatedHall::device(const std::string& name)
{
    for (auto& one : devices)
        if (one->name() == name)
            return one.get();
    return nullptr;
}

Kiosk* SimulatedHall::kiosk(const std::string& name)
{
    const auto found = kiosks_.find(name);
    return found == kiosks_.end() ? nullptr : &found->second;
}

void SimulatedHall::crash_device(VirtualDevice& device)
{
    device.crash();
    if (const auto found = loudspeakers_.find(device.name()); found != loudspeakers_.end())
        found->second.starts_anew();
    if (Kiosk* one = kiosk(device.name()))
        one->starts_anew();
}

BusinessDay SimulatedHall::local_day() const
{
    return BusinessDay::at(agenda.now(), versions.front()->hall.utc_offset);
}

void SimulatedHall::kill_hub(bool power_fails, AppendFault unsynced)
{
    if (!hub.is_running())
        return;
    hub.kill(unsynced);
    if (power_fails) {
        machine.reboot();
        network.hub_machine_died();
    } else {
        network.hub_process_died();
    }
}

void SimulatedHall::back_up()
{
    journal.back_up();
    inspector.backed_up();
}

void SimulatedHall::restore()
{
    if (!journal.has_backup())
        return;
    kill_hub(false, AppendFault::nothing_written);
    journal.restore(machine.clocks().wall);
    inspector.restored();
    hub.start();
}

void SimulatedHall::use_hall(std::size_t version)
{
    const auto& hall = versions[version % versions.size()];
    journal.keep(HallVersion{hall->version, to_text(hall->draft), agenda.now()});
    hub.use_hall(hall);
}

} // namespace giliran::simulation
