// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/service/small_hub.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

bool is_refused(Terminal& terminal)
{
    terminal.start();
    return eventually(
        [&] { return terminal.is_waiting() && terminal.retry_reason() == link::RetryReason::refused_key; });
}

} // namespace

TEST_CASE("a pairing link works once: it is used up when the device returns with its lasting key",
          "[hub-service]")
{
    SmallHub hall;
    const PairingLink link = hall.link_for(DeviceRole::kiosk);
    Terminal kiosk(link, ViewKind::kiosk);
    kiosk.start();
    REQUIRE(eventually([&] { return kiosk.is_paired() && kiosk.is_ready(); }));
    CHECK(kiosk.welcome->role == DeviceRole::kiosk);
    CHECK(kiosk.hall == hall.hub().core().hall()->version);

    Terminal second(link, ViewKind::kiosk);
    CHECK(is_refused(second));
    CHECK(kiosk.is_ready());
}

TEST_CASE("a wrong key, an unknown device and a link ten minutes old are refused alike", "[hub-service]")
{
    SmallHub hall;
    PairingLink wrong_key = hall.link_for(DeviceRole::kiosk);
    wrong_key.key = SecretKey(SecretKey::Bytes{1});
    Terminal with_wrong_key(wrong_key, ViewKind::kiosk);
    CHECK(is_refused(with_wrong_key));

    PairingLink unknown = hall.link_for(DeviceRole::kiosk);
    unknown.device = DeviceId(DeviceId::Bytes{7});
    Terminal stranger(unknown, ViewKind::kiosk);
    CHECK(is_refused(stranger));

    const PairingLink old = hall.link_for(DeviceRole::kiosk);
    hall.pass(DeviceRegistry::pairing_time);
    Terminal late(old, ViewKind::kiosk);
    CHECK(is_refused(late));
}

TEST_CASE("a device whose pairing broke off gets the same lasting key again", "[hub-service]")
{
    SmallHub hall;
    const PairingLink link = hall.link_for(DeviceRole::kiosk);
    DeviceRegistry& devices = hall.hub().devices();
    const auto first = devices.arrived({link.device, true});
    const auto again = devices.arrived({link.device, true});
    REQUIRE((first && again));
    CHECK(first->lasting_key == again->lasting_key);
    CHECK_FALSE(is_paired(*devices.find(link.device)));
    REQUIRE(devices.arrived({link.device, false}));
    CHECK(is_paired(*devices.find(link.device)));
    CHECK_FALSE(devices.key_for({link.device, true}, hall.hub().now()));
}

TEST_CASE("a revoked device is cut off at once and never returns", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const DeviceId id = kiosk->welcome->device;
    REQUIRE(hall.desk().answer(AdminRequest(RevokeDevice{id})).outcome == AdminOutcome::done);
    REQUIRE(eventually([&] { return !kiosk->is_connected(); }));
    CHECK(eventually(
        [&] { return kiosk->is_waiting() && kiosk->retry_reason() == link::RetryReason::refused_key; }));
    CHECK_FALSE(hall.hub().core().is_connected(id));
    hall.restart();
    CHECK_FALSE(hall.hub().devices().key_for({id, false}, hall.hub().now()));
    CHECK(hall.desk().answer(AdminRequest(RevokeDevice{id})).outcome == AdminOutcome::refused);
}

TEST_CASE("devices are back by themselves after a restart of the hub, with their lasting keys",
          "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const auto counter = hall.counter("loket-1");
    kiosk->done<TicketIssued>(ticket_wish());
    hall.restart();
    REQUIRE(eventually([&] { return !kiosk->is_ready() || !counter->is_ready(); }));
    REQUIRE(eventually([&] { return kiosk->is_ready() && counter->is_ready(); }));
    CHECK(kiosk->done<TicketIssued>(ticket_wish()).number.text() == "A-002");
}

TEST_CASE("keys are not to be seen where devices are listed", "[hub-service]")
{
    SmallHub hall;
    const auto kiosk = hall.kiosk();
    const AdminAnswer answer = hall.desk().answer(AdminRequest(ListDevices{}));
    REQUIRE(answer.data);
    const std::string text = to_text(*answer.data);
    CHECK(text.find(kiosk->welcome->device.text()) != std::string::npos);
    CHECK(text.find(kiosk->key->secret_text()) == std::string::npos);
}
