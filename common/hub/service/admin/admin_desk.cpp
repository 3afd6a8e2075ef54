// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/admin/admin_desk.h"

#include "common/hall/hall_reader.h"
#include "common/hub/service/admin/device_place.h"
#include "common/hub/service/hall_difference.h"
#include "common/hub/service/hub_log.h"
#include "common/hub/service/hub_service.h"
#include "common/hub/service/secrets.h"
#include "common/hub/service/upkeep/upkeep.h"
#include "common/queue/skipped_numbers.h"
#include "common/texts/file_problem_words.h"

#include <unistd.h>

namespace giliran {
namespace {

AdminAnswer done(std::vector<std::string> lines = {})
{
    return {AdminOutcome::done, std::move(lines), std::nullopt};
}

AdminAnswer refused(std::string why)
{
    return {AdminOutcome::refused, {std::move(why)}, std::nullopt};
}

AdminAnswer failed(const JournalError& error)
{
    return {AdminOutcome::failed, {words_for(error).toStdString()}, std::nullopt};
}

AdminAnswer not_running()
{
    return {AdminOutcome::not_running, {"no hub is running on this data folder"}, std::nullopt};
}

std::vector<DaySeries> series_of(const DayState& day)
{
    std::vector<DaySeries> all;
    for (const auto& [id, queue] : day.queues)
        all.push_back(queue.series);
    return all;
}

void add_lines(std::vector<std::string>& lines, const FileProblems& problems, const std::string& in_front)
{
    for (const FileProblem& problem : problems)
        lines.push_back(in_front + words_for(problem).toStdString());
}

} // namespace

AdminAnswer AdminDesk::answer(const AdminRequest& request)
{
    return std::visit([this](const auto& one) { return take(one); }, request);
}

Json AdminDesk::answer(const Json& request)
{
    const auto read = read_admin_request(request);
    return answer_json(read ? answer(*read) : refused("this request is not understood"));
}

AdminAnswer AdminDesk::take(const GetStatus&)
{
    if (running_ == nullptr)
        return not_running();
    const HubCore& core = running_->core();
    HubStatus status;
    status.version = GILIRAN_VERSION;
    status.pid = ::getpid();
    for (const HubAddress& address : running_->reachable_at())
        status.listening.push_back(address.text());
    status.hub_time = now();
    if (core.hall()) {
        status.hall = core.hall()->hall.id;
        status.hall_version = core.hall()->version;
    }
    status.phase = core.day().phase;
    if (status.phase != DayPhase::none)
        status.day = core.day().day;
    status.tickets = static_cast<std::uint32_t>(core.day().visits.size());
    for (const auto& [id, queue] : core.day().queues)
        status.waiting += static_cast<std::uint32_t>(queue.waiting());
    status.connections = static_cast<std::uint32_t>(core.connections());
    status.journal_available = core.is_available();
    status.clock_trusted = core.clock_trusted();
    status.training = running_->is_training();
    const Day& chain = core.chain();
    const bool is_sealed = chain.last_seal && status.day == chain.last_seal->day;
    status.chain_rows = chain.rows;
    status.chain_head = is_sealed ? chain.last_seal->head : chain.head;
    if (!core.day().skipped_after.empty())
        status.skipped_to = first_numbers(series_of(core.day()));
    if (chain.last_seal) {
        status.sealed_day = chain.last_seal->day;
        status.last_seal = chain.last_seal->hash;
    }
    if (upkeep_ != nullptr && upkeep_->latest())
        status.upkeep = words_for(*upkeep_->latest());
    return {AdminOutcome::done, {}, status_json(status)};
}

AdminAnswer AdminDesk::take(const ApplyHall& request)
{
    const auto file = read_hall_text(request.text, request.file);
    if (!file) {
        AdminAnswer answer{AdminOutcome::refused, {}, std::nullopt};
        add_lines(answer.lines, file.error(), "");
        return answer;
    }
    const auto before = hall();
    if (!before)
        return failed(before.error());
    if (*before && (*before)->hall.id != file->hall.id)
        return refused("this data folder belongs to the hall \"" + (*before)->hall.id.text() +
                       "\", the file is of \"" + file->hall.id.text() + "\"");
    AdminAnswer answer = done();
    add_lines(answer.lines, file->warnings, "warning: ");
    const Json after = draft_of(file->hall);
    const std::vector<std::string> changes =
        *before ? hall_difference((*before)->draft, after)
                : std::vector<std::string>{"+ the hall \"" + file->hall.id.text() + "\""};
    answer.lines.insert(answer.lines.end(), changes.begin(), changes.end());
    if (*before && (*before)->version == Sha256::of(file->text)) {
        answer.lines.push_back("this version is in force already");
        return answer;
    }
    if (request.dry_run) {
        answer.lines.push_back("nothing was changed: this was a dry run");
        return answer;
    }
    return keep_hall(*file, std::move(answer));
}

AdminAnswer AdminDesk::keep_hall(const HallFile& file, AdminAnswer answer)
{
    auto in_force = storage_.put_hall(file, now());
    if (!in_force)
        return failed(in_force.error());
    answer.lines.push_back("version " + (*in_force)->version.text().substr(0, 12) + " is in force");
    if (running_ != nullptr)
        running_->use_hall(std::move(*in_force));
    return answer;
}

AdminAnswer AdminDesk::take(const ExportHall&)
{
    const auto in_force = hall();
    if (!in_force)
        return failed(in_force.error());
    if (!*in_force)
        return refused("no hall was applied yet");
    return done({hall_file_text((*in_force)->hall)});
}

AdminAnswer AdminDesk::take(const AddDevice& request)
{
    const auto in_force = hall();
    if (!in_force)
        return failed(in_force.error());
    if (const auto why = wrong_place(request.role, request.place, *in_force ? &(*in_force)->hall : nullptr))
        return refused(*why);
    std::vector<HubAddress> hubs = request.hubs;
    if (hubs.empty() && running_ != nullptr)
        hubs = running_->reachable_at();
    if (hubs.empty())
        return refused("no hub is running: say with --hosts where the device will find it");
    const auto link = devices_.add(request.role, request.place, request.label, std::move(hubs), now());
    return link ? done({link->text()}) : failed(link.error());
}

AdminAnswer AdminDesk::take(const ListDevices&)
{
    std::vector<DeviceLine> devices;
    for (const DeviceRecord& device : devices_.list())
        devices.push_back({device.id, device.role, device.place, device.label,
                           running_ != nullptr && running_->core().is_connected(device.id), is_paired(device),
                           device.revoked_at.has_value()});
    return {AdminOutcome::done, {}, devices_json(devices)};
}

AdminAnswer AdminDesk::take(const RevokeDevice& request)
{
    const auto revoked = devices_.revoke(request.device, now());
    if (!revoked)
        return failed(revoked.error());
    if (!*revoked)
        return refused("there is no such device, or it was revoked before");
    if (running_ != nullptr)
        running_->dismiss(request.device);
    return done();
}

AdminAnswer AdminDesk::take(const PutOfficer& request)
{
    if (!is_pin_hash(request.pin_hash))
        return refused("this is not the hash of a PIN");
    if (request.role != PersonRole::officer && request.role != PersonRole::supervisor)
        return refused("the role is officer or supervisor");
    const auto put = storage_.officers().put({request.code, request.role, request.pin_hash, now()});
    return put ? done() : failed(put.error());
}

AdminAnswer AdminDesk::take(const BeginClosing&)
{
    if (running_ == nullptr)
        return not_running();
    if (!running_->core().day().is_open())
        return refused("no business day is open");
    running_->command(StartClosing{});
    return running_->core().day().phase == DayPhase::closing ? done() : refused("the journal is unavailable");
}

AdminAnswer AdminDesk::take(const EndDay&)
{
    if (running_ == nullptr)
        return not_running();
    if (!running_->core().day().is_open())
        return refused("no business day is open");
    running_->command(CloseDay{DayEnd::by_staff});
    return running_->core().day().is_open() ? refused("the journal is unavailable") : done();
}

AdminAnswer AdminDesk::take(const ConfirmDate&)
{
    if (running_ == nullptr)
        return not_running();
    running_->confirm_date();
    return done();
}

AdminAnswer AdminDesk::take(const StopHub&)
{
    if (running_ == nullptr)
        return not_running();
    QTimer::singleShot(0, running_, &HubService::end);
    return done();
}

Result<std::shared_ptr<const HallInForce>, JournalError> AdminDesk::hall()
{
    if (running_ != nullptr)
        return running_->core().hall();
    return storage_.hall();
}

Instant AdminDesk::now() const
{
    return running_ != nullptr ? running_->now() : MachineClockReader()().wall;
}

} // namespace giliran
