// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/presenter/kiosk_presenter.h"

#include "common/protocol/view_codec.h"
#include "common/texts/hall_time.h"
#include "common/texts/queue_words.h"
#include "kiosk/presenter/ticket_texts.h"
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
    connect(&window_, &KioskWindow::service_chosen, this, &KioskPresenter::choose_service);
    connect(&window_, &KioskWindow::take_number, this, &KioskPresenter::take_number);
    connect(&window_, &KioskWindow::back, this, &KioskPresenter::go_back);
    connect(&window_, &KioskWindow::done, this, &KioskPresenter::go_home);
    connect(&window_, &KioskWindow::another_number, this, &KioskPresenter::go_home);
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
    while (!untold_.empty() && client_.ask(untold_.front()))
        untold_.erase(untold_.begin());
    switch (place_) {
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
    refresh_header();
    if (const auto closed = closed_notice(*now)) {
        place_ = Place::home;
        return window_.show_closed(*closed);
    }
    const Agency* agency = agency_ ? now->hall.find(*agency_) : nullptr;
    const Service* chosen = service();
    if (place_ == Place::services && agency != nullptr) {
        window_.show_services(services_model(*now, *agency));
    } else if (place_ == Place::before_ticket && chosen != nullptr) {
        BeforeTicketModel model = before_ticket_model(*now, *chosen);
        model.priority = priority_;
        window_.show_before_ticket(model);
    } else {
        place_ = Place::home;
        window_.show_agencies(agencies_model(*now));
    }
}

void KioskPresenter::choose_agency(const QString& id)
{
    agency_ = AgencyId::parse(id.toStdString());
    place_ = Place::services;
    show_place();
}

void KioskPresenter::choose_service(const QString& id)
{
    service_ = ServiceId::parse(id.toStdString());
    priority_ = false;
    place_ = Place::before_ticket;
    show_place();
}

void KioskPresenter::take_number(bool priority)
{
    if (place_ != Place::before_ticket || service() == nullptr)
        return;
    priority_ = priority;
    place_ = Place::checking_printer;
    show_asking();
    printer_.check(); // a printer without paper is found before the number is given
}

/// The screen between the visitor's touch and the number.
void KioskPresenter::show_asking()
{
    const auto now = scene();
    const Service* chosen = service();
    if (!now || chosen == nullptr)
        return;
    TicketModel waiting;
    if (const Agency* agency = now->hall.find(chosen->agency))
        waiting.service = QString::fromStdString(agency->short_name.in(language_.toStdString()));
    if (place_ == Place::asking && client_.standing() != Standing::online)
        waiting.paper =
            tr("The connection is interrupted. Please wait: the result is shown as soon as it is back.");
    window_.show_printing(waiting);
}

void KioskPresenter::on_printer_checked(const PrinterState& state)
{
    if (place_ != Place::checking_printer)
        return;
    if (state.ready())
        return ask_for_number();
    qWarning("the printer is not ready: %s (%s)", qUtf8Printable(text_of(state.problem->problem)),
             qUtf8Printable(state.problem->detail));
    show_message([problem = state.problem->problem] {
        return NoticeModel{IconName::printer,
                           tr("The ticket printer cannot print: %1").arg(text_of(problem)),
                           tr("No number was taken. Please ask the staff for help."),
                           {}};
    });
}

void KioskPresenter::ask_for_number()
{
    IssueTicket command;
    command.service = *service_;
    command.priority = priority_;
    asked_ = client_.ask(command);
    if (!asked_)
        return show_message([] {
            return NoticeModel{IconName::disconnected,
                               tr("The connection is interrupted"),
                               tr("No number was taken. Please try again in a moment."),
                               {}};
        });
    place_ = Place::asking;
}

void KioskPresenter::on_answered(const RequestId& request, const DeviceClient::Result& result)
{
    if (asked_ != request)
        return;
    asked_.reset();
    if (const auto* answer = std::get_if<Answer>(&result)) {
        if (const auto* issued = std::get_if<TicketIssued>(answer))
            return number_given(*issued);
    } else if (const auto* refusal = std::get_if<Refusal>(&result)) {
        return show_message([this, why = *refusal] {
            const auto now = scene();
            const QString until =
                why.until && now ? clock_text(*why.until, now->hall.utc_offset, language_) : QString();
            return NoticeModel{IconName::warning, words_for(why, until), tr("No number was taken."), {}};
        });
    }
    show_message([] {
        return NoticeModel{IconName::disconnected,
                           tr("The connection was interrupted"),
                           tr("No number was taken. Please choose again."),
                           {}};
    });
}

void KioskPresenter::number_given(const TicketIssued& issued)
{
    issued_ = issued;
    paper_.reset();
    const auto now = scene();
    const Service* chosen = service();
    if (!now || chosen == nullptr)
        return;
    if (place_ == Place::asking || place_ == Place::message) {
        place_ = Place::printing;
        leaving_.stop();
        show_number();
    }
    printer_.print(ticket_texts(*now, *chosen, issued, priority_), PrintToken(++last_print_));
}

void KioskPresenter::on_printed(PrintToken token, const PrintResult& result)
{
    if (token != PrintToken(last_print_) || !issued_)
        return;
    place_ = Place::ticket;
    paper_ = result;
    if (result) {
        tell_hub(ConfirmPaper{issued_->leg});
    } else {
        qWarning("ticket %s did not come out: %s (%s)", issued_->number.text().c_str(),
                 qUtf8Printable(text_of(result.error().problem)), qUtf8Printable(result.error().detail));
        tell_hub(ReportPaperFailed{
            issued_->leg, result.error().detail.toStdString().substr(0, ReportPaperFailed::max_detail)});
    }
    show_number();
    leaving_.start(result ? timing_.ticket_shown : timing_.failed_shown);
}

/// The number, and what became of its paper.
void KioskPresenter::show_number()
{
    const auto now = scene();
    const Service* chosen = service();
    if (!now || chosen == nullptr || !issued_)
        return;
    TicketModel model = ticket_model(*now, *chosen, *issued_);
    if (!paper_)
        return window_.show_printing(model);
    if (*paper_) {
        model.paper = printer_.describe();
        model.shown_for = timing_.ticket_shown;
        window_.show_ticket(model);
    } else {
        model.paper = text_of(paper_->error().problem);
        model.shown_for = timing_.failed_shown;
        window_.show_print_failed(model);
    }
}

void KioskPresenter::show_message(std::function<NoticeModel()> words)
{
    place_ = Place::message;
    message_ = std::move(words);
    window_.show_closed(message_());
    leaving_.start(timing_.notice_shown);
}

void KioskPresenter::tell_hub(const Command& command)
{
    if (!client_.ask(command))
        untold_.push_back(command);
}

void KioskPresenter::go_back()
{
    if (place_ == Place::before_ticket) {
        place_ = Place::services;
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
    idle_.stop();
    place_ = Place::home;
    agency_.reset();
    service_.reset();
    issued_.reset();
    paper_.reset();
    priority_ = false;
    if (!same_visitor && language_ != home_language_)
        choose_language(home_language_);
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
    const bool somebody_may_wait = place_ == Place::services || place_ == Place::before_ticket;
    if (somebody_may_wait && !warned_) {
        warned_ = true;
        window_.show_idle_warning(timing_.idle_warning);
        return idle_.start(timing_.idle_warning);
    }
    if (warned_)
        window_.hide_idle_warning();
    warned_ = false;
    if (somebody_may_wait || place_ == Place::home)
        go_home();
}

void KioskPresenter::refresh_header()
{
    if (const auto now = scene(); now && client_.knows_time())
        window_.set_header(header_model(*now));
}

} // namespace giliran
