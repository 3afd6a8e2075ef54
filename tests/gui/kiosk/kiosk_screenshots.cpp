// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen, for people to look at: hidden unless asked for by tag.
#include <catch2/catch.hpp>

#include "common/ui/language.h"
#include "kiosk/screens/kiosk_window.h"
#include "tests/gui/kiosk/kediri_models.h"

#include <QAbstractButton>
#include <QDir>
#include <QTest>

using namespace giliran;
using namespace giliran::test;

namespace {

const Service& service_of(const KediriModels& models, const char* id)
{
    for (const Service& service : models.hall().services)
        if (service.id.text() == id)
            return service;
    FAIL("no service " << id);
    return models.hall().services.front();
}

void take_all(KioskWindow& window, const KediriModels& models, const QString& prefix)
{
    const auto save = [&](const char* name) {
        QTest::qWait(400); // for a bar to have moved: nothing depends on it
        window.grab().save(QStringLiteral("%1-%2.png").arg(prefix, QString::fromLatin1(name)));
    };
    window.set_header(models.header());
    window.show_agencies(models.agencies());
    save("1-agencies");
    QTest::keyClick(&window, Qt::Key_Tab);
    QTest::keyClick(&window, Qt::Key_Tab);
    QTest::keyClick(&window, Qt::Key_Tab);
    for (QAbstractButton* tile : window.findChildren<QAbstractButton*>())
        tile->setDown(tile->accessibleName().startsWith(QStringLiteral("Pa")));
    save("1a-focus-and-pressed");
    for (QAbstractButton* tile : window.findChildren<QAbstractButton*>())
        tile->setDown(false);
    window.show_help();
    save("1b-help");
    AgenciesModel many = models.agencies();
    for (AgencyTile tile : models.agencies().agencies)
        many.agencies.push_back(tile);
    window.show_services(models.services(models.hall().agencies.front()));
    save("2-services");
    window.show_agencies(many);
    save("1c-agencies-26");
    window.show_services(models.services(models.hall().agencies[1]));
    save("2b-services-licences");
    window.show_notice(models.connecting());
    window.show_services(models.services(models.hall().agencies[3]));
    save("2c-services-passport");
    window.show_notice(models.connecting());
    window.show_services(models.services(models.hall().agencies[12]));
    save("2d-services-three");
    window.show_before_ticket(models.before_ticket(service_of(models, "A03")));
    save("3-before-ticket");
    BeforeTicketModel longest = models.before_ticket(service_of(models, "A12"));
    longest.service = models.before_ticket(service_of(models, "A16")).service;
    longest.requirements_verified = true;
    longest.priority = true;
    window.show_notice(models.connecting());
    window.show_before_ticket(longest);
    save("3b-before-ticket-longest");
    window.show_notice(models.connecting());
    window.show_before_ticket(models.before_ticket(service_of(models, "B02")));
    save("3c-before-ticket-unverified");
    window.show_notice(models.connecting());
    BeforeTicketModel cautioned = models.before_ticket(service_of(models, "A03"));
    cautioned.caution = models.longest_caution();
    window.show_before_ticket(cautioned);
    save("3e-before-ticket-caution");
    cautioned = longest;
    cautioned.caution = models.longest_caution();
    window.show_notice(models.connecting());
    window.show_before_ticket(cautioned);
    save("3f-before-ticket-caution-longest");
    ServicesModel lane = models.services(models.hall().agencies[12]);
    lane.services.front().closed_reason = models.in_the_lane();
    window.show_services(lane);
    save("2e-services-lane");
    window.show_before_ticket(cautioned);
    window.show_idle_warning(std::chrono::seconds(20));
    save("3d-idle");
    const Service& lost = service_of(models, "A03");
    TicketModel printing = models.ticket(lost, "A-045");
    printing.shown_for = {};
    window.show_printing(printing);
    save("4-printing");
    window.show_ticket(models.ticket(lost, "A-045"));
    save("4b-ticket");
    window.show_print_failed(models.ticket(service_of(models, "M06"), "W-1048"));
    save("4c-print-failed");
    window.show_closed(models.closed());
    save("5-closed");
    window.show_notice(models.connecting());
    save("6-connecting");
}

} // namespace

TEST_CASE("pictures of every kiosk screen", "[.][kiosk-screenshots]")
{
    const QString folder = qEnvironmentVariable("GILIRAN_SCREENSHOTS", QStringLiteral("screenshots"));
    REQUIRE(QDir().mkpath(folder));
    for (const KioskSize& size : kiosk_sizes)
        for (const char* language : {"id", "en"}) {
            const KediriModels models(language);
            Language words;
            words.use(QString::fromLatin1(language));
            KioskWindow window(theme_for(size));
            window.resize(size.pixels);
            window.show();
            take_all(window, models,
                     QStringLiteral("%1/kiosk-%2-%3")
                         .arg(folder, QString::fromLatin1(size.name), QString::fromLatin1(language)));
        }
}
