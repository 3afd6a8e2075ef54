// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world/virtual_device.h"

#include <algorithm>

namespace giliran::simulation {
namespace {

constexpr Duration first_backoff{250};
constexpr Duration longest_backoff{5000};

} // namespace

VirtualDevice::VirtualDevice(std::size_t index, std::string name, PeerDevice peer,
                             DeviceSession::Settings settings, Agenda& agenda, VirtualNetwork& network,
                             Chance chance)
    : index_(index), name_(std::move(name)), peer_(std::move(peer)), settings_(std::move(settings)),
      agenda_(agenda), network_(network), chance_(chance), session_(DeviceSession(settings_))
{}

void VirtualDevice::switch_on()
{
    if (on_)
        return;
    on_ = true;
    ++life_;
    session_.emplace(settings_);
    latest_.reset();
    speaker_ = false;
    backoff_ = first_backoff;
    asks_again_ = false;
    connect();
}

void VirtualDevice::crash()
{
    if (!on_)
        return;
    on_ = false;
    ++life_;
    up_ = false;
    speaker_ = false;
    session_.emplace(settings_);
    if (connection_)
        network_.device_closes(*connection_);
    connection_.reset();
}

void VirtualDevice::connect()
{
    connection_ = network_.connect(index_);
    up_ = false;
}

void VirtualDevice::connect_later()
{
    const Duration wait = backoff_ / 2 + chance_.between(Duration(0), backoff_ / 2);
    backoff_ = std::min(backoff_ * 2, longest_backoff);
    agenda_.after(wait, [this, life = life_] {
        if (on_ && life == life_ && !connection_)
            connect();
    });
}

void VirtualDevice::connected(ConnectionId id)
{
    if (connection_ != id)
        return;
    up_ = true;
    carry_out(session_->connected());
}

void VirtualDevice::received(ConnectionId id, const std::string& text)
{
    if (connection_ == id)
        carry_out(session_->received(text));
}

void VirtualDevice::disconnected(ConnectionId id)
{
    if (connection_ != id)
        return;
    connection_.reset();
    up_ = false;
    speaker_ = false;
    session_->disconnected();
    connect_later();
}

std::optional<RequestId> VirtualDevice::ask(const Command& command)
{
    if (!on_ || !session_->ready())
        return std::nullopt;
    const auto request = chance_.token<RequestId>();
    return send_request(request, session_->ask(request, command));
}

std::optional<RequestId> VirtualDevice::sign_in(const OfficerCode& officer, const std::string& pin,
                                                const std::vector<CounterId>& also)
{
    if (!on_ || !session_->ready())
        return std::nullopt;
    const auto request = chance_.token<RequestId>();
    return send_request(request, session_->sign_in(request, officer, pin, also));
}

std::optional<RequestId> VirtualDevice::send_request(const RequestId& request,
                                                     const DeviceSession::Actions& actions)
{
    for (const auto& action : actions)
        if (const auto* send = std::get_if<DeviceSession::Send>(&action))
            latest_ = {request, send->text};
    on_asked(*this, request);
    carry_out(actions);
    return request;
}

void VirtualDevice::ask_the_same_again()
{
    if (!latest_ || !is_connected())
        return;
    on_asked(*this, latest_->first);
    network_.send_to_hub(*connection_, latest_->second);
}

/// Once a second while the outcome of something is not known.
void VirtualDevice::ask_again_while_unsure()
{
    if (asks_again_ || !session_->has_pending())
        return;
    asks_again_ = true;
    agenda_.after(std::chrono::seconds(1), [this, life = life_] {
        if (!on_ || life != life_)
            return;
        asks_again_ = false;
        if (up_)
            carry_out(session_->ask_again());
        ask_again_while_unsure();
    });
}

void VirtualDevice::carry_out(const DeviceSession::Actions& actions)
{
    for (const auto& action : actions) {
        if (const auto* send = std::get_if<DeviceSession::Send>(&action)) {
            if (connection_)
                network_.send_to_hub(*connection_, send->text);
            continue;
        }
        if (std::holds_alternative<DeviceSession::Welcomed>(action))
            backoff_ = first_backoff;
        if (const auto* speaker = std::get_if<DeviceSession::Speaker>(&action))
            speaker_ = speaker->granted;
        on_action(*this, action);
    }
    ask_again_while_unsure();
}

} // namespace giliran::simulation
