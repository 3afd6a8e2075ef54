// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/core/virtual_hall.h"

#include "common/base/require.h"
#include "common/hall/hall_reader.h"

#include <algorithm>

namespace giliran::testing {
namespace {

/// Two agencies, three counters in one zone, Monday to Friday 08.00-15.00 (Friday 11.30), tickets from 07.00.
std::string draft_text(const std::string& utc_offset)
{
    return R"({"hall":{"id":"virtual","name":{"id":"Aula","en":"Hall"},"utc_offset":")" + utc_offset +
           R"(","time_zone":"WIB","languages":["id","en"]},
"hours":{"service":[{"days":["mon","tue","wed","thu"],"open":"08:00","close":"15:00"},
                    {"days":["fri"],"open":"08:00","close":"11:30"}],"tickets_from":"07:00","cutoff_minutes":30},
"priority":[{"code":"lansia","name":{"id":"Lansia","en":"Seniors"}}],
"agency":[
 {"id":"dukcapil","name":{"id":"Dukcapil","en":"Registry"},"prefix":"A","service":[
  {"id":"A01","name":{"id":"KTP","en":"ID card"}},{"id":"A02","name":{"id":"KK","en":"Family card"}}]},
 {"id":"samsat","name":{"id":"Samsat","en":"Vehicle tax"},"prefix":"S","service":[
  {"id":"S01","name":{"id":"Pajak","en":"Tax"}}]}],
"zone":[{"id":"z1","name":{"id":"Zona 1","en":"Zone 1"},"counter":[
 {"id":"l1","number":1,"agencies":["dukcapil"]},{"id":"l2","number":2,"agencies":["dukcapil"]},
 {"id":"l3","number":3,"agencies":["samsat","dukcapil"]}]}]})";
}

RequestId request_number(std::uint8_t n)
{
    RequestId::Bytes bytes{};
    bytes[0] = n;
    bytes[15] = 0x7f;
    return RequestId(bytes);
}

DeviceId device_number(std::size_t n)
{
    DeviceId::Bytes bytes{};
    bytes[0] = static_cast<std::uint8_t>(n);
    return DeviceId(bytes);
}

} // namespace

Instant utc(const std::string& text)
{
    const auto day = BusinessDay::parse(text.substr(0, 10));
    const auto minute = TimeOfDay::parse(text.substr(11, 5));
    GILIRAN_REQUIRE(day && minute && text.size() == 20);
    return day->moment(*minute, UtcOffset()) + std::chrono::seconds(std::stoi(text.substr(17, 2)));
}

const Answer* VirtualDevice::answer_to(const RequestId& request) const
{
    for (const auto& one : answered)
        if (one.request == request)
            return std::get_if<Answer>(&one.result);
    return nullptr;
}

const Refusal* VirtualDevice::refusal_of(const RequestId& request) const
{
    for (const auto& one : answered)
        if (one.request == request)
            return std::get_if<Refusal>(&one.result);
    return nullptr;
}

bool VirtualDevice::was_never_seen(const RequestId& request) const
{
    for (const auto& one : answered)
        if (one.request == request)
            return std::holds_alternative<DeviceSession::NeverSeen>(one.result);
    return false;
}

VirtualHall::VirtualHall(const std::string& now, const std::string& utc_offset) : now_(utc(now))
{
    const auto draft = parse_json(draft_text(utc_offset));
    REQUIRE(draft);
    auto read = read_hall(*draft);
    REQUIRE(read);
    hall_ = std::make_shared<const HallInForce>(
        HallInForce{Sha256::of(to_text(*draft)), std::move(read->hall), *draft});
    start_hub();
    run();
}

void VirtualHall::start_hub()
{
    HubCore::Settings settings;
    settings.hall = hall_->hall.id;
    settings.version = "test";
    settings.epoch = "epoch-" + std::to_string(next_connection_);
    settings.fresh_token = [this] {
        TicketToken::Bytes bytes{};
        bytes[0] = static_cast<std::uint8_t>(next_token_ & 0xff);
        bytes[1] = static_cast<std::uint8_t>((next_token_++ >> 8) & 0xff);
        return TicketToken(bytes);
    };
    hub_ = std::make_unique<HubCore>(std::move(settings));
    in_flight_.reset();
    wake_at_ = stamp().boot_time;
}

void VirtualHall::restart()
{
    start_hub();
    for (auto& device : devices_) {
        device->connection = ConnectionId{0};
        device->session.disconnected();
    }
    run();
}

void VirtualHall::pass(Duration duration)
{
    const Instant end = now_ + duration;
    while (wake_at_ && now_ + (*wake_at_ - stamp().boot_time) <= end) {
        now_ = std::max(now_, now_ + (*wake_at_ - stamp().boot_time));
        run();
    }
    now_ = end;
    run();
}

void VirtualHall::set_time(Instant now)
{
    now_ = now;
    run();
}

void VirtualHall::set_clocks(const ClockStamp& clocks)
{
    steady_ = clocks.boot_time;
    set_time(clocks.hub_time);
}

std::optional<Duration> VirtualHall::next_wake() const
{
    return wake_at_ ? std::optional(*wake_at_ - stamp().boot_time) : std::nullopt;
}

void VirtualHall::run()
{
    feed(input::Tick{stamp()});
    for (int i = 0; i < 1000 && wake_at_ && *wake_at_ <= stamp().boot_time; ++i)
        feed(input::Tick{stamp()});
}

ClockStamp VirtualHall::stamp() const
{
    return {"boot", steady_.value_or(now_.time_since_epoch()), now_};
}

void VirtualHall::feed(const Input& input)
{
    carry_out(hub_->handle(input, now_));
}

void VirtualHall::carry_out(Effects effects)
{
    for (Effect& effect : effects) {
        const Overloaded doing{
            [&](effect::Append& append) {
                if (journal_.append(append.batch))
                    feed(input::Appended{});
                else
                    feed(input::AppendFailed{});
            },
            [&](effect::Send& send) {
                for (const ConnectionId to : send.to) {
                    sent_.emplace_back(to, *send.text);
                    if (VirtualDevice* device = with(to))
                        deliver(*device, *send.text);
                }
            },
            [&](effect::Close& close) {
                ++closed_;
                if (VirtualDevice* device = with(close.connection)) {
                    device->connection = ConnectionId{0};
                    device->session.disconnected();
                }
            },
            [&](effect::Abort& abort) {
                ++closed_;
                if (VirtualDevice* device = with(abort.connection)) {
                    device->connection = ConnectionId{0};
                    device->session.disconnected();
                }
            },
            [&](effect::CheckPin& check) {
                const PinVerdict verdict = check.pin == "1234" ? PinVerdict::right : PinVerdict::wrong;
                feed(input::PinChecked{check.connection, check.request, check.day, check.officer, verdict,
                                       role_of_officers});
            },
            [&](effect::Reopen&) {
                if (!journal_.readable)
                    return feed(input::OpenFailed{});
                const Recovered recovered = journal_.recover();
                auto day = fold(recovered);
                REQUIRE(day);
                feed(input::Opened{std::move(*day), recovered.last_seal, hall_, recovered.restoration});
            },
            [&](effect::WakeAt& wake) { wake_at_ = wake.at; },
            [&](effect::Log&) {},
        };
        std::visit(doing, effect);
    }
}

void VirtualHall::deliver(VirtualDevice& device, const std::string& text)
{
    carry_out(device, device.session.received(text));
}

void VirtualHall::carry_out(VirtualDevice& device, const DeviceSession::Actions& actions)
{
    for (const auto& action : actions) {
        if (const auto* send = std::get_if<DeviceSession::Send>(&action))
            send_text(device, send->text);
        else if (const auto* answered = std::get_if<DeviceSession::Answered>(&action))
            device.answered.push_back(*answered);
        else if (const auto* speaker = std::get_if<DeviceSession::Speaker>(&action))
            device.speaker = speaker->granted;
        else if (std::holds_alternative<DeviceSession::ViewChanged>(action))
            ++device.views;
    }
}

void VirtualHall::send_text(VirtualDevice& device, const std::string& text)
{
    if (device.connection.value != 0)
        feed(input::Message{device.connection, text});
}

VirtualDevice& VirtualHall::add(DeviceRole role, ViewKind view, const std::string& place, bool speaks)
{
    PeerDevice peer;
    peer.id = device_number(devices_.size() + 1);
    peer.role = role;
    peer.place = place;
    devices_.push_back(std::make_unique<VirtualDevice>(
        VirtualDevice{peer, DeviceSession({view, speaks, "test"}), ConnectionId{0}, {}, false, 0}));
    connect(*devices_.back());
    return *devices_.back();
}

VirtualDevice& VirtualHall::kiosk()
{
    return add(DeviceRole::kiosk, ViewKind::kiosk, {}, false);
}

VirtualDevice& VirtualHall::counter(const std::string& place)
{
    return add(DeviceRole::counter, ViewKind::counter, place, false);
}

VirtualDevice& VirtualHall::display(const std::string& zone, bool speaks)
{
    return add(DeviceRole::display, ViewKind::board, zone, speaks);
}

void VirtualHall::connect(VirtualDevice& device)
{
    device.connection = ConnectionId{next_connection_++};
    feed(input::Connected{device.connection, device.peer});
    carry_out(device, device.session.connected());
    run();
}

void VirtualHall::disconnect(VirtualDevice& device)
{
    const ConnectionId gone = device.connection;
    device.connection = ConnectionId{0};
    device.session.disconnected();
    feed(input::Disconnected{gone});
}

RequestId VirtualHall::ask(VirtualDevice& device, const Command& command)
{
    const RequestId request = request_number(next_request_++);
    carry_out(device, device.session.ask(request, command));
    return request;
}

RequestId VirtualHall::sign_in(VirtualDevice& device, const std::string& officer, const std::string& pin,
                               const std::vector<CounterId>& also)
{
    const RequestId request = request_number(next_request_++);
    carry_out(device, device.session.sign_in(request, *OfficerCode::parse(officer), pin, also));
    run();
    return request;
}

Refusal VirtualHall::refused(VirtualDevice& device, const Command& command)
{
    const RequestId request = ask(device, command);
    run();
    const Refusal* refusal = device.refusal_of(request);
    INFO("the command was not refused");
    REQUIRE(refusal != nullptr);
    return *refusal;
}

TicketIssued VirtualHall::ticket(const std::string& service, bool priority)
{
    VirtualDevice* taking = nullptr;
    for (auto& device : devices_)
        if (device->peer.role == DeviceRole::kiosk && device->connection.value != 0)
            taking = device.get();
    IssueTicket command;
    command.service = *ServiceId::parse(service);
    command.priority = priority;
    return done<TicketIssued>(taking != nullptr ? *taking : kiosk(), command);
}

LegId VirtualHall::waiting_ticket(const std::string& service, bool priority)
{
    const TicketIssued issued = ticket(service, priority);
    for (auto& device : devices_)
        if (device->peer.role == DeviceRole::kiosk && device->connection.value != 0) {
            done<Done>(*device, ConfirmPaper{issued.leg});
            break;
        }
    return issued.leg;
}

void VirtualHall::staff(VirtualDevice& device, const std::string& officer)
{
    const RequestId request = sign_in(device, officer);
    REQUIRE(device.answer_to(request) != nullptr);
}

VirtualDevice* VirtualHall::with(ConnectionId connection)
{
    for (auto& device : devices_)
        if (device->connection == connection)
            return device.get();
    return nullptr;
}

std::vector<std::string> VirtualHall::texts_to(const VirtualDevice& device) const
{
    std::vector<std::string> texts;
    for (const auto& [to, text] : sent_)
        if (to == device.connection)
            texts.push_back(text);
    return texts;
}

template <>
KioskView VirtualHall::view_of(const VirtualDevice& device) const
{
    return *read_kiosk_view(device.session.view());
}
template <>
CounterView VirtualHall::view_of(const VirtualDevice& device) const
{
    return *read_counter_view(device.session.view());
}
template <>
BoardView VirtualHall::view_of(const VirtualDevice& device) const
{
    return *read_board_view(device.session.view());
}

} // namespace giliran::testing
