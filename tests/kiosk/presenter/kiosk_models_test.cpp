// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "common/config/hall_file.h"
#include "kiosk/presenter/hall_fit.h"
#include "kiosk/presenter/ticket_texts.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace giliran;

namespace {

const Hall& kediri()
{
    static const Hall hall = read_hall_file(GILIRAN_SOURCE_DIR "/assets/halls/kediri.toml")->hall;
    return hall;
}

/// With a lane of vehicles at the police.
const Hall& sidoarjo()
{
    static const Hall hall = read_hall_file(GILIRAN_SOURCE_DIR "/assets/halls/sidoarjo.toml")->hall;
    return hall;
}

const Agency& police()
{
    return *sidoarjo().find(*AgencyId::parse("polresta"));
}

/// The lane as the hub tells it, and seven people in the police's other line.
KioskView lane_view()
{
    KioskView view;
    for (const Service& service : sidoarjo().services)
        if (sidoarjo().find(service.queue)->drive_through)
            view.closed.push_back({service.id, ClosedReason::drive_through, std::nullopt});
    view.queues.push_back({*QueueId::parse("skck"), 7, 1});
    view.queues.push_back({*QueueId::parse("lantatur"), 3, 1});
    return view;
}

const AgencyTile& tile_of(const AgenciesModel& model, const Agency& agency)
{
    const QString id = QString::fromStdString(agency.id.text());
    return *std::find_if(model.agencies.begin(), model.agencies.end(),
                         [&](const AgencyTile& tile) { return tile.id == id; });
}

/// Monday 23 November 2026, 09.41 WIB.
const Instant morning = instant_from_ms(1795401660000);

KioskScene scene_of(const KioskView& view, const QString& language = QStringLiteral("id"))
{
    return {kediri(), view, language, morning};
}

GivenNumber given_number(std::uint32_t ahead, bool priority)
{
    TicketIssued issued;
    issued.number = *TicketNumber::parse("A-045");
    issued.reserved_at = morning;
    issued.ahead = ahead;
    return {issued, priority, std::nullopt, std::nullopt};
}

} // namespace

TEST_CASE("the kiosk titles agencies by what visitors need, and greys what is closed with its reason",
          "[kiosk]")
{
    KioskView view;
    view.queues.push_back({*QueueId::parse("dispendukcapil"), 12, 4});
    for (const Service& service : kediri().services)
        if (service.agency.text() == "polres")
            view.closed.push_back({service.id, ClosedReason::not_yet, morning + std::chrono::hours(1)});
    const AgenciesModel model = agencies_model(scene_of(view));
    REQUIRE(model.agencies.size() == 13);
    CHECK(model.agencies[0].need == QStringLiteral("KTP, KK, akta"));
    CHECK(model.agencies[0].office == QStringLiteral("Dispendukcapil"));
    CHECK(model.agencies[0].waiting.contains(QStringLiteral("12")));
    CHECK_FALSE(model.agencies[0].closed());
    CHECK(model.agencies[12].closed());
    CHECK(model.agencies[12].closed_reason.contains(QStringLiteral("10.41")));
    CHECK_FALSE(closed_notice(scene_of(view)));
}

TEST_CASE("a hall whose every service is closed says so on one screen", "[kiosk]")
{
    KioskView view;
    for (const Service& service : kediri().services)
        view.closed.push_back({service.id, ClosedReason::after_cutoff, std::nullopt});
    CHECK(closed_notice(scene_of(view)));
}

TEST_CASE("services of a lane are shown closed with where they are, and nobody is counted in it", "[kiosk]")
{
    const KioskView view = lane_view();
    const KioskScene scene{sidoarjo(), view, QStringLiteral("id"), morning};
    const ServicesModel services = services_model(scene, police());
    CHECK(services.waiting.contains(QStringLiteral("7")));
    CHECK(services.agency.startsWith(QStringLiteral("K · ")));
    std::size_t closed = 0;
    for (const ServiceTile& tile : services.services)
        if (tile.closed()) {
            CHECK(tile.closed_reason == QStringLiteral("In the drive-through lane, without a number"));
            ++closed;
        }
    CHECK(closed == view.closed.size());
    CHECK(closed < services.services.size());
    const AgenciesModel agencies = agencies_model(scene);
    CHECK_FALSE(tile_of(agencies, police()).closed());
    CHECK(tile_of(agencies, police()).waiting.contains(QStringLiteral("7")));
}

TEST_CASE("an agency closes for the reason of its other services, not for its lane", "[kiosk]")
{
    KioskView view = lane_view();
    for (const Service& service : sidoarjo().services)
        if (!sidoarjo().find(service.queue)->drive_through)
            view.closed.push_back({service.id, ClosedReason::after_cutoff, std::nullopt});
    const KioskScene scene{sidoarjo(), view, QStringLiteral("id"), morning};
    const QString reason = QStringLiteral("No new numbers: closing time");
    CHECK(tile_of(agencies_model(scene), police()).closed_reason == reason);
    const auto notice = closed_notice(scene);
    REQUIRE(notice);
    CHECK(notice->title == reason);
}

TEST_CASE("what a visitor should know is told before the number is taken", "[kiosk]")
{
    KioskView view;
    const Service& service = *kediri().find(*ServiceId::parse("A03"));
    CHECK(before_ticket_model(scene_of(view), service).caution.isEmpty());
    view.cautions.push_back({service.id, Caution::on_break, morning + std::chrono::hours(1)});
    CHECK(before_ticket_model(scene_of(view), service).caution ==
          QStringLiteral("The counter has a break until 10.41"));
    view.cautions.front() = {service.id, Caution::short_absence, std::nullopt};
    CHECK(before_ticket_model(scene_of(view), service).caution ==
          QStringLiteral("No officer is at the counter at the moment"));
    CHECK(before_ticket_model(scene_of(view), *kediri().find(*ServiceId::parse("A01"))).caution.isEmpty());
}

TEST_CASE("what is not sourced is not shown as fact", "[kiosk]")
{
    const KioskView view;
    const Service* sourced = kediri().find(*ServiceId::parse("A03"));
    const Service* plausible = kediri().find(*ServiceId::parse("A01"));
    REQUIRE((sourced != nullptr && plausible != nullptr));
    CHECK(before_ticket_model(scene_of(view), *sourced).requirements_verified);
    CHECK_FALSE(before_ticket_model(scene_of(view), *plausible).requirements_verified);
    const TicketContent paper = ticket_texts(scene_of(view), *plausible, given_number(0, false));
    REQUIRE(paper.reminders.size() == 1);
    CHECK(ticket_texts(scene_of(view), *sourced, given_number(0, false)).reminders.size() == 3);
}

TEST_CASE("the paper says number, place and clock time, and nobody's name", "[kiosk]")
{
    const KioskView view;
    const Service& service = *kediri().find(*ServiceId::parse("A03"));
    const TicketContent paper = ticket_texts(scene_of(view), service, given_number(12, true));
    CHECK(paper.number == QStringLiteral("A-045"));
    CHECK(paper.agency == QStringLiteral("Dispendukcapil"));
    CHECK(paper.time == QStringLiteral("09.41 WIB"));
    CHECK(paper.date.contains(QStringLiteral("23 Nov 2026")));
    CHECK(paper.facts.front().value.contains(QStringLiteral("12")));
    CHECK_FALSE(paper.priority_mark.isEmpty());
    CHECK(paper.qr_text == QString(32, QLatin1Char('0')));
}

TEST_CASE("every standing but online has its notice", "[kiosk]")
{
    CHECK_FALSE(standing_notice(Standing::online, {}));
    for (const Standing standing :
         {Standing::unpaired, Standing::connecting, Standing::key_refused, Standing::revoked,
          Standing::update_needed, Standing::key_not_kept, Standing::no_hall, Standing::doubtful})
        CHECK_FALSE(standing_notice(standing, {})->title.isEmpty());
}

TEST_CASE(
    "on a day of practice the kiosk says so above everything and the ticket in a frame, and on no other day",
    "[kiosk][training]")
{
    KioskView view;
    const Service& service = kediri().services.front();
    CHECK(header_model(scene_of(view)).training.isEmpty());
    CHECK(ticket_texts(scene_of(view), service, given_number(0, false)).reprint_mark.isEmpty());
    view.training = true;
    CHECK(header_model(scene_of(view)).training.startsWith(QStringLiteral("TRAINING")));
    CHECK(ticket_texts(scene_of(view), service, given_number(0, false))
              .reprint_mark.startsWith(QStringLiteral("TRAINING")));
}

TEST_CASE("when a number will be called is told in whole steps of five minutes, on screens and on paper",
          "[kiosk]")
{
    KioskView view;
    const Service& service = *kediri().find(*ServiceId::parse("A03"));
    QueueFigures figures{service.queue, 12, 4};
    CHECK_FALSE(expected_call(view, service.queue, morning));
    figures.call_earliest = morning + std::chrono::minutes(21); // 10.02
    figures.call_latest = morning + std::chrono::minutes(33);   // 10.14
    view.queues.push_back(figures);
    const KioskScene scene = scene_of(view);
    CHECK(before_ticket_model(scene, service).facts[1].figure == QStringLiteral("10.00–10.15"));
    GivenNumber given = given_number(12, false);
    given.call = expected_call(view, service.queue, morning);
    REQUIRE(given.call);
    CHECK(ticket_model(scene, service, given).expected.contains(QStringLiteral("10.00–10.15")));
    const TicketContent paper = ticket_texts(scene, service, given);
    CHECK(paper.facts.back().value == QStringLiteral("10.00 WIB"));
    // The same known half an hour later is over, and a range that has begun begins now.
    CHECK_FALSE(expected_call(view, service.queue, morning + std::chrono::minutes(40)));
    CHECK(expected_call(view, service.queue, morning + std::chrono::minutes(24))->earliest ==
          morning + std::chrono::minutes(24));
    // Nor when the number comes later than it was asked for.
    CHECK(still_expected(*given.call, morning + std::chrono::minutes(24))->earliest ==
          morning + std::chrono::minutes(24));
    CHECK(still_expected(*given.call, morning) == given.call);
    CHECK_FALSE(still_expected(*given.call, morning + std::chrono::minutes(40)));
}

TEST_CASE("an agency that gives no numbers promises no call", "[kiosk]")
{
    const Agency& agency = *kediri().find(*AgencyId::parse("kejaksaan"));
    KioskView view;
    for (const Queue& queue : kediri().queues) {
        QueueFigures figures{queue.id, 0, 1};
        figures.call_earliest = morning + std::chrono::minutes(4);
        figures.call_latest = morning + std::chrono::minutes(14);
        view.queues.push_back(figures);
    }
    CHECK(services_model(scene_of(view), agency).waiting.contains(QStringLiteral("call about")));
    for (const Service& service : kediri().services)
        if (service.agency == agency.id)
            view.closed.push_back({service.id, ClosedReason::not_yet, morning + std::chrono::hours(3)});
    CHECK(services_model(scene_of(view), agency).waiting == QStringLiteral("Nobody is waiting"));
}

TEST_CASE("an agency with groups shows them first, and in a group its services alone", "[kiosk]")
{
    const KioskView view = lane_view();
    const KioskScene scene{sidoarjo(), view, QStringLiteral("id"), morning};
    const Agency& agency = *sidoarjo().find(*AgencyId::parse("dispendukcapil"));
    const ServicesModel outside = services_model(scene, agency);
    REQUIRE(outside.groups.size() == 4);
    CHECK(outside.groups[0].name == QStringLiteral("KTP-el"));
    CHECK(outside.groups[0].count.contains(QStringLiteral("6")));
    CHECK(outside.services.size() == 2); // of eighteen
    const ServicesModel inside = services_model(scene, agency, GroupId::parse("ktp"));
    CHECK(inside.group == QStringLiteral("KTP-el"));
    CHECK(inside.groups.empty());
    CHECK(inside.services.size() == 6);
}

TEST_CASE("a group all of whose services are closed is closed for their reason", "[kiosk]")
{
    KioskView view;
    for (const Service& service : sidoarjo().services)
        if (service.group == GroupId::parse("ktp"))
            view.closed.push_back({service.id, ClosedReason::quota_used_up, std::nullopt});
    const KioskScene scene{sidoarjo(), view, QStringLiteral("id"), morning};
    const ServicesModel model = services_model(scene, *sidoarjo().find(*AgencyId::parse("dispendukcapil")));
    CHECK(model.groups[0].closed());
    CHECK_FALSE(model.groups[1].closed());
}

TEST_CASE("the QR is the hall's status page for this ticket, else its token", "[kiosk]")
{
    const KioskView view;
    Hall hall = kediri();
    const Service& service = hall.services.front();
    const KioskScene scene{hall, view, QStringLiteral("id"), morning};
    const QString token(32, QLatin1Char('0'));
    CHECK(ticket_texts(scene, service, given_number(0, false)).qr_text == token);
    hall.status_url = "https://mpp.id/t/{token}";
    const TicketContent paper = ticket_texts(scene, service, given_number(0, false));
    CHECK(paper.qr_text == QStringLiteral("https://mpp.id/t/") + token);
    CHECK(paper.qr_caption != ticket_texts(scene_of(view), service, given_number(0, false)).qr_caption);
}

TEST_CASE("a name that a kiosk would shorten is named before the hall is in force", "[kiosk]")
{
    Hall hall = read_hall_file(GILIRAN_SOURCE_DIR "/tests/golden/halls/small.toml")->hall;
    CHECK(unfitted_in(hall).join(QLatin1Char('\n')).toStdString().empty());
    const std::string endless = std::string(60, 'W') + " " + std::string(60, 'W');
    hall.services.front().name = LocalizedText({{"id", endless}, {"en", "ID card"}});
    const QStringList found = unfitted_in(hall);
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.front().startsWith(QStringLiteral("kiosk 1080x1920, id: ")));
    CHECK(found.filter(QStringLiteral(", en")).isEmpty());
}
