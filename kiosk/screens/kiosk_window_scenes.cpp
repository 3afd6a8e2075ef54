// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows at each step of a visitor's way: the titles of the header, the screen below.
#include "common/ui/connection_notice.h"
#include "kiosk/screens/agencies_screen.h"
#include "kiosk/screens/before_ticket_screen.h"
#include "kiosk/screens/header_bar.h"
#include "kiosk/screens/idle_screen.h"
#include "kiosk/screens/kiosk_window.h"
#include "kiosk/screens/message_overlay.h"
#include "kiosk/screens/number_screen.h"
#include "kiosk/screens/services_screen.h"

#include <utility>

namespace giliran {

void KioskWindow::show_idle(const IdleModel& model)
{
    show_again_ = [this, model] { show_idle(model); };
    idle_->set_model(model);
    go_to(Showing::idle, idle_);
}

void KioskWindow::show_agencies(const AgenciesModel& model)
{
    show_again_ = [this, model] { show_agencies(model); };
    header_->set_titles(QString(), tr("Welcome,\nplease choose a service"));
    agencies_->set_model(model);
    const bool anew = go_to(Showing::agencies, agencies_);
    set_changing(model.changing);
    if (anew)
        agencies_->go_to_first_page();
}

void KioskWindow::show_services(const ServicesModel& model)
{
    show_again_ = [this, model] { show_services(model); };
    header_->set_titles(model.agency,
                        model.group.isEmpty() ? tr("Choose the service\nyou need") : model.group);
    services_->set_model(model);
    const QString of = model.agency + QLatin1Char('\n') + model.group;
    bool anew = go_to(Showing::services, services_);
    if (of != std::exchange(services_of_, of)) {
        anew = true;
        settling_.start(settle);
    }
    set_changing(model.changing);
    if (anew)
        services_->go_to_first_page();
}

void KioskWindow::show_before_ticket(const BeforeTicketModel& model)
{
    show_again_ = [this, model] { show_before_ticket(model); };
    header_->set_titles(model.agency, model.service);
    before_ticket_->set_model(model);
    const bool anew = go_to(Showing::before_ticket, before_ticket_);
    set_changing(model.changing);
    if (anew) {
        before_ticket_->set_priority(model.priority);
        before_ticket_->go_to_first_page();
    }
}

void KioskWindow::show_printing(const TicketModel& model)
{
    show_again_ = [this, model] { show_printing(model); };
    header_->set_titles(tr("One moment, please"), tr("Your queue number"));
    number_->set_model(NumberScreen::Paper::printing, model);
    if (go_to(Showing::printing, number_))
        number_->start_time(model.shown_for);
}

void KioskWindow::show_ticket(const TicketModel& model)
{
    show_again_ = [this, model] { show_ticket(model); };
    header_->set_titles(tr("Thank you"), tr("Your queue number"));
    number_->set_model(NumberScreen::Paper::printed, model);
    if (go_to(Showing::ticket, number_))
        number_->start_time(model.shown_for);
}

void KioskWindow::show_print_failed(const TicketModel& model)
{
    show_again_ = [this, model] { show_print_failed(model); };
    header_->set_titles(tr("Thank you"), tr("Your queue number"));
    number_->set_model(NumberScreen::Paper::failed, model);
    if (go_to(Showing::print_failed, number_))
        number_->start_time(model.shown_for);
}

void KioskWindow::show_closed(const NoticeModel& model)
{
    show_again_ = [this, model] { show_closed(model); };
    header_->set_titles(QString(), tr("Welcome"));
    notice_->show_notice(model.icon, model.title, model.body, model.detail);
    go_to(Showing::closed, notice_);
}

void KioskWindow::show_notice(const NoticeModel& model)
{
    show_again_ = [this, model] { show_notice(model); };
    notice_->show_notice(model.icon, model.title, model.body, model.detail);
    go_to(Showing::notice, notice_);
}

void KioskWindow::show_idle_warning(std::chrono::milliseconds left)
{
    asks_who_is_there_ = true;
    overlay_->show_message({IconName::clock, tr("Are you still there?"),
                            tr("The screen will soon return to the start."), tr("Yes, continue")},
                           left);
}

void KioskWindow::hide_idle_warning()
{
    if (std::exchange(asks_who_is_there_, false))
        overlay_->hide();
}

void KioskWindow::show_help()
{
    overlay_->show_message({IconName::person, tr("Please ask our staff"),
                            tr("They are glad to help you at the information desk."), tr("Close")},
                           std::chrono::milliseconds::zero());
}

} // namespace giliran
