// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/presenter/hall_fit.h"

#include "common/ui/fit_report.h"
#include "common/ui/language.h"
#include "kiosk/presenter/ticket_texts.h"
#include "kiosk/screens/kiosk_scale.h"
#include "kiosk/screens/kiosk_window.h"
#include "kiosk/ticket/ticket_composer.h"
#include "kiosk/ticket/ticket_layout.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

namespace giliran {
namespace {

struct Panel
{
    QSize pixels;
    QSizeF millimetres;
};
/// The narrowest and the smallest; a wide one of 21.5 inches has more room than either.
constexpr std::array panels{Panel{{1080, 1920}, {268, 476}}, Panel{{1366, 768}, {344, 194}}};

constexpr std::uint32_t crowd = 888; ///< as wide as figures of three digits get

/// Every queue full, every call hours away, on an ordinary morning.
KioskView crowded(const Hall& hall, Instant now)
{
    KioskView view;
    view.phase = DayPhase::open;
    for (const Queue& queue : hall.queues) {
        QueueFigures figures;
        figures.queue = queue.id;
        figures.waiting = crowd;
        figures.call_earliest = now + std::chrono::hours(12);
        figures.call_latest = now + std::chrono::hours(13);
        view.queues.push_back(figures);
    }
    for (const Service& service : hall.services)
        view.cautions.push_back({service.id, Caution::may_not_be_served, std::nullopt});
    return view;
}

/// The widest number of its queue: past the end of the leases the series goes on.
GivenNumber widest_number(const Hall& hall, const Service& service)
{
    GivenNumber given;
    if (const Queue* queue = hall.find(service.queue)) {
        const auto digits =
            std::max<std::size_t>(queue->series.width, std::to_string(queue->series.lease_last + 1).size());
        given.issued.number = TicketNumber{queue->series.prefix,
                                           static_cast<std::uint32_t>(std::stoul(std::string(digits, '8'))),
                                           queue->series.width};
    }
    given.issued.ahead = crowd;
    return given;
}

class HallFit
{
public:
    HallFit(const Hall& hall, const QString& language, const Panel& panel)
        : hall_(hall), view_(crowded(hall, now_)), scene_{hall_, view_, language, now_},
          window_(Theme::kiosk(
              kiosk_px_per_mm(ScreenMetrics::from(panel.pixels, panel.millimetres, std::nullopt)))),
          where_(QStringLiteral("kiosk %1x%2, %3")
                     .arg(panel.pixels.width())
                     .arg(panel.pixels.height())
                     .arg(language))
    {
        window_.resize(panel.pixels);
        window_.set_header(header_model(scene_));
        window_.show();
        window_.setUpdatesEnabled(false); // it is measured, not looked at
    }

    QStringList found()
    {
        window_.show_idle(idle_model(scene_));
        look();
        window_.show_agencies(agencies_model(scene_));
        look();
        for (const Agency& agency : hall_.agencies) {
            if (agency.retired)
                continue;
            window_.show_services(services_model(scene_, agency));
            look();
            for (const ServiceGroup& group : agency.groups) {
                window_.show_services(services_model(scene_, agency, group.id));
                look();
            }
        }
        for (const Service& service : hall_.services) {
            if (service.retired)
                continue;
            window_.show_before_ticket(before_ticket_model(scene_, service));
            look();
            window_.show_ticket(ticket_model(scene_, service, widest_number(hall_, service)));
            look();
        }
        return found_;
    }

private:
    void look()
    {
        QCoreApplication::processEvents();
        for (const QString& text : unfitted_texts(window_))
            if (const QString line = where_ + QStringLiteral(": ") + text; !found_.contains(line))
                found_.push_back(line);
    }

    const Hall& hall_;
    const Instant now_ = instant_from_ms(1'795'401'660'000); // any morning
    const KioskView view_;
    const KioskScene scene_;
    KioskWindow window_;
    QString where_;
    QStringList found_;
};

/// Papers that get longer than their layout allows, even without reminders.
QStringList unfitted_papers(const Hall& hall, const QString& language)
{
    const Instant now = instant_from_ms(1'795'401'660'000);
    const KioskView view = crowded(hall, now);
    const KioskScene scene{hall, view, language, now};
    QStringList found;
    for (const PaperWidth paper : {PaperWidth::mm80, PaperWidth::mm58}) {
        const TicketLayout layout = ticket_layout(paper);
        for (const Service& service : hall.services) {
            if (service.retired || layout.longest_mm <= 0)
                continue;
            const TicketContent content = ticket_texts(scene, service, widest_number(hall, service));
            const double length = layout.mm(compose(content, layout, QStringLiteral("Inter")).size.height());
            if (length > layout.longest_mm)
                found.push_back(QStringLiteral("ticket %1 mm, %2: %3 (%4 mm long)")
                                    .arg(layout.paper_mm)
                                    .arg(language, content.service)
                                    .arg(std::lround(length)));
        }
    }
    return found;
}

} // namespace

QStringList unfitted_in(const Hall& hall)
{
    QStringList found;
    Language words;
    for (const std::string& code : hall.languages) {
        const QString language = QString::fromStdString(code);
        words.use(language);
        for (const Panel& panel : panels)
            found += HallFit(hall, language, panel).found();
        found += unfitted_papers(hall, language);
    }
    return found;
}

} // namespace giliran
