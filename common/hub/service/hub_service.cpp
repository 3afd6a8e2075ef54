// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/hub_service.h"

#include "common/hub/service/connection_ids.h"
#include "common/hub/service/hub_log.h"
#include "common/hub/service/secrets.h"
#include "common/protocol/version.h"

#include <algorithm>

namespace giliran {
namespace {

constexpr std::chrono::milliseconds idle_before_checkpoint{1'000};
constexpr std::chrono::milliseconds longest_goodbye{1'500};

HubCore::Settings core_settings(const HallId& hall, bool training)
{
    return {hall, GILIRAN_VERSION, fresh_token<RequestId>().text(), fresh_token<TicketToken>, training};
}

} // namespace

HubService::HubService(HubStorage& storage, Journal& journal, Settings settings, QObject* parent)
    : QObject(parent), storage_(storage), journal_(journal), settings_(std::move(settings)),
      devices_(storage), core_(core_settings(storage.hall_id(), settings_.training)),
      listener_(settings_.limits,
                [this](const link::PskIdentity& identity, const QHostAddress&) { return key_of(identity); }),
      pins_([this](const OfficerCode& officer) { return officer_of(officer).pin_hash; },
            [this] { return now(); })
{
    wake_timer_.setSingleShot(true);
    wake_timer_.setTimerType(Qt::PreciseTimer);
    connect(&wake_timer_, &QTimer::timeout, this, &HubService::wake);
    idle_timer_.setSingleShot(true);
    idle_timer_.setInterval(idle_before_checkpoint);
    connect(&idle_timer_, &QTimer::timeout, this, &HubService::checkpoint);
    connect(&pins_, &PinChecker::checked, this, [this](input::PinChecked result) {
        result.role = officer_of(result.officer).role;
        feed(std::move(result));
    });
    connect_listener();
}

HubService::~HubService() = default;

Result<void, HubService::StartError> HubService::start()
{
    auto day = storage_.read_day(journal_);
    if (!day)
        return fail(StartError(day.error()));
    if (auto loaded = devices_.load(); !loaded)
        return fail(StartError(loaded.error()));
    if (auto listening = listener_.listen(settings_.addresses, settings_.port); !listening)
        return fail(StartError(listening.error()));
    clock_.emplace(settings_.clocks(), day->clock);
    feed(std::move(day->opened));
    wake();
    return {};
}

void HubService::end()
{
    listener_.stop_listening();
    wake_timer_.stop();
    listener_.close_all(link::CloseCode::going_away, QStringLiteral("the hub ends"));
    connect(&listener_, &link::PskListener::disconnected, this, [this] {
        if (listener_.connection_count() == 0)
            Q_EMIT ended();
    });
    QTimer::singleShot(listener_.connection_count() == 0 ? std::chrono::milliseconds(0) : longest_goodbye,
                       this, &HubService::ended);
}

Instant HubService::now()
{
    return clock_->now(settings_.clocks());
}

/// Inputs that come while effects are carried out wait for their turn.
void HubService::feed(Input input)
{
    inputs_.push_back(std::move(input));
    if (feeding_)
        return;
    feeding_ = true;
    while (!inputs_.empty()) {
        const Input next = std::move(inputs_.front());
        inputs_.pop_front();
        for (Effect& one : core_.handle(next, now()))
            carry_out(one);
    }
    feeding_ = false;
}

void HubService::wake()
{
    const ClockStamp stamp = clock_->stamp(settings_.clocks());
    if (trusted_ == clock_->doubtful()) {
        trusted_ = !trusted_;
        feed(input::ClockTrust{trusted_});
    }
    feed(input::Tick{stamp});
}

void HubService::connect_listener()
{
    using Listener = link::PskListener;
    connect(&listener_, &Listener::connected, this, &HubService::on_connected);
    connect(&listener_, &Listener::message, this, [this](link::ConnectionId id, const QByteArray& utf8) {
        feed(input::Message{core_id(id), utf8.toStdString()});
    });
    connect(
        &listener_, &Listener::disconnected, this, [this](link::ConnectionId id, const link::Ending& end) {
            const auto ours = std::find_if(connection_of_.begin(), connection_of_.end(),
                                           [&](const auto& one) { return one.second == core_id(id); });
            if (end.reason != link::EndReason::closed_by_peer && end.reason != link::EndReason::closed_by_hub)
                qCWarning(hub_log::link).noquote()
                    << (ours != connection_of_.end() ? name_for_log(ours->first, devices_.find(ours->first))
                                                     : QStringLiteral("a replaced connection"))
                    << "was cut off:" << link::name_of(end.reason) << end.detail;
            if (ours != connection_of_.end())
                connection_of_.erase(ours);
            feed(input::Disconnected{core_id(id)});
        });
    connect(&listener_, &Listener::refused, this,
            [](const link::RefusedArrival& refusal) { write_log(refusal); });
}

void HubService::on_connected(link::ConnectionId id, const link::PskIdentity& identity)
{
    const auto wire = WireIdentity::parse(identity.text().toStdString());
    const auto key_still_known = wire ? devices_.key_for(*wire, now()) : std::nullopt;
    if (!key_still_known) { // revoked, or too late, between handshake and upgrade
        listener_.abort(id);
        return;
    }
    auto peer = devices_.arrived(*wire);
    if (!peer) {
        qCCritical(hub_log::journal).noquote() << "pairing failed:" << words_for(peer.error());
        listener_.abort(id);
        return;
    }
    connection_of_[peer->id] = core_id(id);
    feed(input::Connected{core_id(id), std::move(*peer)});
}

void HubService::use_hall(std::shared_ptr<const HallInForce> hall)
{
    feed(input::HallApplied{std::move(hall)});
    wake();
}

void HubService::command(const Command& command)
{
    feed(input::StaffCommand{command});
    wake();
}

void HubService::confirm_date()
{
    clock_->confirm(settings_.clocks());
    // Kept at once: a machine that is switched off before its next day opens would ask for the date again.
    if (storage_.hall_id() != HallId()) {
        JournalBatch word;
        word.hall = storage_.hall_id();
        word.clock = clock_->stamp(settings_.clocks());
        append(word);
    }
    wake();
}

void HubService::dismiss(const DeviceId& id)
{
    const auto found = connection_of_.find(id);
    if (found == connection_of_.end())
        return;
    const ConnectionId connection = found->second;
    listener_.close(link_id(connection), link::CloseCode::revoked, QStringLiteral("revoked"));
    feed(input::Disconnected{connection});
}

std::optional<SecretKey> HubService::key_of(const link::PskIdentity& identity)
{
    const auto wire = WireIdentity::parse(identity.text().toStdString());
    return wire ? devices_.key_for(*wire, now()) : std::nullopt;
}

OfficerRecord HubService::officer_of(const OfficerCode& officer)
{
    const auto found = storage_.officers().get(officer);
    if (!found)
        qCCritical(hub_log::journal).noquote() << words_for(found.error());
    return found && *found ? **found : OfficerRecord();
}

} // namespace giliran
