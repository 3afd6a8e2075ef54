// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/service/admin/admin_request.h"
#include "common/hub/service/device_registry.h"

namespace giliran {

class HubService;
class Upkeep;

/// Does what the owner of the data folder asks, with a running hub or on its journal alone.
class AdminDesk
{
public:
    AdminDesk(HubStorage& storage, DeviceRegistry& devices, HubService* running, Upkeep* upkeep = nullptr)
        : storage_(storage), devices_(devices), running_(running), upkeep_(upkeep)
    {}

    AdminAnswer answer(const AdminRequest& request);
    /// The same for what came as JSON.
    Json answer(const Json& request);

private:
    AdminAnswer take(const GetStatus& request);
    AdminAnswer take(const ApplyHall& request);
    AdminAnswer take(const ExportHall& request);
    AdminAnswer take(const AddDevice& request);
    AdminAnswer take(const ListDevices& request);
    AdminAnswer take(const RevokeDevice& request);
    AdminAnswer take(const PutOfficer& request);
    AdminAnswer take(const BeginClosing& request);
    AdminAnswer take(const EndDay& request);
    AdminAnswer take(const ConfirmDate& request);
    AdminAnswer take(const StopHub& request);

    Result<std::shared_ptr<const HallInForce>, JournalError> hall();
    AdminAnswer keep_hall(const HallFile& file, AdminAnswer answer);
    Instant now() const;

    HubStorage& storage_;
    DeviceRegistry& devices_;
    HubService* running_; ///< null: no hub runs
    Upkeep* upkeep_;      ///< of the running hub
};

} // namespace giliran
