// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "common/ui/fit_report.h"
#include "tests/gui/kiosk/shown_kiosk.h"

using namespace giliran;
using namespace giliran::test;

namespace {

constexpr double target_mm = 20;
constexpr double gap_mm = 5;

// Nothing clipped; every target inside the window, large enough for a finger, and apart from its neighbours.
void check_screen(const ShownKiosk& kiosk)
{
    const QStringList unfitted = unfitted_texts(kiosk.window);
    INFO("does not fit: " << unfitted.join(QStringLiteral(" | ")).toStdString());
    CHECK(unfitted.isEmpty());

    const double density = kiosk.theme.px_per_mm();
    std::vector<QRect> seen;
    for (const TouchArea* target : kiosk.targets()) {
        const QRect place(target->mapTo(&kiosk.window, QPoint(0, 0)), target->size());
        INFO(target->accessibleName().toStdString()
             << " " << place.width() / density << " x " << place.height() / density << " mm");
        CHECK(kiosk.window.rect().contains(place));
        CHECK(std::min(place.width(), place.height()) >= target_mm * density - 1);
        // The languages are one switch: they touch.
        if (target->isCheckable() && target->autoExclusive())
            continue;
        const int apart = static_cast<int>(gap_mm * density) - 1;
        for (const QRect& other : seen)
            CHECK_FALSE(other.adjusted(-apart, -apart, apart, apart).intersects(place));
        seen.push_back(place);
    }
}

// All pages of the present screen; the number of choices seen.
std::size_t check_pages(ShownKiosk& kiosk)
{
    std::size_t pages = 1;
    check_screen(kiosk);
    const char* next = kiosk.models.indonesian() ? "Berikutnya" : "Next";
    while (kiosk.find(next) != nullptr) {
        const QString before = kiosk.spoken();
        REQUIRE(QTest::qWaitFor([&] { // the key ignores a second touch within 80 ms
            kiosk.touch(next);
            return kiosk.spoken() != before;
        }));
        check_screen(kiosk);
        ++pages;
    }
    return pages;
}

template <class Check>
void on_every_kiosk(Check check)
{
    for (const KioskSize& size : kiosk_sizes)
        for (const char* language : {"id", "en"}) {
            INFO(size.name << " " << language);
            ShownKiosk kiosk(size, language);
            check(kiosk);
        }
}

} // namespace

TEST_CASE("Kediri's thirteen agencies and help fit on one page of every kiosk", "[kiosk-screens]")
{
    on_every_kiosk([](ShownKiosk& kiosk) {
        kiosk.window.show_agencies(kiosk.models.agencies());
        CHECK(check_pages(kiosk) == 1);
        int tiles = 0;
        for (const AgencyTile& agency : kiosk.models.agencies().agencies) {
            const TouchArea& tile = kiosk.key(agency.need.toUtf8().constData());
            CHECK(tile.height() >= static_cast<int>(30 * kiosk.theme.px_per_mm()));
            ++tiles;
        }
        CHECK(tiles == 13);
    });
}

TEST_CASE("all 89 services fit their tiles, sixteen on one page of an upright kiosk", "[kiosk-screens]")
{
    on_every_kiosk([](ShownKiosk& kiosk) {
        std::size_t services = 0;
        for (const Agency& agency : kiosk.models.hall().agencies) {
            INFO(agency.id.text());
            const ServicesModel model = kiosk.models.services(agency);
            services += model.services.size();
            kiosk.window.show_notice(kiosk.models.connecting());
            kiosk.window.show_services(model);
            const std::size_t pages = check_pages(kiosk);
            CHECK(pages <= 2);
            if (kiosk.window.height() > 1000)
                CHECK(pages == 1);
        }
        CHECK(services == 89);
    });
}

TEST_CASE("a service that stands in the lane fits its tile, closed", "[kiosk-screens]")
{
    on_every_kiosk([](ShownKiosk& kiosk) {
        for (const Agency& agency : kiosk.models.hall().agencies) {
            INFO(agency.id.text());
            ServicesModel model = kiosk.models.services(agency);
            for (ServiceTile& tile : model.services)
                tile.closed_reason = kiosk.models.in_the_lane();
            kiosk.window.show_notice(kiosk.models.connecting());
            kiosk.window.show_services(model);
            check_pages(kiosk);
        }
    });
}

TEST_CASE("what to bring fits for all 89 services, listed or not", "[kiosk-screens]")
{
    on_every_kiosk([](ShownKiosk& kiosk) {
        for (const Service& service : kiosk.models.hall().services)
            for (const bool verified : {true, false}) {
                INFO(service.id.text());
                BeforeTicketModel model = kiosk.models.before_ticket(service);
                model.requirements_verified = verified;
                kiosk.window.show_before_ticket(model);
                check_screen(kiosk);
                model.caution = kiosk.models.longest_caution();
                kiosk.window.show_before_ticket(model);
                check_screen(kiosk);
            }
    });
}

TEST_CASE("in large text all that is to be brought is read, page by page, before the number is taken",
          "[kiosk-screens]")
{
    on_every_kiosk([](ShownKiosk& kiosk) {
        const Theme large =
            Theme::kiosk(kiosk.theme.px_per_mm(), {false, std::nullopt, std::nullopt, large_text});
        kiosk.window.set_theme(large);
        CHECK(large.text_px(large.type().body) >= qRound(41.0 / 4 * kiosk.theme.px_per_mm()));
        int asked = 0;
        QObject::connect(&kiosk.window, &KioskWindow::take_number, &kiosk.window, [&] { ++asked; });
        const char* on = kiosk.models.indonesian() ? "Lanjut" : "Continue";
        int paged = 0;
        for (const Service& service : kiosk.models.hall().services) {
            INFO(service.id.text());
            const BeforeTicketModel model = kiosk.models.before_ticket(service);
            kiosk.window.show_notice(kiosk.models.connecting());
            kiosk.window.show_before_ticket(model);
            check_screen(kiosk);
            int pages = 1;
            for (; kiosk.find(on) != nullptr; ++pages) {
                REQUIRE(pages < 8);
                const QImage before = kiosk.window.grab().toImage();
                REQUIRE(QTest::qWaitFor([&] { // the key ignores a second touch within 80 ms
                    kiosk.touch(on);
                    return kiosk.window.grab().toImage() != before;
                }));
                check_screen(kiosk);
                CHECK(asked == 0);
                // Figures that come while somebody reads leave the page open.
                const QString open = kiosk.spoken();
                kiosk.window.show_before_ticket(model);
                CHECK(kiosk.spoken() == open);
            }
            paged += pages > 1 ? 1 : 0;
            const char* yes = kiosk.models.indonesian() ? "Ya, ambil" : "Yes, take";
            const char* plain = kiosk.models.indonesian() ? "Ambil nomor" : "Take a number";
            CHECK(QTest::qWaitFor([&] { // the key ignores a second touch within 80 ms
                kiosk.touch(kiosk.find(yes) != nullptr ? yes : plain);
                return asked > 0;
            }));
            CHECK(std::exchange(asked, 0) == 1);
        }
        if (kiosk.window.height() < 800)
            CHECK(paged > 0);
    });
}

TEST_CASE("the longest number with the longest service fits in large text too", "[kiosk-screens]")
{
    on_every_kiosk([](ShownKiosk& kiosk) {
        kiosk.window.set_theme(
            Theme::kiosk(kiosk.theme.px_per_mm(), {false, std::nullopt, std::nullopt, large_text}));
        for (const Service& service : kiosk.models.hall().services) {
            INFO(service.id.text());
            const TicketModel ticket = kiosk.models.ticket(service, "4KM-1110");
            kiosk.window.show_ticket(ticket);
            check_screen(kiosk);
            kiosk.window.show_print_failed(ticket);
            check_screen(kiosk);
        }
    });
}

TEST_CASE("the longest number with the longest service fits while printing, printed and failed",
          "[kiosk-screens]")
{
    on_every_kiosk([](ShownKiosk& kiosk) {
        for (const Service& service : kiosk.models.hall().services) {
            INFO(service.id.text());
            const TicketModel ticket = kiosk.models.ticket(service, "4KM-1110");
            kiosk.window.show_printing(ticket);
            check_screen(kiosk);
            kiosk.window.show_ticket(ticket);
            check_screen(kiosk);
            kiosk.window.show_print_failed(ticket);
            check_screen(kiosk);
        }
    });
}

TEST_CASE("with low keys nothing that can be touched is above reach, and all fits", "[kiosk-screens]")
{
    const auto text = GENERATE(1.0, large_text);
    for (const char* language : {"id", "en"}) {
        INFO(language << " " << text);
        ShownKiosk kiosk(kiosk_sizes[0], language);
        const double density = kiosk.theme.px_per_mm();
        kiosk.window.set_theme(Theme::kiosk(density, {false, std::nullopt, std::nullopt, text}));
        kiosk.window.set_bottom_edge_mm(1000); // 220 mm below reach
        const auto check_low = [&] {
            REQUIRE(kiosk.window.is_low());
            check_screen(kiosk);
            for (const TouchArea* target : kiosk.targets()) {
                INFO(target->accessibleName().toStdString());
                const int top = target->mapTo(&kiosk.window, QPoint(0, 0)).y();
                CHECK(1000 + (kiosk.window.height() - top) / density <= 1220 + 0.25);
            }
        };
        kiosk.window.show_agencies(kiosk.models.agencies());
        CHECK(kiosk.find(kiosk.models.indonesian() ? "Tombol lebih rendah" : "Lower keys") != nullptr);
        kiosk.window.set_low(true);
        check_low();
        for (const Agency& agency : kiosk.models.hall().agencies) {
            INFO(agency.id.text());
            kiosk.window.show_services(kiosk.models.services(agency));
            check_low();
        }
        for (const Service& service : kiosk.models.hall().services) {
            INFO(service.id.text());
            kiosk.window.show_before_ticket(kiosk.models.before_ticket(service));
            check_low();
            kiosk.window.show_print_failed(kiosk.models.ticket(service, "4KM-1110"));
            check_low();
        }
        kiosk.window.show_help();
        const QRect key(
            kiosk.key(kiosk.models.indonesian() ? "Tutup" : "Close").mapTo(&kiosk.window, QPoint()), QSize());
        CHECK(1000 + (kiosk.window.height() - key.y()) / density <= 1220);
        kiosk.window.set_low(false);
        kiosk.window.show_agencies(kiosk.models.agencies());
        CHECK(kiosk.find(kiosk.models.indonesian() ? "Tombol biasa" : "Usual keys") == nullptr);
    }
}

TEST_CASE("closed, connecting, help and the idle warning fit every kiosk", "[kiosk-screens]")
{
    on_every_kiosk([](ShownKiosk& kiosk) {
        kiosk.window.show_closed(kiosk.models.closed());
        check_screen(kiosk);
        kiosk.window.show_notice(kiosk.models.connecting());
        check_screen(kiosk);
        kiosk.window.show_help();
        CHECK(unfitted_texts(kiosk.window).isEmpty());
        kiosk.window.show_idle_warning(std::chrono::seconds(20));
        CHECK(unfitted_texts(kiosk.window).isEmpty());
    });
}

TEST_CASE("a day of practice is said above the screens, and they still fit", "[kiosk-screens][training]")
{
    on_every_kiosk([](ShownKiosk& kiosk) {
        HeaderModel header = kiosk.models.header();
        header.training = kiosk.models.indonesian() ? QStringLiteral("LATIHAN: nomor tidak berlaku")
                                                    : QStringLiteral("TRAINING: numbers are not valid");
        kiosk.window.set_header(header);
        kiosk.window.show_agencies(kiosk.models.agencies());
        check_pages(kiosk);
        kiosk.window.show_before_ticket(kiosk.models.before_ticket(kiosk.models.hall().services.front()));
        check_screen(kiosk);
        kiosk.window.show_ticket(kiosk.models.ticket(kiosk.models.hall().services.front(), "4KM-1110"));
        check_screen(kiosk);
    });
}
