// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/presenter/kiosk_presenter.h"

#include "common/protocol/view_codec.h"
#include "kiosk/screens/kiosk_window.h"

namespace giliran {

KioskPresenter::KioskPresenter(DeviceClient& client, TicketPrinter& printer, KioskWindow& window,
                               QString home_language, Timing timing, QObject* parent)
    : QObject(parent), client_(client), printer_(printer), window_(window),
      home_language_(std::move(home_language)), timing_(timing), language_(home_language_)
{
    connect(&client_, &DeviceClient::standing_changed, this, &KioskPresenter::on_client_changed);
    connect(&client_, &DeviceClient::view_changed, this, &KioskPresenter::on_client_changed);
    connect(&client_, &DeviceClient::hall_changed, this, &KioskPresenter::on_client_changed);
    connect(&client_, &DeviceClient::answered, this, &KioskPresenter::on_answered);
    connect(&printer_, &TicketPrinter::checked, this, &KioskPresenter::on_printer_checked);
    connect(&printer_, &TicketPrinter::finished, this, &KioskPresenter::on_printed);
    connect(&window_, &KioskWindow::agency_chosen, this, &KioskPresenter::choose_agency);
    connect(&window_, &KioskWindow::group_chosen, this, &KioskPresenter::choose_group);
    connect(&window_, &KioskWindow::text_size, this, &KioskPresenter::change_text_size);
    connect(&window_, &KioskWindow::low, this, &KioskPresenter::change_height);
    connect(&window_, &KioskWindow::woken, this, &KioskPresenter::wake);
    connect(&window_, &KioskWindow::service_chosen, this, &KioskPresenter::choose_service);
    connect(&window_, &KioskWindow::take_number, this, &KioskPresenter::take_number);
    connect(&window_, &KioskWindow::back, this, &KioskPresenter::go_back);
    connect(&window_, &KioskWindow::done, this, &KioskPresenter::go_home);
    connect(&window_, &KioskWindow::another_number, this, &KioskPresenter::go_home);
    connect(&window_, &KioskWindow::change_service, this, &KioskPresenter::change_service);
    connect(&window_, &KioskWindow::language_chosen, this, &KioskPresenter::choose_language);
    connect(&window_, &KioskWindow::touched, this, &KioskPresenter::on_touched);
    connect(&window_, &KioskWindow::still_here, this, &KioskPresenter::on_touched);

    idle_.setSingleShot(true);
    connect(&idle_, &QTimer::timeout, this, &KioskPresenter::on_idle);
    leaving_.setSingleShot(true);
    connect(&leaving_, &QTimer::timeout, this, &KioskPresenter::go_home);
    clock_.setInterval(1000);
    connect(&clock_, &QTimer::timeout, this, &KioskPresenter::refresh_header);
    clock_.start();
    idle_.start(timing_.idle_screen);
    show_place();
}

void KioskPresenter::await_local_hub(const QString& trouble)
{
    awaited_hub_ = trouble;
    on_client_changed();
}

void KioskPresenter::local_hub_runs()
{
    awaited_hub_.reset();
    on_client_changed();
}

void KioskPresenter::use_look(const Look& look)
{
    machine_look_ = look;
    refresh_look();
}

void KioskPresenter::refresh_look()
{
    Look wanted = machine_look_;
    if (const Hall* hall = client_.hall())
        wanted = in_hall_colours(wanted, hall->look.primary, hall->look.call);
    if (large_text_)
        wanted.enlargement = large_text;
    if (wanted == look_)
        return;
    look_ = wanted;
    window_.set_theme(Theme::kiosk(window_.theme().px_per_mm(), look_));
}

void KioskPresenter::change_text_size()
{
    large_text_ = !large_text_;
    refresh_look();
}

void KioskPresenter::change_height()
{
    low_ = !low_;
    window_.set_low(low_);
}

std::optional<KioskScene> KioskPresenter::scene() const
{
    if (client_.hall() == nullptr)
        return std::nullopt;
    return KioskScene{*client_.hall(), view_, language_, client_.hub_time()};
}

const Service* KioskPresenter::service() const
{
    return client_.hall() != nullptr && service_ ? client_.hall()->find(*service_) : nullptr;
}

void KioskPresenter::on_client_changed()
{
    if (const auto view = read_kiosk_view(client_.view()))
        view_ = *view;
    refresh_look();
    while (!untold_.empty() && client_.ask(untold_.front()))
        untold_.erase(untold_.begin());
    switch (place_) {
    case Place::idle:
    case Place::home:
    case Place::services:
    case Place::before_ticket:
        show_place();
        break;
    case Place::checking_printer:
    case Place::asking:
        show_asking();
        break;
    case Place::printing:
    case Place::ticket:
        show_number();
        break; // what a visitor is looking at stays, in the language that is chosen now
    case Place::message:
        window_.show_closed(message_());
        break;
    }
    refresh_header();
}

/// Shows the screen of the place where the visitor is, or the notice that stands before all screens.
void KioskPresenter::show_place()
{
    const bool no_hub =
        client_.standing() == Standing::unpaired || client_.standing() == Standing::connecting;
    const auto notice = awaited_hub_ && no_hub
                            ? standing_notice(Standing::connecting, *awaited_hub_)
                            : standing_notice(client_.standing(), client_.standing_detail());
    if (notice)
        return window_.show_notice(*notice);
    const auto now = scene();
    if (!now)
        return;
    show_header();
    if (const auto closed = closed_notice(*now)) {
        place_ = Place::home;
        return window_.show_closed(*closed);
    }
    if (place_ == Place::idle) {
        idle_shown_ = idle_model(*now);
        return window_.show_idle(idle_shown_);
    }
    const Agency* agency = agency_ ? now->hall.find(*agency_) : nullptr;
    const Service* chosen = service();
    if (place_ == Place::services && agency != nullptr) {
        ServicesModel model = services_model(*now, *agency, group_);
        model.changing = changing_words();
        window_.show_services(model);
    } else if (place_ == Place::before_ticket && chosen != nullptr) {
        BeforeTicketModel model = before_ticket_model(*now, *chosen);
        model.priority = priority_;
        model.changing = changing_words();
        window_.show_before_ticket(model);
    } else {
        place_ = Place::home;
        AgenciesModel model = agencies_model(*now);
        model.changing = changing_words();
        window_.show_agencies(model);
    }
}

/// What becomes of the number that a visitor is about to change; empty when none is.
QString KioskPresenter::changing_words() const
{
    return wrong_ ? giliran::changing_words(wrong_->issued.number) : QString();
}

void KioskPresenter::choose_agency(const QString& id)
{
    agency_ = AgencyId::parse(id.toStdString());
    group_.reset();
    place_ = Place::services;
    show_place();
}

void KioskPresenter::choose_group(const QString& id)
{
    group_ = GroupId::parse(id.toStdString());
    show_place();
}

void KioskPresenter::choose_service(const QString& id)
{
    service_ = ServiceId::parse(id.toStdString());
    if (wrong_ && service_ == wrong_service_)
        return keep_number(); // it was the right choice after all
    priority_ = wrong_ && wrong_->priority;
    place_ = Place::before_ticket;
    show_place();
}

void KioskPresenter::show_message(std::function<NoticeModel()> words)
{
    place_ = Place::message;
    message_ = [this, words = std::move(words)] {
        NoticeModel notice = words();
        if (wrong_)
            notice.body += QLatin1Char(' ') +
                           tr("%1 stays valid.").arg(QString::fromStdString(wrong_->issued.number.text()));
        return notice;
    };
    window_.show_closed(message_());
    leaving_.start(timing_.notice_shown);
}

void KioskPresenter::go_back()
{
    if (place_ == Place::before_ticket) {
        place_ = Place::services;
        return show_place();
    }
    if (place_ == Place::services && group_) {
        group_.reset();
        return show_place();
    }
    if (place_ == Place::services && wrong_) { // an agency may have been the wrong choice too
        place_ = Place::home;
        return show_place();
    }
    if (place_ == Place::services)
        go_home();
}

void KioskPresenter::go_home()
{
    if (place_ == Place::checking_printer || place_ == Place::asking || place_ == Place::printing)
        return; // a number is on its way: its screen stays until it is known
    const bool same_visitor = sender() == &window_;
    leaving_.stop();
    idle_.start(timing_.idle_screen);
    place_ = Place::home;
    agency_.reset();
    group_.reset();
    service_.reset();
    given_.reset();
    wrong_.reset();
    wrong_service_.reset();
    paper_.reset();
    priority_ = false;
    if (!same_visitor) {
        large_text_ = false;
        low_ = false;
        window_.set_low(false);
        refresh_look();
        if (language_ != home_language_)
            choose_language(home_language_);
    }
    show_place();
}

void KioskPresenter::choose_language(const QString& code)
{
    language_ = code;
    Q_EMIT language_wanted(code);
    on_client_changed();
}

void KioskPresenter::on_touched()
{
    if (warned_)
        window_.hide_idle_warning();
    warned_ = false;
    idle_.start(timing_.idle);
}

void KioskPresenter::on_idle()
{
    const bool somebody_may_wait =
        place_ == Place::services || place_ == Place::before_ticket || (place_ == Place::home && wrong_);
    if (somebody_may_wait && !warned_) {
        warned_ = true;
        window_.show_idle_warning(timing_.idle_warning);
        return idle_.start(timing_.idle_warning);
    }
    if (warned_)
        window_.hide_idle_warning();
    warned_ = false;
    if (somebody_may_wait)
        return go_home();
    if (place_ == Place::home) {
        go_home();
        idle_.stop();
        place_ = Place::idle;
        show_place();
    }
}

void KioskPresenter::wake()
{
    if (place_ != Place::idle)
        return;
    place_ = Place::home;
    show_place();
}

void KioskPresenter::show_header()
{
    if (const auto now = scene(); now && client_.knows_time())
        window_.set_header(header_model(*now));
}

/// With the idle screen, which tells the time as well.
void KioskPresenter::refresh_header()
{
    show_header();
    if (place_ == Place::idle && window_.showing() == KioskWindow::Showing::idle)
        if (const auto now = scene(); now && idle_model(*now) != idle_shown_)
            show_place();
}

} // namespace giliran
