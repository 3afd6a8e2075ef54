// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "kiosk/screens/banner.h"
#include "tests/gui/kiosk/shown_kiosk.h"

#include <QSignalSpy>

using namespace giliran;
using namespace giliran::test;

TEST_CASE("a touched agency is named once, even by a double tap", "[kiosk-screens]")
{
    ShownKiosk kiosk;
    kiosk.window.show_agencies(kiosk.models.agencies());
    QSignalSpy chosen(&kiosk.window, &KioskWindow::agency_chosen);
    kiosk.touch("Paspor");
    QTest::mouseDClick(&kiosk.key("Paspor"), Qt::LeftButton);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().front() == QVariant(QStringLiteral("imigrasi")));
}

TEST_CASE("a finger that slides off a tile chose nothing", "[kiosk-screens]")
{
    ShownKiosk kiosk;
    kiosk.window.show_agencies(kiosk.models.agencies());
    REQUIRE(QTest::qWaitFor([&] { return kiosk.window.accepts_touch(); }, 2000));
    QSignalSpy chosen(&kiosk.window, &KioskWindow::agency_chosen);
    TouchArea& tile = kiosk.key("Paspor");
    QTest::mousePress(&tile, Qt::LeftButton);
    QTest::mouseMove(&tile, QPoint(10, -200));
    QTest::mouseRelease(&tile, Qt::LeftButton, Qt::NoModifier, QPoint(10, -200));
    CHECK(chosen.isEmpty());
}

TEST_CASE("a closed agency stays in its place, says why, and cannot be chosen", "[kiosk-screens]")
{
    ShownKiosk kiosk;
    kiosk.window.show_agencies(kiosk.models.agencies());
    QSignalSpy chosen(&kiosk.window, &KioskWindow::agency_chosen);
    CHECK(kiosk.key("Tilang").accessibleName().endsWith(QStringLiteral("Buka pukul 13.00")));
    kiosk.touch("Tilang");
    CHECK(chosen.isEmpty());
}

TEST_CASE("figures that change under a finger do not take its tile away", "[kiosk-screens]")
{
    ShownKiosk kiosk;
    AgenciesModel model = kiosk.models.agencies();
    kiosk.window.show_agencies(model);
    REQUIRE(QTest::qWaitFor([&] { return kiosk.window.accepts_touch(); }, 2000));
    QSignalSpy chosen(&kiosk.window, &KioskWindow::agency_chosen);
    TouchArea& tile = kiosk.key("Paspor");
    QTest::mousePress(&tile, Qt::LeftButton);
    for (AgencyTile& agency : model.agencies)
        agency.waiting = QStringLiteral("99 menunggu");
    kiosk.window.show_agencies(model);
    QTest::mouseRelease(&tile, Qt::LeftButton);
    CHECK(chosen.size() == 1);
}

TEST_CASE("the second half of a double tap does not touch the next screen", "[kiosk-screens]")
{
    ShownKiosk kiosk;
    kiosk.window.show_agencies(kiosk.models.agencies());
    QSignalSpy service(&kiosk.window, &KioskWindow::service_chosen);
    QObject::connect(&kiosk.window, &KioskWindow::agency_chosen, &kiosk.window, [&kiosk](const QString&) {
        kiosk.window.show_services(kiosk.models.services(kiosk.models.hall().agencies.front()));
    });
    kiosk.touch("KTP");
    REQUIRE(kiosk.window.showing() == KioskWindow::Showing::services);
    CHECK_FALSE(kiosk.window.accepts_touch());
    QTest::mouseClick(&kiosk.key("Perekaman KTP-el"), Qt::LeftButton);
    CHECK(service.isEmpty());
    kiosk.touch("Perekaman KTP-el");
    CHECK(service.size() == 1);
}

TEST_CASE("26 agencies take two pages, turned by keys, with help below", "[kiosk-screens]")
{
    ShownKiosk kiosk;
    AgenciesModel many = kiosk.models.agencies();
    for (AgencyTile tile : kiosk.models.agencies().agencies) {
        tile.id += QStringLiteral("-2");
        many.agencies.push_back(tile);
    }
    kiosk.window.show_agencies(many);
    QSignalSpy chosen(&kiosk.window, &KioskWindow::agency_chosen);
    CHECK(kiosk.find("Sebelumnya") == nullptr);
    kiosk.touch("Berikutnya");
    CHECK(kiosk.find("Berikutnya") == nullptr);
    CHECK(kiosk.find("Minta bantuan") != nullptr);
    kiosk.touch("Paspor");
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().front() == QVariant(QStringLiteral("imigrasi-2")));
    kiosk.touch("Sebelumnya");
    CHECK(kiosk.find("Berikutnya") != nullptr);
}

TEST_CASE("page keys in a row of their own stand at the edges of the tiles", "[kiosk-screens]")
{
    ShownKiosk kiosk;
    AgenciesModel many = kiosk.models.agencies();
    for (const AgencyTile& tile : kiosk.models.agencies().agencies)
        many.agencies.push_back(tile);
    kiosk.window.show_agencies(many);
    const auto place = [&](const char* name) {
        TouchArea& key = kiosk.key(name);
        return QRect(key.mapTo(&kiosk.window, QPoint(0, 0)), key.size());
    };
    CHECK(place("Berikutnya").right() == place("Izin usaha").right());
    kiosk.touch("Berikutnya");
    CHECK(place("Sebelumnya").left() == kiosk.theme.margin());
}

TEST_CASE("the number stays where it was first seen when its paper is out", "[kiosk-screens]")
{
    for (const KioskSize& size : kiosk_sizes) {
        ShownKiosk kiosk(size);
        const TicketModel ticket = kiosk.models.ticket(kiosk.models.hall().services.front(), "A-045");
        const auto place = [&] {
            const auto* number = kiosk.window.findChild<QWidget*>(QStringLiteral("number"));
            REQUIRE(number != nullptr);
            return QRect(number->mapTo(&kiosk.window, QPoint(0, 0)), number->size());
        };
        kiosk.window.show_printing(ticket);
        const QRect first = place();
        kiosk.window.show_ticket(ticket);
        CHECK(place().center().x() == first.center().x());
        CHECK(std::abs(place().center().y() - first.center().y()) <=
              kiosk.theme.px(6)); // a banner of two lines
    }
}

TEST_CASE("the same page stays when the same screen is shown again, and a new visit starts at the first",
          "[kiosk-screens]")
{
    ShownKiosk kiosk(kiosk_sizes[2]);
    const ServicesModel services = kiosk.models.services(kiosk.models.hall().agencies.front());
    kiosk.window.show_services(services);
    kiosk.touch("Berikutnya");
    kiosk.window.show_services(services);
    CHECK(kiosk.find("Sebelumnya") != nullptr);
    kiosk.window.show_agencies(kiosk.models.agencies());
    kiosk.window.show_services(services);
    CHECK(kiosk.find("Sebelumnya") == nullptr);
}

TEST_CASE("yes takes a number, with priority if it was ticked; back does not", "[kiosk-screens]")
{
    ShownKiosk kiosk;
    const Service& service = kiosk.models.hall().services.at(2);
    QSignalSpy taken(&kiosk.window, &KioskWindow::take_number);
    QSignalSpy back(&kiosk.window, &KioskWindow::back);
    kiosk.window.show_before_ticket(kiosk.models.before_ticket(service));
    kiosk.touch("Ya, ambil nomor antrean");
    kiosk.touch("Saya memerlukan layanan prioritas");
    REQUIRE(QTest::qWaitFor(
        [&] {
            kiosk.touch("Ya, ambil nomor antrean");
            return taken.size() == 2;
        },
        2000));
    kiosk.touch("Belum, kembali");
    CHECK(taken.at(0).front() == QVariant(false));
    CHECK(taken.at(1).front() == QVariant(true));
    CHECK(back.size() == 1);
}

TEST_CASE("unverified requirements are not listed: the screen says whom to ask", "[kiosk-screens]")
{
    ShownKiosk kiosk;
    BeforeTicketModel model = kiosk.models.before_ticket(kiosk.models.hall().services.front());
    model.requirements_verified = false;
    kiosk.window.show_before_ticket(model);
    bool says_so = false;
    for (const QWidget* widget : kiosk.window.findChildren<QWidget*>())
        says_so = says_so ||
                  (widget->isVisible() &&
                   widget->accessibleName() == QStringLiteral("Mohon tanyakan persyaratan kepada petugas"));
    CHECK(says_so);
    CHECK(kiosk.find("Ambil nomor antrean") != nullptr);
    CHECK(kiosk.find("Ya,") == nullptr);
}

TEST_CASE("a ticket offers only what can be done, and a failed print keeps the number on screen",
          "[kiosk-screens]")
{
    ShownKiosk kiosk;
    TicketModel ticket = kiosk.models.ticket(kiosk.models.hall().services.front(), "A-045");
    const auto number_shown = [&kiosk] {
        for (const QWidget* widget : kiosk.window.findChildren<QWidget*>())
            if (widget->isVisible() && widget->accessibleName() == QStringLiteral("A-045"))
                return true;
        return false;
    };
    kiosk.window.show_printing(ticket);
    CHECK(number_shown());
    CHECK(kiosk.find("Selesai") == nullptr);

    QSignalSpy change(&kiosk.window, &KioskWindow::change_service);
    QSignalSpy another(&kiosk.window, &KioskWindow::another_number);
    QSignalSpy done(&kiosk.window, &KioskWindow::done);
    kiosk.window.show_ticket(ticket);
    kiosk.touch("Salah pilih?");
    kiosk.touch("Ambil nomor lain");
    kiosk.touch("Selesai");
    CHECK((change.size() == 1 && another.size() == 1 && done.size() == 1));

    ticket.may_change_service = false;
    ticket.may_take_another = false;
    ticket.paper = QStringLiteral("Kertas printer habis.");
    kiosk.window.show_print_failed(ticket);
    CHECK(number_shown());
    const auto* banner = kiosk.window.findChild<Banner*>(QStringLiteral("paper"));
    REQUIRE(banner != nullptr);
    CHECK(banner->accessibleName() ==
          QStringLiteral("Kertas printer habis. Nomor Anda tetap berlaku: silakan catat atau foto."));
    CHECK(kiosk.find("Salah pilih?") == nullptr);
    CHECK(kiosk.find("Ambil nomor lain") == nullptr);
    CHECK(kiosk.find("Selesai") != nullptr);
}

TEST_CASE("the idle warning covers the screen until somebody says they are there", "[kiosk-screens]")
{
    ShownKiosk kiosk;
    kiosk.window.show_agencies(kiosk.models.agencies());
    QSignalSpy here(&kiosk.window, &KioskWindow::still_here);
    QSignalSpy touched(&kiosk.window, &KioskWindow::touched);
    kiosk.window.show_idle_warning(std::chrono::seconds(20));
    QWidget* in_the_middle = kiosk.window.childAt(kiosk.window.rect().center());
    REQUIRE(in_the_middle != nullptr);
    CHECK_FALSE(kiosk.key("KTP").isAncestorOf(in_the_middle));
    for (int presses = 0; presses < 3; ++presses)
        QTest::keyClick(&kiosk.window, Qt::Key_Tab);
    CHECK(kiosk.key("Ya, lanjutkan").hasFocus());
    touched.clear();
    kiosk.touch("Ya, lanjutkan");
    CHECK(here.size() == 1);
    CHECK(touched.size() == 1);
    CHECK(kiosk.find("Ya, lanjutkan") == nullptr);

    kiosk.window.show_idle_warning(std::chrono::seconds(20));
    kiosk.window.hide_idle_warning();
    CHECK(kiosk.find("Ya, lanjutkan") == nullptr);
}

TEST_CASE("help says whom to ask, and does not count as being asked whether one is there", "[kiosk-screens]")
{
    ShownKiosk kiosk;
    kiosk.window.show_agencies(kiosk.models.agencies());
    QSignalSpy help(&kiosk.window, &KioskWindow::help);
    QSignalSpy here(&kiosk.window, &KioskWindow::still_here);
    kiosk.touch("Belum yakin?");
    CHECK(help.size() == 1);
    kiosk.touch("Tutup");
    CHECK(kiosk.find("Tutup") == nullptr);
    CHECK(here.isEmpty());
}

TEST_CASE("another language is asked for from every screen with a header", "[kiosk-screens]")
{
    ShownKiosk kiosk;
    QSignalSpy language(&kiosk.window, &KioskWindow::language_chosen);
    kiosk.window.show_closed(kiosk.models.closed());
    kiosk.touch("English");
    REQUIRE(language.size() == 1);
    CHECK(language.front().front() == QVariant(QStringLiteral("en")));
    kiosk.window.show_notice(kiosk.models.connecting());
    CHECK(kiosk.find("English") == nullptr);
}

TEST_CASE("a change of language turns the screen's own words at once", "[kiosk-screens]")
{
    ShownKiosk kiosk(kiosk_sizes[0], "en");
    kiosk.window.show_services(kiosk.models.services(kiosk.models.hall().agencies.front()));
    CHECK(kiosk.find("Back") != nullptr);
    kiosk.words.use(QStringLiteral("id"));
    REQUIRE(QTest::qWaitFor([&] { return kiosk.find("Kembali") != nullptr; }, 2000));
}
