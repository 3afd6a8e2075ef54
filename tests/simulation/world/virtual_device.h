// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/input.h"
#include "common/protocol/device_session.h"
#include "tests/simulation/world/agenda.h"
#include "tests/simulation/world/chance.h"
#include "tests/simulation/world/virtual_network.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace giliran::simulation {

/// A kiosk, counter or display as a program: a real DeviceSession, a cable, a patience for reconnecting.
class VirtualDevice
{
public:
    /// Told of every request at the moment it is put on the wire, the first time and again.
    std::function<void(const VirtualDevice&, const RequestId&)> on_asked;
    /// Told of what the session says, except what it wants sent.
    std::function<void(VirtualDevice&, const DeviceSession::Action&)> on_action;

    VirtualDevice(std::size_t index, std::string name, PeerDevice peer, DeviceSession::Settings settings,
                  Agenda& agenda, VirtualNetwork& network, Chance chance);

    void switch_on();
    /// The program ends without a word: what it knew is gone, and its connection.
    void crash();
    bool is_on() const { return on_; }

    // its cable's end, called by the network
    void connected(ConnectionId id);
    void received(ConnectionId id, const std::string& text);
    void disconnected(ConnectionId id);

    /// Nothing when the session is not ready: the key does nothing then.
    std::optional<RequestId> ask(const Command& command);
    std::optional<RequestId> sign_in(const OfficerCode& officer, const std::string& pin,
                                     const std::vector<CounterId>& also);
    /// Sends its latest request once more as it was, on whatever connection there is.
    void ask_the_same_again();

    std::size_t index() const { return index_; }
    const std::string& name() const { return name_; }
    const PeerDevice& peer() const { return peer_; }
    const DeviceSession& session() const { return *session_; }
    bool is_connected() const { return connection_.has_value() && up_; }
    bool speaks() const { return speaker_; }

private:
    void connect();
    void connect_later();
    void ask_again_while_unsure();
    std::optional<RequestId> send_request(const RequestId& request, const DeviceSession::Actions& actions);
    void carry_out(const DeviceSession::Actions& actions);

    std::size_t index_;
    std::string name_;
    PeerDevice peer_;
    DeviceSession::Settings settings_;
    Agenda& agenda_;
    VirtualNetwork& network_;
    Chance chance_;
    std::optional<DeviceSession> session_;
    std::optional<ConnectionId> connection_;
    bool up_ = false;
    bool on_ = false;
    bool speaker_ = false;
    bool asks_again_ = false;
    std::uint64_t life_ = 0; ///< counts its starts
    Duration backoff_{250};
    std::optional<std::pair<RequestId, std::string>> latest_;
};

} // namespace giliran::simulation
