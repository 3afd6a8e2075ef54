// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/counter/desk_at_hub.h"

#include "common/device/key_file.h"

#include <QDir>

namespace giliran::testing {
namespace {

DeviceClient::Settings settings_of(const PairingLink& link, const QString& folder)
{
    DeviceClient::Settings settings;
    settings.view = ViewKind::counter;
    settings.key_file = key_file_path(folder, QStringLiteral("counter"));
    settings.link = link;
    return settings;
}

} // namespace

DeskAtHub::DeskAtHub(SmallHub& hub, const std::string& counter, CounterPresenter::Timing timing)
    : client(settings_of(hub.link_for(DeviceRole::counter, counter), folder_.path())),
      presenter(client, QStringLiteral("id"), timing)
{
    client.start();
    wait_until_online();
}

void DeskAtHub::wait_until_online()
{
    REQUIRE(eventually([&] { return client.is_ready() && model().header.connected; }));
}

void DeskAtHub::staff(const std::string& officer)
{
    presenter.sign_in(QString::fromStdString(officer), QStringLiteral("1234"));
    REQUIRE(eventually([&] { return is_answered() && model().page == CounterPage::desk; }));
}

Deed DeskAtHub::loud() const
{
    REQUIRE(model().desk.loud.deed);
    return *model().desk.loud.deed;
}

void DeskAtHub::press_loud()
{
    carry_out(loud());
}

void DeskAtHub::carry_out(const Deed& deed)
{
    presenter.carry_out(deed);
    REQUIRE(eventually([&] { return is_answered(); }));
}

LegId waiting_ticket(Terminal& kiosk)
{
    const LegId leg = kiosk.done<TicketIssued>(ticket_wish()).leg;
    kiosk.done<Done>(ConfirmPaper{leg});
    return leg;
}

} // namespace giliran::testing
