// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/pairing_link.h"

namespace giliran {
namespace {

constexpr std::string_view scheme = "giliran://";
constexpr std::string_view pairing_mark = "pair.";

bool plain_host(std::string_view host)
{
    for (const char c : host) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '.' || c == '-' || c == ':' || c == '%';
        if (!plain)
            return false;
    }
    return !host.empty() && host.size() <= 253;
}

} // namespace

std::optional<HubAddress> HubAddress::parse(std::string_view text)
{
    HubAddress address;
    std::string_view port;
    if (!text.empty() && text.front() == '[') {
        const auto end = text.find(']');
        if (end == std::string_view::npos)
            return std::nullopt;
        address.host = std::string(text.substr(1, end - 1));
        port = text.substr(end + 1);
        if (!port.empty() && port.front() != ':')
            return std::nullopt;
        port = port.empty() ? port : port.substr(1);
    } else {
        const auto colon = text.find(':');
        address.host = std::string(text.substr(0, colon));
        if (colon != std::string_view::npos) {
            port = text.substr(colon + 1);
            if (port.empty())
                return std::nullopt;
        }
    }
    if (!plain_host(address.host))
        return std::nullopt;
    if (port.empty())
        return address;
    std::uint32_t number = 0;
    for (const char c : port) {
        if (c < '0' || c > '9' || number > 65535)
            return std::nullopt;
        number = number * 10 + static_cast<std::uint32_t>(c - '0');
    }
    if (number == 0 || number > 65535)
        return std::nullopt;
    address.port = static_cast<std::uint16_t>(number);
    return address;
}

std::string HubAddress::text() const
{
    const bool v6 = host.find(':') != std::string::npos;
    return (v6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

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
