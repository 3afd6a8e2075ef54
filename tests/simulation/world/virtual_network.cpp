// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/world/virtual_network.h"

#include <algorithm>

namespace giliran::simulation {

ConnectionId VirtualNetwork::connect(std::size_t device)
{
    const ConnectionId id{next_++};
    connections_[id] = std::make_unique<Connection>(Connection{id, device, true, false, false, {}, {}});
    push(*connections_[id], Direction::up, What::open, {});
    agenda_.after(device_patience, [this, id] { // nobody answers: the device gives up
        if (Connection* connection = find(id);
            connection != nullptr && !connection->opened && connection->device_end) {
            const std::size_t device_index = connection->device;
            if (connection->hub_end)
                device_closes(id);
            else
                connections_.erase(id); // its knock on the door is not repeated
            at_device_disconnected(device_index, id);
        }
    });
    return id;
}

void VirtualNetwork::send_to_hub(ConnectionId id, const std::string& text)
{
    if (Connection* connection = find(id); connection != nullptr && connection->device_end)
        push(*connection, Direction::up, What::text, text);
}

void VirtualNetwork::device_closes(ConnectionId id)
{
    if (Connection* connection = find(id); connection != nullptr && connection->device_end) {
        connection->device_end = false;
        push(*connection, Direction::up, What::close, {});
    }
}

void VirtualNetwork::send_to_device(ConnectionId id, const std::string& text)
{
    if (Connection* connection = find(id); connection != nullptr && connection->hub_end)
        push(*connection, Direction::down, What::text, text);
}

void VirtualNetwork::hub_closes(ConnectionId id)
{
    if (Connection* connection = find(id); connection != nullptr && connection->hub_end) {
        connection->hub_end = false;
        push(*connection, Direction::down, What::close, {});
    }
}

void VirtualNetwork::hub_process_died()
{
    hub_listens_ = false;
    for (auto& [id, connection] : connections_)
        if (connection->hub_end) {
            connection->hub_end = false;
            push(*connection, Direction::down, What::close, {});
        }
}

void VirtualNetwork::hub_machine_died()
{
    hub_listens_ = false;
    for (auto& [id, connection] : connections_)
        if (connection->hub_end) {
            connection->hub_end = false;
            const ConnectionId silent = id;
            agenda_.after(device_patience, [this, silent] {
                if (Connection* still = find(silent))
                    push(*still, Direction::down, What::close, {});
            });
        }
}

void VirtualNetwork::cut(std::size_t device)
{
    for (const ConnectionId id : of(device))
        lose(*find(id));
}

/// All that is under way is lost, and both ends are told.
void VirtualNetwork::lose(Connection& connection)
{
    for (auto* pipe : {&connection.up, &connection.down}) {
        texts_lost += static_cast<std::uint64_t>(std::count_if(
            pipe->begin(), pipe->end(), [](const Item& item) { return item.what == What::text; }));
        pipe->clear();
    }
    push(connection, Direction::up, What::close, {});
    push(connection, Direction::down, What::close, {});
}

void VirtualNetwork::block(std::size_t device, bool up, bool down)
{
    Cable& cable = cables_[device];
    cable.up_blocked = up;
    cable.down_blocked = down;
    const std::uint64_t blockade = ++cable.blockade;
    const auto still = [this, device, blockade] {
        const Cable& now = cables_[device];
        return now.blockade == blockade && (now.up_blocked || now.down_blocked);
    };
    agenda_.after(device_patience, [this, device, still] {
        if (!still())
            return;
        for (const ConnectionId id : of(device))
            if (find(id)->device_end) {
                device_closes(id);
                at_device_disconnected(device, id);
            }
    });
    agenda_.after(hub_patience, [this, device, still] {
        if (!still())
            return;
        for (const ConnectionId id : of(device))
            if (Connection& connection = *find(id); connection.hub_end) {
                connection.hub_end = false;
                push(connection, Direction::down, What::close, {});
                at_hub_disconnected(id);
            }
    });
    let_through(device);
}

void VirtualNetwork::unblock(std::size_t device)
{
    Cable& cable = cables_[device];
    cable.up_blocked = cable.down_blocked = false;
    let_through(device);
}

/// What was held back in a direction that is open now.
void VirtualNetwork::let_through(std::size_t device)
{
    for (const ConnectionId id : of(device))
        for (const Direction direction : {Direction::up, Direction::down})
            agenda_.after(Duration(0), [this, id, direction] { pump(id, direction); });
}

void VirtualNetwork::set_delay(std::size_t device, Duration least, Duration most)
{
    cables_[device].least = least;
    cables_[device].most = std::max(least, most);
}

void VirtualNetwork::push(Connection& connection, Direction direction, What what, std::string text)
{
    auto& pipe = direction == Direction::up ? connection.up : connection.down;
    const Cable& cable = cables_[connection.device];
    Instant ready = agenda_.now() + chance_.between(cable.least, cable.most);
    if (!pipe.empty())
        ready = std::max(ready, pipe.back().ready_at);
    pipe.push_back({what, std::move(text), ready});
    agenda_.at(ready, [this, id = connection.id, direction] { pump(id, direction); });
}

void VirtualNetwork::pump(ConnectionId id, Direction direction)
{
    for (;;) {
        Connection* connection = find(id);
        if (connection == nullptr)
            return;
        const Cable& cable = cables_[connection->device];
        auto& pipe = direction == Direction::up ? connection->up : connection->down;
        const bool blocked = direction == Direction::up ? cable.up_blocked : cable.down_blocked;
        if (blocked || pipe.empty() || pipe.front().ready_at > agenda_.now())
            return;
        const Item item = std::move(pipe.front());
        pipe.pop_front();
        arrives(id, direction, item);
        forget_dead(id);
    }
}

void VirtualNetwork::arrives(ConnectionId id, Direction direction, const Item& item)
{
    Connection& connection = *find(id);
    const std::size_t device = connection.device;
    if (direction == Direction::up) {
        switch (item.what) {
        case What::open:
            if (!hub_listens_)
                return push(connection, Direction::down, What::close, {});
            connection.hub_end = true;
            at_hub_connected(device, id);
            if (Connection* still = find(id))
                push(*still, Direction::down, What::open, {});
            return;
        case What::text:
            if (connection.hub_end)
                at_hub_message(id, item.text);
            return;
        case What::close:
            if (!connection.hub_end)
                return;
            connection.hub_end = false;
            return at_hub_disconnected(id);
        }
    }
    if (!connection.device_end)
        return;
    switch (item.what) {
    case What::open:
        connection.opened = true;
        return at_device_connected(device, id);
    case What::text:
        return at_device_message(device, id, item.text);
    case What::close:
        connection.device_end = false;
        return at_device_disconnected(device, id);
    }
}

void VirtualNetwork::forget_dead(ConnectionId id)
{
    // What still lies in a blocked cable on its way down reaches nobody: a night of it must not pile up.
    const Connection* connection = find(id);
    if (connection != nullptr && !connection->device_end && !connection->hub_end && connection->up.empty())
        connections_.erase(id);
}

VirtualNetwork::Connection* VirtualNetwork::find(ConnectionId id)
{
    const auto found = connections_.find(id);
    return found == connections_.end() ? nullptr : found->second.get();
}

std::vector<ConnectionId> VirtualNetwork::of(std::size_t device) const
{
    std::vector<ConnectionId> ids;
    for (const auto& [id, connection] : connections_)
        if (connection->device == device)
            ids.push_back(id);
    return ids;
}

} // namespace giliran::simulation
