// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/hub_address.h"
#include "common/base/secret_key.h"
#include "common/base/token128.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace giliran {

/// giliran://host:7411,other:7411/DEVICE#KEY: where the hub is, who the device is, and a key that works once,
/// for ten minutes. The first connection is made with identity "pair.DEVICE" and that key; the hub's welcome
/// carries the lasting key, used from then on with identity "DEVICE". The single-use key is gone when the
/// device returns with it.
struct PairingLink
{
    std::vector<HubAddress> hubs;
    DeviceId device;
    SecretKey key;
    static std::optional<PairingLink> parse(std::string_view text);
    std::string text() const;
};

/// The identity on the wire, and what it says about the key it will prove.
struct WireIdentity
{
    DeviceId device;
    bool pairing = false;
    static std::optional<WireIdentity> parse(std::string_view identity);
    std::string text() const;
};

} // namespace giliran
