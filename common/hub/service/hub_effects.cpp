// SPDX-License-Identifier: GPL-3.0-or-later
// HubService's hands: how each of the core's effects is carried out.
#include "common/hub/service/connection_ids.h"
#include "common/hub/service/hub_log.h"
#include "common/hub/service/hub_service.h"
#include "common/hub/service/secrets.h"

#include <algorithm>

namespace giliran {
namespace {

constexpr std::chrono::milliseconds longest_sleep{30'000}; ///< so that steps of the wall clock are seen

} // namespace

void HubService::carry_out(Effect& one)
{
    std::visit([this](auto& what) { carry_out(what); }, one);
}

bool HubService::append(const JournalBatch& batch)
{
    const auto appended = journal_.append(batch);
    if (!appended) {
        qCCritical(hub_log::journal).noquote() << words_for(appended.error());
        feed(input::AppendFailed{});
    }
    return appended.has_value();
}

void HubService::carry_out(effect::Append& wanted)
{
    if (!append(wanted.batch))
        return;
    feed(input::Appended{});
    if (storage_.journal().checkpoint_due())
        checkpoint();
    else
        idle_timer_.start();
}

void HubService::carry_out(effect::Send& send)
{
    const QString text = QString::fromStdString(*send.text);
    for (const ConnectionId id : send.to)
        listener_.send(link_id(id), text);
}

void HubService::carry_out(effect::Close& close)
{
    listener_.close(link_id(close.connection), link::CloseCode(close.code),
                    QString::fromStdString(close.reason));
}

void HubService::carry_out(effect::Abort& abort)
{
    listener_.abort(link_id(abort.connection));
}

void HubService::carry_out(effect::CheckPin& check)
{
    pins_.check(check);
    wipe(check.pin);
}

void HubService::carry_out(effect::Reopen&)
{
    auto day = storage_.read_day(journal_);
    if (!day) {
        qCCritical(hub_log::journal).noquote() << words_for(day.error());
        feed(input::OpenFailed{});
        return;
    }
    feed(std::move(day->opened));
}

/// A moment that is past waits for a timer of 0 ms: it comes after all that can be read now was read, so the
/// commands of one pass of the loop make one batch.
void HubService::carry_out(effect::WakeAt& wake)
{
    const Duration wait =
        std::clamp(wake.at - settings_.clocks().boot_time, Duration(0), Duration(longest_sleep));
    if (wait > Duration(0) || !wake_timer_.isActive() || wake_timer_.intervalAsDuration() > Duration(0))
        wake_timer_.start(wait);
}

void HubService::carry_out(effect::Log& entry)
{
    write_log(entry, entry.device ? name_for_log(*entry.device, devices_.find(*entry.device)) : QString());
}

void HubService::checkpoint()
{
    if (const auto done = storage_.journal().checkpoint(); !done)
        qCCritical(hub_log::journal).noquote() << words_for(done.error());
}

} // namespace giliran
