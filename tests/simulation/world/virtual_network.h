// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/core/input.h"
#include "tests/simulation/world/agenda.h"
#include "tests/simulation/world/chance.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace giliran::simulation {

enum class Direction
{
    up, ///< to the hub
    down
};

/// The hall's network: for each device a cable, on it connections that work like TCP. What is sent arrives
/// once, whole and in order, late by chance, or never when the connection breaks; a blocked cable holds it
/// back.
class VirtualNetwork
{
public:
    /// What the two ends are told.
    std::function<void(std::size_t device, ConnectionId)> at_hub_connected;
    std::function<void(ConnectionId, const std::string&)> at_hub_message;
    std::function<void(ConnectionId)> at_hub_disconnected;
    std::function<void(std::size_t device, ConnectionId)> at_device_connected;
    std::function<void(std::size_t device, ConnectionId, const std::string&)> at_device_message;
    std::function<void(std::size_t device, ConnectionId)> at_device_disconnected;

    /// A peer not heard of for so long is given up.
    static constexpr Duration device_patience = std::chrono::seconds(10);
    static constexpr Duration hub_patience = std::chrono::seconds(30);

    VirtualNetwork(Agenda& agenda, Chance chance, std::size_t devices)
        : agenda_(agenda), chance_(chance), cables_(devices)
    {}

    // a device's end
    ConnectionId connect(std::size_t device);
    void send_to_hub(ConnectionId id, const std::string& text);
    void device_closes(ConnectionId id);

    // the hub's end
    void hub_listens(bool listens) { hub_listens_ = listens; }
    void send_to_device(ConnectionId id, const std::string& text);
    void hub_closes(ConnectionId id);
    /// Its program died: the system ends what it had open.
    void hub_process_died();
    /// Its machine died: nobody is told anything.
    void hub_machine_died();

    // what befalls a cable
    void cut(std::size_t device);
    void block(std::size_t device, bool up, bool down);
    void unblock(std::size_t device);
    void set_delay(std::size_t device, Duration least, Duration most);

    std::uint64_t texts_lost = 0;

private:
    enum class What
    {
        open,
        text,
        close
    };
    struct Item
    {
        What what;
        std::string text;
        Instant ready_at;
    };
    struct Connection
    {
        ConnectionId id;
        std::size_t device = 0;
        bool device_end = true; ///< still held by the device
        bool hub_end = false;
        bool opened = false; ///< the device knows that the hub answered
        std::deque<Item> up;
        std::deque<Item> down;
    };
    struct Cable
    {
        Duration least{0};
        Duration most{0};
        bool up_blocked = false;
        bool down_blocked = false;
        std::uint64_t blockade = 0; ///< counts them, so that an old time-out does not end a new one
    };

    void push(Connection& connection, Direction direction, What what, std::string text);
    void pump(ConnectionId id, Direction direction);
    void let_through(std::size_t device);
    void arrives(ConnectionId id, Direction direction, const Item& item);
    void lose(Connection& connection);
    void forget_dead(ConnectionId id);
    Connection* find(ConnectionId id);
    std::vector<ConnectionId> of(std::size_t device) const;

    Agenda& agenda_;
    Chance chance_;
    std::vector<Cable> cables_;
    std::map<ConnectionId, std::unique_ptr<Connection>> connections_;
    std::uint32_t next_ = 1;
    bool hub_listens_ = false;
};

} // namespace giliran::simulation
