// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/simulator/program/virtual_kiosk.h"

#include "common/protocol/view_codec.h"

namespace giliran::simulator {

VirtualKiosk::VirtualKiosk(DeviceClient::Settings settings, Crowd& crowd, Tally& tally, QObject* parent)
    : QObject(parent), client_(std::move(settings)), crowd_(crowd), tally_(tally)
{
    connect(&client_, &DeviceClient::answered, this, &VirtualKiosk::on_answer);
    connect(&client_, &DeviceClient::view_changed, this, &VirtualKiosk::serve);
}

std::optional<bool> VirtualKiosk::is_training() const
{
    const auto view = read_kiosk_view(client_.view());
    if (!view || !view->day)
        return std::nullopt;
    return view->training.value_or(false);
}

void VirtualKiosk::arrive(const Visitor& visitor)
{
    line_.push_back(visitor);
    serve();
}

void VirtualKiosk::serve()
{
    // The hub was looked at before the first visitor; it may have been replaced since.
    if (asked_ || line_.empty() || is_training() != true)
        return;
    const Visitor& visitor = line_.front();
    asked_ = client_.ask(IssueTicket{visitor.service, visitor.priority, std::nullopt, visitor.applicants});
    if (asked_)
        tally_.asked(*asked_, IssueTicket::type);
}

void VirtualKiosk::on_answer(const RequestId& request, const DeviceClient::Result& result)
{
    tally_.answered(request, result);
    if (asked_ != request)
        return;
    asked_.reset();
    const Visitor visitor = std::move(line_.front());
    line_.pop_front();
    const Answer* answer = std::get_if<Answer>(&result);
    const TicketIssued* issued = answer != nullptr ? std::get_if<TicketIssued>(answer) : nullptr;
    if (issued == nullptr) {
        tally_.turned_away();
    } else {
        crowd_.take_ticket(issued->leg, visitor);
        if (const auto confirmed = client_.ask(ConfirmPaper{issued->leg}))
            tally_.asked(*confirmed, ConfirmPaper::type);
    }
    serve();
}

} // namespace giliran::simulator
