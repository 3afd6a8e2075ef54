// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/pairing_link.h"

namespace giliran {
namespace {

constexpr std::string_view scheme = "giliran://";
constexpr std::string_view pairing_mark = "pair.";

} // namespace

std::optional<PairingLink> PairingLink::parse(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ' || text.back() == '\r'))
        text.remove_suffix(1);
    if (text.substr(0, scheme.size()) != scheme)
        return std::nullopt;
    text.remove_prefix(scheme.size());
    const auto slash = text.find('/');
    const auto hash = text.find('#');
    if (slash == std::string_view::npos || hash == std::string_view::npos || hash < slash)
        return std::nullopt;
    const auto device = DeviceId::parse(text.substr(slash + 1, hash - slash - 1));
    const auto key = SecretKey::parse(text.substr(hash + 1));
    if (!device || !key)
        return std::nullopt;
    PairingLink link{{}, *device, *key};
    std::string_view hosts = text.substr(0, slash);
    while (true) {
        const auto comma = hosts.find(',');
        const auto address = HubAddress::parse(hosts.substr(0, comma));
        if (!address)
            return std::nullopt;
        link.hubs.push_back(*address);
        if (comma == std::string_view::npos)
            return link;
        hosts.remove_prefix(comma + 1);
    }
}

std::string PairingLink::text() const
{
    std::string result(scheme);
    for (std::size_t i = 0; i < hubs.size(); ++i)
        result += (i == 0 ? "" : ",") + hubs[i].text();
    return result + "/" + device.text() + "#" + key.secret_text();
}

std::optional<WireIdentity> WireIdentity::parse(std::string_view identity)
{
    const bool pairing = identity.substr(0, pairing_mark.size()) == pairing_mark;
    if (pairing)
        identity.remove_prefix(pairing_mark.size());
    const auto device = DeviceId::parse(identity);
    return device ? std::optional(WireIdentity{*device, pairing}) : std::nullopt;
}

std::string WireIdentity::text() const
{
    return (pairing ? std::string(pairing_mark) : std::string()) + device.text();
}

} // namespace giliran
