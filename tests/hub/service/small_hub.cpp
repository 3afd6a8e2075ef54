// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/service/small_hub.h"

#include "common/config/text_file.h"
#include "common/hub/service/secrets.h"

#include <QDir>
#include <QLoggingCategory>

namespace giliran::testing {
namespace {

/// 2026-11-23, 10:00 in the hall.
constexpr std::int64_t monday_morning = 1'795'402'800'000;

JournalError broken_disk()
{
    return {JournalErrorKind::io_error, "test", "the disk is broken"};
}

} // namespace

Result<Recovered, JournalError> FailingJournal::recover(const HallId& hall)
{
    return can_recover ? behind_.recover(hall) : fail(broken_disk());
}

Result<void, JournalError> FailingJournal::append(const JournalBatch& batch)
{
    return can_append ? behind_.append(batch) : fail(broken_disk());
}

IssueTicket ticket_wish(const ServiceId& service)
{
    IssueTicket wish;
    wish.service = service;
    return wish;
}

link::Limits SmallHub::many_from_one_address()
{
    link::Limits limits;
    limits.arrivals_per_address = 1'000;
    limits.failures_per_address = {1'000, 1'000};
    return limits;
}

SmallHub::SmallHub(link::Limits limits, HallIs hall) : limits_(limits)
{
    // The log of hubs that are meant to fail hides the failures of tests.
    QLoggingCategory::setFilterRules(
        QStringLiteral("hub=false\njournal=false\ndevice=false\nday=false\nlink=false"));
    start();
    if (hall == HallIs::applied)
        REQUIRE(apply(hall_text()).outcome == AdminOutcome::done);
}

std::string SmallHub::hall_text()
{
    return read_text_file(GILIRAN_SOURCE_DIR "/tests/golden/halls/small.toml").value();
}

AdminAnswer SmallHub::apply(const std::string& text)
{
    return desk_->answer(AdminRequest(ApplyHall{"small.toml", text, false}));
}

void SmallHub::start()
{
    auto storage = HubStorage::open(folder_.path());
    REQUIRE(storage);
    storage_ = std::move(*storage);
    journal_ = std::make_unique<FailingJournal>(storage_->journal());
    HubService::Settings settings;
    settings.port = port_;
    settings.limits = limits_;
    settings.clocks = [this, read = MachineClockReader(), start = MachineClockReader()().boot_time] {
        MachineClocks clocks = read();
        clocks.boot_time += passed_;
        clocks.wall = instant_from_ms(monday_morning) + (clocks.boot_time - start);
        clocks.boot_id += std::to_string(boot_);
        return clocks;
    };
    hub_ = std::make_unique<HubService>(*storage_, *journal_, std::move(settings));
    REQUIRE(hub_->start());
    port_ = hub_->port();
    desk_ = std::make_unique<AdminDesk>(*storage_, hub_->devices(), hub_.get());
}

void SmallHub::restart()
{
    desk_.reset();
    hub_.reset();
    journal_.reset();
    storage_.reset();
    start();
}

PairingLink SmallHub::link_for(DeviceRole role, const std::string& place)
{
    auto link = hub_->devices().add(role, place, "test", hub_->reachable_at(), hub_->now());
    REQUIRE(link);
    return *link;
}

std::unique_ptr<Terminal> SmallHub::ready(DeviceRole role, const std::string& place, ViewKind view,
                                          bool speaks)
{
    auto terminal = std::make_unique<Terminal>(link_for(role, place), view, speaks);
    terminal->start();
    REQUIRE(eventually([&] { return terminal->is_paired() && terminal->is_ready(); }));
    return terminal;
}

std::unique_ptr<Terminal> SmallHub::staffed_counter(const std::string& id, const std::string& officer)
{
    add_officer(officer, "1234");
    auto terminal = counter(id);
    terminal->waited_for<SessionIsOpen>(terminal->sign_in(officer, "1234"));
    return terminal;
}

void SmallHub::add_officer(const std::string& code, const std::string& pin)
{
    const PutOfficer officer{*OfficerCode::parse(code), PersonRole::officer, *pin_hash(pin)};
    REQUIRE(desk_->answer(AdminRequest(officer)).outcome == AdminOutcome::done);
}

} // namespace giliran::testing
