// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the presenter in which a number is asked for, printed, shown and changed.
#include "common/texts/hall_time.h"
#include "common/texts/queue_words.h"
#include "kiosk/presenter/kiosk_presenter.h"
#include "kiosk/presenter/ticket_texts.h"
#include "kiosk/screens/kiosk_window.h"

#include <utility>

namespace giliran {

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
    const auto now = scene();
    const Service* chosen = service();
    expected_ = now && chosen != nullptr && !priority_ ? expected_call(now->view, chosen->queue, now->now)
                                                       : std::nullopt;
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
    const auto call = expected_ ? still_expected(*expected_, issued.reserved_at) : std::nullopt;
    given_ = GivenNumber{issued, priority_, call, std::nullopt};
    if (wrong_) {
        given_->replaced = wrong_->issued.number;
        tell_hub(CancelTicket{wrong_->issued.leg, wrong_->issued.token});
        wrong_.reset();
        wrong_service_.reset();
    }
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
    printer_.print(ticket_texts(*now, *chosen, *given_), PrintToken(++last_print_));
}

void KioskPresenter::on_printed(PrintToken token, const PrintResult& result)
{
    if (token != PrintToken(last_print_) || !given_)
        return;
    place_ = Place::ticket;
    paper_ = result;
    if (result) {
        tell_hub(ConfirmPaper{given_->issued.leg});
    } else {
        qWarning("ticket %s did not come out: %s (%s)", given_->issued.number.text().c_str(),
                 qUtf8Printable(text_of(result.error().problem)), qUtf8Printable(result.error().detail));
        tell_hub(ReportPaperFailed{given_->issued.leg, result.error().detail.toStdString().substr(
                                                           0, ReportPaperFailed::max_detail)});
    }
    show_number();
    leaving_.start(result ? timing_.ticket_shown : timing_.failed_shown);
}

/// The number, and what became of its paper.
void KioskPresenter::show_number()
{
    const auto now = scene();
    const Service* chosen = service();
    if (!now || chosen == nullptr || !given_)
        return;
    TicketModel model = ticket_model(*now, *chosen, *given_);
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

void KioskPresenter::tell_hub(const Command& command)
{
    if (!client_.ask(command))
        untold_.push_back(command);
}

/// The number stays valid and shown on paper; another service is looked for, from its own agency on.
void KioskPresenter::change_service()
{
    if (place_ != Place::ticket || !given_)
        return;
    leaving_.stop();
    wrong_ = given_;
    wrong_service_ = service_;
    given_.reset();
    place_ = Place::services;
    show_place();
    on_touched();
}

void KioskPresenter::keep_number()
{
    given_ = std::exchange(wrong_, std::nullopt);
    wrong_service_.reset();
    place_ = Place::ticket;
    show_number();
    leaving_.start(timing_.ticket_shown);
}

} // namespace giliran
