// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/presenter/kiosk_models.h"
#include "kiosk/screens/kiosk_scale.h"
#include "kiosk/screens/kiosk_window.h"
#include "tests/screens/kiosk/busy_morning.h"

#include <array>

namespace giliran::screens {

namespace {

struct Glass
{
    const char* name;
    QSize pixels;
    QSizeF millimetres;
};
constexpr bool is_upright(const Glass& glass)
{
    return glass.pixels.height() > glass.pixels.width();
}
constexpr std::array panels{
    Glass{"1080x1920", {1080, 1920}, {268, 476}},
    Glass{"1920x1080", {1920, 1080}, {476, 268}},
    Glass{"1366x768", {1366, 768}, {344, 194}},
};

using Scene = std::function<void(KioskWindow&, BusyMorning&)>;
struct NamedScene
{
    const char* name;
    const char* hall;
    Scene scene;
    const char* part = nullptr; ///< the object that is measured; null: the whole window
    Look look = {};
};

void show_before(KioskWindow& window, const BusyMorning& morning, const Service& service)
{
    window.show_before_ticket(before_ticket_model(morning.scene(), service));
}

TicketModel ticket(const BusyMorning& morning, const char* service, std::uint32_t n,
                   std::optional<TicketNumber> replaced = std::nullopt)
{
    const Service& wanted = morning.service(service);
    const KioskScene scene = morning.scene();
    TicketModel model = ticket_model(
        scene, wanted,
        {morning.issued(wanted, n), false, expected_call(scene.view, wanted.queue, scene.now), replaced});
    model.shown_for = std::chrono::seconds(12);
    return model;
}

void show_agencies(KioskWindow& window, BusyMorning& morning)
{
    window.show_agencies(agencies_model(morning.scene()));
}

void show_services(KioskWindow& window, BusyMorning& morning)
{
    window.show_services(services_model(morning.scene(), morning.agency("dispendukcapil")));
}

void show_lost_card(KioskWindow& window, BusyMorning& morning)
{
    show_before(window, morning, morning.service("A03"));
}

const Look dark{true, std::nullopt, std::nullopt, 1};
const Look large{false, std::nullopt, std::nullopt, large_text};
const Look purple{false, Colour::rgb(0x4A148C), std::nullopt, 1};

const QByteArray sign = QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>"
                                          "<path d='M12 2 22 20H2z' fill='#4A148C'/></svg>");

std::vector<NamedScene> scenes()
{
    return {
        {"0-idle", "kediri",
         [](auto& window, auto& morning) { window.show_idle(idle_model(morning.scene())); }},
        {"1-agencies", "kediri", show_agencies},
        {"1b-agencies-many", "sidoarjo", show_agencies},
        {"1c-agencies-large-text", "kediri", show_agencies, nullptr, large},
        {"1d-agencies-dark", "kediri", show_agencies, nullptr, dark},
        {"1e-agencies-own-colours", "kediri",
         [](auto& window, auto& morning) {
             HeaderModel header = header_model(morning.scene());
             header.logo = sign;
             window.set_header(header);
             show_agencies(window, morning);
         },
         nullptr, purple},
        {"1f-agencies-own-colours-large-text", "sidoarjo",
         [](auto& window, auto& morning) {
             HeaderModel header = header_model(morning.scene());
             header.logo = sign;
             window.set_header(header);
             show_agencies(window, morning);
         },
         nullptr, Look{false, purple.primary, std::nullopt, large_text}},
        {"9-low-agencies", "kediri",
         [](auto& window, auto& morning) {
             window.set_low(true);
             show_agencies(window, morning);
         }},
        {"9b-low-services", "kediri",
         [](auto& window, auto& morning) {
             window.set_low(true);
             show_services(window, morning);
         }},
        {"9c-low-before-ticket", "kediri",
         [](auto& window, auto& morning) {
             window.set_low(true);
             show_lost_card(window, morning);
         }},
        {"9d-low-ticket", "kediri",
         [](auto& window, auto& morning) {
             window.set_low(true);
             window.show_ticket(ticket(morning, "A03", 45));
         }},
        {"2-services", "kediri", show_services},
        {"2b-groups", "sidoarjo",
         [](auto& window, auto& morning) {
             window.show_services(services_model(morning.scene(), morning.agency("dpmptsp")));
         }},
        {"2d-group", "sidoarjo",
         [](auto& window, auto& morning) {
             window.show_services(
                 services_model(morning.scene(), morning.agency("dpmptsp"), GroupId::parse("kesehatan")));
         }},
        {"2e-services-large-text", "kediri", show_services, nullptr, large},
        {"2f-services-dark", "kediri", show_services, nullptr, dark},
        {"2c-services-few", "kediri",
         [](auto& window, auto& morning) {
             window.show_services(services_model(morning.scene(), morning.agency("kejaksaan")));
         }},
        {"3-before-ticket", "kediri", show_lost_card},
        {"3e-before-ticket-large-text", "kediri", show_lost_card, nullptr, large},
        {"3f-before-ticket-dark", "kediri", show_lost_card, nullptr, dark},
        {"3g-changing", "kediri",
         [](auto& window, auto& morning) {
             BeforeTicketModel model = before_ticket_model(morning.scene(), morning.service("A04"));
             model.changing = changing_words(*TicketNumber::parse("A-045"));
             window.show_before_ticket(model);
         }},
        {"3b-before-ticket-unverified", "kediri",
         [](auto& window, auto& morning) { show_before(window, morning, morning.service("B02")); }},
        {"3c-before-ticket-most", "sidoarjo",
         [](auto& window, auto& morning) {
             show_before(window, morning, morning.service_with_most_to_bring());
         }},
        {"3d-before-ticket-caution", "kediri",
         [](auto& window, auto& morning) {
             morning.view().cautions.push_back(
                 {morning.service("A03").id, Caution::may_not_be_served, std::nullopt});
             show_before(window, morning, morning.service("A03"));
         }},
        {"4-printing", "kediri",
         [](auto& window, auto& morning) {
             TicketModel model = ticket(morning, "A03", 45);
             model.shown_for = {};
             window.show_printing(model);
         }},
        {"4b-ticket", "kediri",
         [](auto& window, auto& morning) { window.show_ticket(ticket(morning, "A03", 45)); }},
        {"4d-ticket-changed", "kediri",
         [](auto& window, auto& morning) {
             window.show_ticket(ticket(morning, "A04", 46, TicketNumber::parse("A-045")));
         }},
        {"4e-ticket-large-text", "kediri",
         [](auto& window, auto& morning) { window.show_ticket(ticket(morning, "A03", 45)); }, nullptr, large},
        {"4f-ticket-dark", "kediri",
         [](auto& window, auto& morning) { window.show_ticket(ticket(morning, "A03", 45)); }, nullptr, dark},
        {"4c-print-failed", "kediri",
         [](auto& window, auto& morning) { window.show_print_failed(ticket(morning, "A16", 1048)); }},
        {"5-closed", "kediri",
         [](auto& window, auto& morning) {
             morning.close_all(ClosedReason::after_cutoff);
             window.show_closed(*closed_notice(morning.scene()));
         }},
        {"5b-not-open-yet", "kediri",
         [](auto& window, auto& morning) {
             morning.close_all(ClosedReason::not_yet, "08:00");
             window.show_closed(*closed_notice(morning.scene()));
         }},
        {"6-connecting", "kediri",
         [](auto& window, auto&) {
             window.show_notice(
                 *standing_notice(Standing::connecting, QStringLiteral("kiosk-1 · 127.0.0.1:7411")));
         }},
        {"6b-unpaired", "kediri",
         [](auto& window, auto&) { window.show_notice(*standing_notice(Standing::unpaired, {})); }},
        {"7-help", "kediri",
         [](auto& window, auto& morning) {
             window.show_agencies(agencies_model(morning.scene()));
             window.show_help();
         },
         "overlay"},
        {"7b-still-there", "kediri",
         [](auto& window, auto& morning) {
             show_before(window, morning, morning.service("A03"));
             window.show_idle_warning(std::chrono::seconds(20));
         },
         "overlay"},
        {"8-training", "kediri",
         [](auto& window, auto& morning) {
             morning.view().training = true;
             window.set_header(header_model(morning.scene()));
             window.show_agencies(agencies_model(morning.scene()));
         }},
    };
}

Shown shown(const NamedScene& scene, const Glass& glass, const QString& language)
{
    const double density =
        kiosk_px_per_mm(ScreenMetrics::from(glass.pixels, glass.millimetres, std::nullopt));
    auto window = std::make_unique<KioskWindow>(Theme::kiosk(density));
    window->resize(glass.pixels);
    window->set_theme(Theme::kiosk(density, scene.look));
    BusyMorning morning(scene.hall, language);
    window->set_header(header_model(morning.scene()));
    window->show();
    scene.scene(*window, morning);
    Shown result;
    result.part = scene.part == nullptr ? nullptr : window->findChild<QWidget*>(QLatin1String(scene.part));
    result.limits = {density, 7.0 * scene.look.enlargement, 20.0, 5.0};
    result.window = std::move(window);
    return result;
}

} // namespace

void add_kiosk_screens(std::vector<Screen>& screens)
{
    for (const NamedScene& scene : scenes())
        for (const Glass& glass : panels) {
            if (QLatin1String(scene.name).startsWith(QLatin1String("9")) && !is_upright(glass))
                continue; // only an upright screen has its keys high
            for (const char* code : {"id", "en"}) {
                const QString language = QString::fromLatin1(code);
                screens.push_back({QStringLiteral("kiosk"), QString::fromLatin1(scene.name),
                                   QString::fromLatin1(glass.name), language,
                                   [=] { return shown(scene, glass, language); }});
            }
        }
}

} // namespace giliran::screens
