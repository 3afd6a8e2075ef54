// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/admin/device_place.h"

namespace giliran {

std::optional<std::string> wrong_place(DeviceRole role, const std::string& place, const Hall* hall)
{
    switch (role) {
    case DeviceRole::kiosk:
        return place.empty() ? std::nullopt : std::optional<std::string>("a kiosk has no place");
    case DeviceRole::counter: {
        const auto id = CounterId::parse(place);
        if (!id || (hall != nullptr && hall->find(*id) == nullptr))
            return "the hall has no counter \"" + place + "\"";
        return std::nullopt;
    }
    case DeviceRole::display: {
        const auto id = ZoneId::parse(place);
        if (!id || (hall != nullptr && hall->find(*id) == nullptr))
            return "the hall has no zone \"" + place + "\"";
        return std::nullopt;
    }
    case DeviceRole::hub:
        break;
    }
    return "a hub is no device";
}

} // namespace giliran
