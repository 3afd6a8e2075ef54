// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may be asked of a hub by the owner of its data folder, over the admin socket or, when no hub runs, of
// the journal itself.
#pragma once

#include "common/base/hub_address.h"
#include "common/base/json.h"
#include "common/base/sha256.h"
#include "common/queue/day_state.h"
#include "common/queue/permission.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace giliran {

template <class Self>
struct PlainRequest
{
    template <class V>
    static void fields(V&)
    {}
};

struct GetStatus : PlainRequest<GetStatus>
{
    static constexpr std::string_view type = "status";
};
struct ApplyHall
{
    static constexpr std::string_view type = "apply";
    std::string file; ///< names it in problems
    std::string text;
    bool dry_run = false;
    template <class V>
    static void fields(V& field)
    {
        field("file", &ApplyHall::file, "the file's name, for problems");
        field("text", &ApplyHall::text, "a hall.toml");
        field("dry_run", &ApplyHall::dry_run, "only say what would change");
    }
};
struct ExportHall : PlainRequest<ExportHall>
{
    static constexpr std::string_view type = "export";
};
struct AddDevice
{
    static constexpr std::string_view type = "device_add";
    DeviceRole role = DeviceRole::kiosk;
    std::string place;
    std::string label;
    std::vector<HubAddress> hubs; ///< for the link; none: where the hub listens
    template <class V>
    static void fields(V& field)
    {
        field("role", &AddDevice::role, "kiosk, counter or display");
        field("place", &AddDevice::place, "a counter's id, a zone's id");
        field("label", &AddDevice::label, "for people");
        field("hubs", &AddDevice::hubs, "addresses in the link");
    }
};
struct ListDevices : PlainRequest<ListDevices>
{
    static constexpr std::string_view type = "device_list";
};
struct RevokeDevice
{
    static constexpr std::string_view type = "device_revoke";
    DeviceId device;
    template <class V>
    static void fields(V& field)
    {
        field("device", &RevokeDevice::device, "its id");
    }
};
/// The PIN itself never travels: its hash is made where it was typed.
struct PutOfficer
{
    static constexpr std::string_view type = "officer_add";
    OfficerCode code;
    PersonRole role = PersonRole::officer;
    std::string pin_hash;
    template <class V>
    static void fields(V& field)
    {
        field("code", &PutOfficer::code, "the officer's code");
        field("role", &PutOfficer::role, "officer or supervisor");
        field("pin_hash", &PutOfficer::pin_hash, "Argon2id");
    }
};
struct BeginClosing : PlainRequest<BeginClosing>
{
    static constexpr std::string_view type = "start_closing";
};
struct EndDay : PlainRequest<EndDay>
{
    static constexpr std::string_view type = "close_day";
};
struct ConfirmDate : PlainRequest<ConfirmDate>
{
    static constexpr std::string_view type = "confirm_date";
};
struct StopHub : PlainRequest<StopHub>
{
    static constexpr std::string_view type = "stop";
};

using AdminRequest = std::variant<GetStatus, ApplyHall, ExportHall, AddDevice, ListDevices, RevokeDevice,
                                  PutOfficer, BeginClosing, EndDay, ConfirmDate, StopHub>;

enum class AdminOutcome
{
    done,
    refused,     ///< lines say why
    not_running, ///< only a running hub can do this
    failed,      ///< the journal failed
};
constexpr auto names_of(AdminOutcome)
{
    using namespace std::string_view_literals;
    return std::array{"done"sv, "refused"sv, "not_running"sv, "failed"sv};
}

struct AdminAnswer
{
    AdminOutcome outcome = AdminOutcome::done;
    std::vector<std::string> lines; ///< for people, in English
    std::optional<Json> data;       ///< HubStatus, a list of DeviceLine
    template <class V>
    static void fields(V& field)
    {
        field("outcome", &AdminAnswer::outcome, "done or why not");
        field("lines", &AdminAnswer::lines, "for people");
        field("data", &AdminAnswer::data, "for programs");
    }
};

struct DeviceLine
{
    DeviceId id;
    DeviceRole role = DeviceRole::kiosk;
    std::string place;
    std::string label;
    bool connected = false;
    bool paired = false;
    bool revoked = false;
    template <class V>
    static void fields(V& field)
    {
        field("id", &DeviceLine::id, "its id");
        field("role", &DeviceLine::role, "what it is");
        field("place", &DeviceLine::place, "where it is");
        field("label", &DeviceLine::label, "for people");
        field("connected", &DeviceLine::connected, "now");
        field("paired", &DeviceLine::paired, "it came back with its lasting key");
        field("revoked", &DeviceLine::revoked, "it may never come back");
    }
};

struct HubStatus
{
    std::string version;
    std::int64_t pid = 0;
    std::vector<std::string> listening;
    Instant hub_time;
    std::optional<HallId> hall;
    std::optional<Sha256> hall_version;
    std::optional<BusinessDay> day;
    DayPhase phase = DayPhase::none;
    std::uint32_t tickets = 0;
    std::uint32_t waiting = 0;
    std::uint32_t connections = 0;
    bool journal_available = false;
    bool clock_trusted = true;
    bool training = false;
    std::uint64_t chain_rows = 0;
    Sha256 chain_head;
    std::optional<std::string> skipped_to;
    std::optional<BusinessDay> sealed_day;
    std::optional<Sha256> last_seal;
    std::vector<std::string> upkeep;
    template <class V>
    static void fields(V& field)
    {
        field("version", &HubStatus::version, "of the program");
        field("pid", &HubStatus::pid, "its process");
        field("listening", &HubStatus::listening, "addresses devices find it at");
        field("hub_time", &HubStatus::hub_time, "in ms since 1970 UTC");
        field("hall", &HubStatus::hall, "id of the hall in force");
        field("hall_version", &HubStatus::hall_version, "hash of its text");
        field("day", &HubStatus::day, "the business day that is open, or was last");
        field("phase", &HubStatus::phase, "of that day");
        field("tickets", &HubStatus::tickets, "given that day");
        field("waiting", &HubStatus::waiting, "people who wait now");
        field("connections", &HubStatus::connections, "devices connected");
        field("journal_available", &HubStatus::journal_available, "false: nothing can be decided");
        field("clock_trusted", &HubStatus::clock_trusted, "false: confirm the date");
        field("training", &HubStatus::training, "true: it practises; no report counts its numbers");
        field("chain_rows", &HubStatus::chain_rows, "events of that day");
        field("chain_head", &HubStatus::chain_head, "hash of the last of them: says what the day held");
        field("skipped_to", &HubStatus::skipped_to,
              "the journal was restored that day: the numbers its series went on with");
        field("sealed_day", &HubStatus::sealed_day, "the latest that is sealed");
        field("last_seal", &HubStatus::last_seal, "its seal, which every later one builds on");
        field("upkeep", &HubStatus::upkeep, "of verifying and backups, for people");
    }
};

Json request_json(const AdminRequest& request);
std::optional<AdminRequest> read_admin_request(const Json& json);
Json answer_json(const AdminAnswer& answer);
std::optional<AdminAnswer> read_admin_answer(const Json& json);
std::optional<HubStatus> read_hub_status(const Json& json);
Json status_json(const HubStatus& status);
Json devices_json(const std::vector<DeviceLine>& devices);

} // namespace giliran
