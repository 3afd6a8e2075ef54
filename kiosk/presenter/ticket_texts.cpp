// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/presenter/ticket_texts.h"

#include "common/texts/hall_time.h"

#include <QCoreApplication>

namespace giliran {
namespace {

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(Ticket)
};

} // namespace

TicketContent ticket_texts(const KioskScene& scene, const Service& service, const GivenNumber& given)
{
    const TicketIssued& issued = given.issued;
    const std::string language = scene.language.toStdString();
    const auto text_in = [&](const LocalizedText& text) { return QString::fromStdString(text.in(language)); };
    const TicketModel shown = ticket_model(scene, service, given);

    TicketContent paper;
    paper.logo = QByteArray::fromStdString(scene.hall.look.logo);
    paper.hall = text_in(scene.hall.name);
    if (const Agency* agency = scene.hall.find(service.agency))
        paper.agency = text_in(agency->short_name);
    paper.service = text_in(service.name);
    paper.number = shown.number;
    paper.zone = shown.where;
    paper.date = date_text(issued.reserved_at, scene.hall.utc_offset, scene.language);
    paper.time = clock_text(issued.reserved_at, scene.hall.utc_offset, scene.language) + QLatin1Char(' ') +
                 QString::fromStdString(scene.hall.time_zone_label);
    paper.facts.push_back({PaperText::tr("Ahead of you"),
                           issued.ahead == 0
                               ? PaperText::tr("nobody")
                               : PaperText::tr("%n person(s)", nullptr, static_cast<int>(issued.ahead))});
    if (given.call)
        paper.facts.push_back({PaperText::tr("Earliest call"),
                               clock_text(given.call->earliest, scene.hall.utc_offset, scene.language) +
                                   QLatin1Char(' ') + QString::fromStdString(scene.hall.time_zone_label)});
    if (given.priority)
        paper.priority_mark = PaperText::tr("PRIORITY");
    if (scene.view.training.value_or(false))
        paper.reprint_mark = PaperText::tr("TRAINING, not valid");
    paper.qr_text = QString::fromStdString(issued.token.text());
    if (scene.hall.status_url.empty()) {
        paper.qr_caption = PaperText::tr("Keep this ticket");
    } else {
        paper.qr_text =
            QString::fromStdString(scene.hall.status_url).replace(QStringLiteral("{token}"), paper.qr_text);
        paper.qr_caption = PaperText::tr("Scan to follow the queue");
    }
    if (given.replaced)
        paper.notes.push_back(
            PaperText::tr("In place of %1").arg(QString::fromStdString(given.replaced->text())));
    paper.notes.push_back(PaperText::tr("Missed your call? Please tell the staff."));
    if (service.requirements_verified)
        for (const LocalizedText& requirement : service.requirements)
            paper.reminders.push_back(text_in(requirement));
    else
        paper.reminders.push_back(PaperText::tr("Please ask the staff about the requirements."));
    return paper;
}

} // namespace giliran
