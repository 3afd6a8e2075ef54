// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/inspection/view_watch.h"

#include "common/protocol/view_codec.h"
#include "tests/simulation/inspection/view_rules.h"
#include "tests/simulation/model/broken_promise.h"

namespace giliran::simulation {
namespace {

/// A device has one view, that of its role and place.
std::pair<ViewKind, std::string> channel_of(const PeerDevice& peer)
{
    switch (peer.role) {
    case DeviceRole::kiosk:
        return {ViewKind::kiosk, {}};
    case DeviceRole::counter:
        return {ViewKind::counter, peer.place};
    case DeviceRole::display:
    case DeviceRole::hub:
        break;
    }
    return {ViewKind::board, peer.place};
}

/// Estimates move with the clock: between two minutes the view has those of the minute that began.
Json without_estimates(Json view)
{
    for (Json::Member& member : *view.as_object())
        if (member.first == "queues" && member.second.as_array() != nullptr)
            for (Json& line : *member.second.as_array())
                std::erase_if(*line.as_object(), [](const Json::Member& figure) {
                    return figure.first == "call_earliest" || figure.first == "call_latest";
                });
    return view;
}

/// Members are compared by name: a delta may have put them in another order.
bool same(const Json& shown, const Json& truth)
{
    return !changes(shown, truth);
}

} // namespace

Json ViewWatch::true_view(const Key& key, const Hall& hall, Instant hub_time) const
{
    switch (key.first) {
    case ViewKind::board:
        return view_json(board_view(truth_.folded, hall, *ZoneId::parse(key.second)));
    case ViewKind::kiosk:
        return view_json(kiosk_view(truth_.folded, hall, hub_time));
    case ViewKind::counter:
        return view_json(counter_view(truth_.folded, hall, *CounterId::parse(key.second), hub_time));
    }
    return Json();
}

void ViewWatch::told(const PeerDevice& peer, const Snapshot& message, const Hall& hall)
{
    ++snapshots;
    const Key key = channel_of(peer);
    const auto before = channels_.find(key);
    if (message.view != key.first)
        broken("a device is told the view of its role", peer.place);
    if (before != channels_.end() && (before->second.epoch != message.epoch || before->second.n != message.n))
        broken("a snapshot has the number of the latest delta", std::to_string(message.n));
    const bool as_last_told = before != channels_.end() && same(before->second.data, message.data);
    if (!as_last_told) {
        if (message.doubtful)
            broken("a doubtful view is the last known truth", peer.place);
        was_true_when_told(key, message.data, hall, message.hub_time);
    }
    channels_[key] = {message.epoch, message.n, message.data};
}

void ViewWatch::told(const PeerDevice& peer, const Delta& message, const Hall& hall, bool first)
{
    if (!first)
        return;
    ++deltas;
    const Key key = channel_of(peer);
    const auto channel = channels_.find(key);
    if (channel == channels_.end() || channel->second.epoch != message.epoch ||
        message.n != channel->second.n + 1)
        broken("a view's deltas are numbered densely after a snapshot", std::to_string(message.n));
    channel->second.n = message.n;
    apply(channel->second.data, message.set);
    was_true_when_told(key, channel->second.data, hall, message.hub_time);
}

void ViewWatch::shows_the_truth(const PeerDevice& peer, const Json& view, const Hall& hall,
                                Instant hub_time) const
{
    hold(channel_of(peer), without_estimates(view),
         without_estimates(true_view(channel_of(peer), hall, hub_time)));
    follows_the_rules(channel_of(peer).first, channel_of(peer).second, view, truth_.book, hall, hub_time);
}

void ViewWatch::was_true_when_told(const Key& key, const Json& view, const Hall& hall, Instant hub_time) const
{
    hold(key, view, true_view(key, hall, hub_time));
    follows_the_rules(key.first, key.second, view, truth_.book, hall, hub_time);
}

void ViewWatch::hold(const Key& key, const Json& view, const Json& truth)
{
    if (!same(view, truth))
        broken("a view shows what is durable", std::string(name_of(key.first)) + " " + key.second +
                                                   " shows " + to_text(view) + " instead of " +
                                                   to_text(truth));
}

} // namespace giliran::simulation
