// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/queue/permission.h"

#include <algorithm>

namespace giliran {

bool may_ask(DeviceRole device, PersonRole person, std::string_view command)
{
    return std::any_of(permissions.begin(), permissions.end(), [&](const Permission& row) {
        const bool person_suffices = row.person == PersonRole::visitor || person == row.person ||
                                     (person == PersonRole::supervisor && row.person == PersonRole::officer);
        return row.device == device && row.command == command && person_suffices;
    });
}

} // namespace giliran
