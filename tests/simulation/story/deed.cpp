// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/story/deed.h"

#include "common/protocol/view_codec.h"

#include <algorithm>

namespace giliran::simulation {
namespace {

LegId leg_at(const Words& words, std::size_t i)
{
    return LegId{static_cast<std::uint32_t>(number_at(words, i))};
}

/// Another counter of the sitting, named; none: the device's own.
std::optional<CounterId> counter_at(const Words& words, std::size_t i)
{
    return CounterId::parse(word_at(words, i));
}

/// The leg named by number, else the one in front of the officer.
std::optional<LegId> leg_meant(const VirtualDevice& device, const Words& words, std::size_t i)
{
    if (const LegId named = leg_at(words, i); named.value != 0)
        return named;
    const auto view = read_counter_view(device.session().view());
    return view && view->current ? std::optional(view->current->leg) : std::nullopt;
}

template <class C>
std::optional<Command> plain(SimulatedHall&, const VirtualDevice&, const Words&)
{
    return C{};
}

template <class C>
std::optional<Command> on_leg(SimulatedHall&, const VirtualDevice& device, const Words& words)
{
    const auto leg = leg_meant(device, words, 2);
    return leg ? std::optional<Command>(C{{*leg}}) : std::nullopt;
}

std::optional<Command> finish(SimulatedHall&, const VirtualDevice& device, const Words& words)
{
    const auto leg = leg_meant(device, words, 3);
    const auto outcome = enum_named<Outcome>(word_at(words, 2));
    return leg ? std::optional<Command>(Finish{*leg, outcome.value_or(Outcome::served)}) : std::nullopt;
}

std::optional<Command> revive(SimulatedHall&, const VirtualDevice& device, const Words& words)
{
    const auto view = read_counter_view(device.session().view());
    if (!view || view->late.empty())
        return std::nullopt;
    return Revive{{view->late[number_at(words, 2) % view->late.size()].leg}};
}

std::optional<Command> cancel_leg(SimulatedHall&, const VirtualDevice& device, const Words& words)
{
    const auto view = read_counter_view(device.session().view());
    if (!view || view->waiting.empty())
        return std::nullopt;
    return CancelLeg{{view->waiting[number_at(words, 2) % view->waiting.size()].leg}};
}

std::optional<Command> issue(SimulatedHall&, const VirtualDevice&, const Words& words)
{
    IssueTicket command;
    command.service = ServiceId::parse(word_at(words, 2)).value_or(ServiceId());
    command.priority = word_at(words, 3) == "priority";
    if (command.priority && word_at(words, 4) == "lansia")
        command.priority_kind = "lansia";
    command.applicants = static_cast<std::uint32_t>(number_at(words, 5, 1));
    if (const auto further = ServiceId::parse(word_at(words, 6)))
        command.then = std::vector<ServiceId>{*further};
    return command;
}

std::optional<Command> cancel_ticket(SimulatedHall& hall, const VirtualDevice& device, const Words& words)
{
    const Kiosk* kiosk = hall.kiosk(device.name());
    if (kiosk == nullptr || kiosk->tickets().empty())
        return std::nullopt;
    const auto& tickets = kiosk->tickets();
    const TicketIssued& ticket = tickets[tickets.size() - 1 - number_at(words, 2) % tickets.size()];
    return CancelTicket{ticket.leg, ticket.token};
}

/// "next [COUNTER]"
std::optional<Command> next(SimulatedHall&, const VirtualDevice&, const Words& words)
{
    return CallNext{counter_at(words, 2)};
}

/// "pick PLACE [COUNTER]"
std::optional<Command> pick(SimulatedHall&, const VirtualDevice& device, const Words& words)
{
    const auto view = read_counter_view(device.session().view());
    if (!view || view->waiting.size() + view->parked.size() == 0)
        return std::nullopt;
    const std::size_t i = number_at(words, 2) % (view->waiting.size() + view->parked.size());
    return Pick{i < view->parked.size() ? view->parked[i].leg : view->waiting[i - view->parked.size()].leg,
                counter_at(words, 3)};
}

std::optional<Command> unpark(SimulatedHall&, const VirtualDevice& device, const Words& words)
{
    const auto view = read_counter_view(device.session().view());
    if (!view || view->parked.empty())
        return std::nullopt;
    return Unpark{{view->parked[number_at(words, 2) % view->parked.size()].leg}};
}

/// "park officer|counter [MINUTES]"
std::optional<Command> park(SimulatedHall&, const VirtualDevice& device, const Words& words)
{
    const auto leg = leg_meant(device, words, 4);
    if (!leg)
        return std::nullopt;
    Park command{*leg};
    command.pool = enum_named<ParkPool>(word_at(words, 2)).value_or(ParkPool::officer);
    if (const auto minutes = number_at(words, 3); minutes != 0)
        command.minutes = static_cast<std::uint32_t>(minutes);
    return command;
}

/// "transfer QUEUE|COUNTER by_time|first|last [back]"
std::optional<Command> transfer(SimulatedHall& hall, const VirtualDevice& device, const Words& words)
{
    const auto leg = leg_meant(device, words, 5);
    if (!leg)
        return std::nullopt;
    Transfer command{*leg};
    if (hall.device(word_at(words, 2)) != nullptr)
        command.counter = CounterId::parse(word_at(words, 2));
    else
        command.queue = QueueId::parse(word_at(words, 2));
    command.place = enum_named<TransferPlace>(word_at(words, 3)).value_or(TransferPlace::by_time);
    command.comes_back = word_at(words, 4) == "back";
    return command;
}

std::optional<Command> change_service(SimulatedHall&, const VirtualDevice& device, const Words& words)
{
    const auto leg = leg_meant(device, words, 3);
    const auto service = ServiceId::parse(word_at(words, 2));
    return leg && service ? std::optional<Command>(ChangeService{*leg, *service}) : std::nullopt;
}

/// Of the waiting one at this place in the list.
std::optional<Command> judge(SimulatedHall&, const VirtualDevice& device, const Words& words)
{
    const auto view = read_counter_view(device.session().view());
    if (!view || view->waiting.empty())
        return std::nullopt;
    const WaitingLeg& leg = view->waiting[number_at(words, 2) % view->waiting.size()];
    return JudgePriority{leg.leg, !leg.priority};
}

/// "walk-in SERVICE [COUNTER]"
std::optional<Command> walk_in(SimulatedHall&, const VirtualDevice&, const Words& words)
{
    WalkIn command;
    command.service = ServiceId::parse(word_at(words, 2)).value_or(ServiceId());
    command.counter = counter_at(words, 3);
    return command;
}

std::optional<Command> move(SimulatedHall&, const VirtualDevice&, const Words& words)
{
    const auto to = CounterId::parse(word_at(words, 2));
    return to ? std::optional<Command>(MoveSession{*to}) : std::nullopt;
}

std::optional<Command> lease(SimulatedHall&, const VirtualDevice&, const Words& words)
{
    const auto queue = QueueId::parse(word_at(words, 2));
    return queue ? std::optional<Command>(LeaseNumbers{*queue}) : std::nullopt;
}

/// Done by the kiosk alone: it asks nothing of the hub now.
std::optional<Command> lease_gives(SimulatedHall& hall, const VirtualDevice& device, const Words& words)
{
    Kiosk* kiosk = hall.kiosk(device.name());
    const auto service = ServiceId::parse(word_at(words, 2));
    if (kiosk != nullptr && service && device.is_on())
        kiosk->give_from_lease(*service, hall.inspector.hall()->hall, hall.local_day(), hall.agenda.now());
    return std::nullopt;
}

std::optional<Command> lease_returns(SimulatedHall& hall, const VirtualDevice& device, const Words&)
{
    if (Kiosk* kiosk = hall.kiosk(device.name()); kiosk != nullptr && device.is_on())
        kiosk->return_lease();
    return std::nullopt;
}

/// Of a lease of this day, or of none: the hub must not take it for an old one.
std::optional<Command> returns_early(SimulatedHall& hall, const VirtualDevice&, const Words& words)
{
    ReturnLate command;
    command.lease_day = hall.local_day();
    command.lease = LeaseId{static_cast<std::uint32_t>(number_at(words, 2, 1))};
    command.queue = *QueueId::parse("dukcapil");
    return command;
}

std::optional<Command> check_in(SimulatedHall&, const VirtualDevice&, const Words& words)
{
    const auto code = BookingCode::parse(word_at(words, 2));
    return code ? std::optional<Command>(CheckIn{*code, word_at(words, 3) == "priority"}) : std::nullopt;
}

template <class C>
std::optional<Command> announcement(SimulatedHall&, const VirtualDevice&, const Words& words)
{
    C command;
    command.call = CallId{static_cast<std::uint32_t>(number_at(words, 2))};
    command.ordinal = static_cast<std::uint32_t>(number_at(words, 3, 1));
    return command;
}

} // namespace

const std::vector<Deed>& deeds()
{
    static const std::vector<Deed> table{
        {"issue", DeviceRole::kiosk, issue},
        {"cancel", DeviceRole::kiosk, cancel_ticket},
        {"check-in", DeviceRole::kiosk, check_in},
        {"paper-out", DeviceRole::kiosk, on_leg<ConfirmPaper>},
        {"lease", DeviceRole::kiosk, lease},
        {"lease-gives", DeviceRole::kiosk, lease_gives},
        {"lease-returns", DeviceRole::kiosk, lease_returns},
        {"lease-returns-late", DeviceRole::kiosk, returns_early},
        {"sign-out", DeviceRole::counter, plain<CloseSession>},
        {"next", DeviceRole::counter, next},
        {"recall", DeviceRole::counter, on_leg<Recall>},
        {"start", DeviceRole::counter, on_leg<Start>},
        {"finish", DeviceRole::counter, finish},
        {"no-show", DeviceRole::counter, on_leg<NoShow>},
        {"revive", DeviceRole::counter, revive},
        {"cancel-leg", DeviceRole::counter, cancel_leg},
        {"cancel-here", DeviceRole::counter, on_leg<CancelLeg>},
        {"pick", DeviceRole::counter, pick},
        {"walk-in", DeviceRole::counter, walk_in},
        {"recycle", DeviceRole::counter, on_leg<Recycle>},
        {"park", DeviceRole::counter, park},
        {"unpark", DeviceRole::counter, unpark},
        {"transfer", DeviceRole::counter, transfer},
        {"change-service", DeviceRole::counter, change_service},
        {"judge", DeviceRole::counter, judge},
        {"carry-over", DeviceRole::counter, on_leg<CarryOver>},
        {"move", DeviceRole::counter, move},
        {"undo", DeviceRole::counter, plain<Undo>},
        {"speak", DeviceRole::display, announcement<StartAnnouncement>},
        {"spoken", DeviceRole::display, announcement<EndAnnouncement>},
    };
    return table;
}

namespace {

/// "sign-in OFFICER [wrong | also COUNTER…]"
bool sign_in(VirtualDevice& device, const Words& words)
{
    const auto officer = OfficerCode::parse(word_at(words, 2));
    std::vector<CounterId> also;
    for (std::size_t i = 4; word_at(words, 3) == "also" && i < words.size(); ++i)
        if (const auto counter = CounterId::parse(words[i]))
            also.push_back(*counter);
    if (officer)
        device.sign_in(*officer, word_at(words, 3) == "wrong" ? "4321" : "1234", also);
    return officer.has_value();
}

} // namespace

bool do_deed(SimulatedHall& hall, const Words& words)
{
    VirtualDevice* device = hall.device(word_at(words, 0));
    if (device == nullptr)
        return false;
    if (word_at(words, 1) == "sign-in")
        return sign_in(*device, words);
    const auto deed = std::find_if(deeds().begin(), deeds().end(),
                                   [&](const Deed& one) { return one.word == word_at(words, 1); });
    if (deed == deeds().end())
        return false;
    if (const auto command = deed->command(hall, *device, words))
        device->ask(*command);
    return true;
}

} // namespace giliran::simulation
