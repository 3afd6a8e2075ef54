// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "common/ui/connection_notice.h"
#include "kiosk/presenter/kiosk_presenter.h"
#include "kiosk/screens/kiosk_window.h"
#include "tests/hub/service/small_hub.h"
#include "tests/kiosk/presenter/false_printer.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace giliran;
using namespace giliran::testing;
using Showing = KioskWindow::Showing;

namespace {

/// A kiosk program at a real hub; touches are the window's signals.
struct KioskAtHub
{
    SmallHub& hub;
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/giliran-kiosk-XXXXXX")};
    DeviceClient client;
    FalsePrinter printer;
    KioskWindow window{Theme::kiosk(1.0)};
    KioskPresenter presenter;

    explicit KioskAtHub(SmallHub& at, KioskPresenter::Timing timing = {})
        : hub(at), client(settings()), presenter(client, printer, window, QStringLiteral("id"), timing)
    {
        client.start();
        REQUIRE(eventually([this] { // idle already, where that comes soon and the machine is slow
            return client.is_ready() &&
                   (window.showing() == Showing::agencies || window.showing() == Showing::idle);
        }));
    }

    DeviceClient::Settings settings()
    {
        DeviceClient::Settings settings;
        settings.view = ViewKind::kiosk;
        settings.key_file = folder.filePath(QStringLiteral("kiosk.key"));
        settings.link = hub.link_for(DeviceRole::kiosk);
        return settings;
    }

    void go_to_requirements()
    {
        Q_EMIT window.agency_chosen(QStringLiteral("dukcapil"));
        CHECK(window.showing() == Showing::services);
        Q_EMIT window.service_chosen(QStringLiteral("A01"));
        CHECK(window.showing() == Showing::before_ticket);
    }

    bool shows(Showing showing)
    {
        return eventually([&] { return window.showing() == showing; });
    }

    /// Something on the window says this, among other words.
    bool says(const char* words) const
    {
        const auto widgets = window.findChildren<QWidget*>();
        return std::any_of(widgets.begin(), widgets.end(), [this, words](const QWidget* widget) {
            return widget->isVisibleTo(&window) &&
                   (widget->accessibleName().contains(QString::fromUtf8(words)) ||
                    widget->accessibleDescription().contains(QString::fromUtf8(words)));
        });
    }

    const DayState& day() const { return hub.hub().core().day(); }
};

} // namespace

TEST_CASE("a visitor gets a number, its paper is confirmed, and the screen goes home", "[kiosk]")
{
    SmallHub hub;
    KioskPresenter::Timing quick;
    quick.ticket_shown = std::chrono::milliseconds(50);
    KioskAtHub kiosk(hub, quick);
    kiosk.go_to_requirements();
    Q_EMIT kiosk.window.take_number(false);
    CHECK(kiosk.printer.checks == 1); // asked before the number is given
    REQUIRE(kiosk.shows(Showing::ticket));
    REQUIRE(kiosk.printer.papers.size() == 1);
    CHECK(kiosk.printer.papers[0].number == QStringLiteral("A-001"));
    REQUIRE(eventually([&] { return kiosk.day().find(LegId{1})->paper == PaperState::confirmed; }));
    CHECK(kiosk.shows(Showing::agencies));
}

TEST_CASE("a printer that is not ready is found before a number is given", "[kiosk]")
{
    SmallHub hub;
    KioskAtHub kiosk(hub);
    kiosk.printer.state.problem = PrintFailure{PrintProblem::out_of_paper, {}};
    kiosk.go_to_requirements();
    Q_EMIT kiosk.window.take_number(false);
    REQUIRE(kiosk.shows(Showing::closed));
    CHECK(kiosk.day().legs.empty());
    CHECK(kiosk.printer.papers.empty());
}

TEST_CASE("a failed print keeps the number on the screen, and the hub has it on record", "[kiosk]")
{
    SmallHub hub;
    KioskAtHub kiosk(hub);
    kiosk.printer.result = print_failure(PrintProblem::jammed, QStringLiteral("media-jam"));
    kiosk.go_to_requirements();
    Q_EMIT kiosk.window.take_number(false);
    REQUIRE(kiosk.shows(Showing::print_failed));
    REQUIRE(eventually([&] { return kiosk.day().find(LegId{1})->paper == PaperState::failed; }));
    CHECK(kiosk.day().find(LegId{1})->state == LegState::waiting);
    CHECK(kiosk.printer.papers.size() == 1); // never sent again by itself
}

TEST_CASE("two touches on the yes key give one number", "[kiosk]")
{
    SmallHub hub;
    KioskAtHub kiosk(hub);
    kiosk.go_to_requirements();
    Q_EMIT kiosk.window.take_number(false);
    Q_EMIT kiosk.window.take_number(false);
    REQUIRE(kiosk.shows(Showing::ticket));
    CHECK(kiosk.day().legs.size() == 1);
    CHECK(kiosk.printer.papers.size() == 1);
}

TEST_CASE("a refused number is told in words, and nothing is printed", "[kiosk]")
{
    SmallHub hub;
    KioskAtHub kiosk(hub);
    kiosk.go_to_requirements();
    hub.hub().command(StartClosing{});
    Q_EMIT kiosk.window.take_number(false);
    REQUIRE(kiosk.shows(Showing::closed));
    CHECK(kiosk.printer.papers.empty());
    CHECK(kiosk.day().legs.empty());
}

TEST_CASE("a hub that goes away is said so, and the kiosk comes back by itself without acting", "[kiosk]")
{
    SmallHub hub;
    KioskAtHub kiosk(hub);
    kiosk.go_to_requirements();
    hub.restart();
    REQUIRE(eventually(
        [&] { return kiosk.client.is_ready() && kiosk.window.showing() == Showing::before_ticket; }));
    CHECK(kiosk.day().legs.empty());
}

TEST_CASE("a visitor whose number is awaited from a hub that fails is told so, and then what became of it",
          "[kiosk]")
{
    SmallHub hub;
    KioskAtHub kiosk(hub);
    kiosk.go_to_requirements();
    hub.journal().can_append = hub.journal().can_recover = false;
    Q_EMIT kiosk.window.take_number(false);
    REQUIRE(eventually([&] { return kiosk.says("The connection is interrupted. Please wait"); }));
    CHECK(kiosk.window.showing() == Showing::printing);
    hub.journal().can_append = hub.journal().can_recover = true;
    REQUIRE(kiosk.shows(Showing::closed));
    CHECK(kiosk.says("The connection was interrupted"));
    CHECK(kiosk.day().legs.empty());
    CHECK(kiosk.printer.papers.empty());
}

TEST_CASE("a visitor who changes the language reads the number's screen and messages in it too", "[kiosk]")
{
    SmallHub hub;
    KioskAtHub kiosk(hub);
    kiosk.printer.result = print_failure(PrintProblem::jammed, {});
    kiosk.go_to_requirements();
    Q_EMIT kiosk.window.take_number(false);
    REQUIRE(kiosk.shows(Showing::print_failed));
    CHECK(kiosk.says("Perekaman KTP-el"));
    Q_EMIT kiosk.window.language_chosen(QStringLiteral("en"));
    CHECK(kiosk.window.showing() == Showing::print_failed);
    CHECK(kiosk.says("ID card enrolment"));
    CHECK_FALSE(kiosk.says("Perekaman KTP-el"));
}

TEST_CASE("a kiosk that starts its hub itself tells what keeps it from running, not that it is unpaired",
          "[kiosk]")
{
    const QTemporaryDir folder;
    DeviceClient::Settings settings;
    settings.view = ViewKind::kiosk;
    settings.key_file = folder.filePath(QStringLiteral("kiosk.key"));
    DeviceClient client(settings);
    FalsePrinter printer;
    KioskWindow window{Theme::kiosk(1.0)};
    KioskPresenter presenter(client, printer, window, QStringLiteral("id"), {});
    client.start();
    const auto* notice = window.findChild<ConnectionNotice*>();
    REQUIRE(notice != nullptr);
    CHECK(notice->accessibleName() == QStringLiteral("This kiosk is not paired yet"));
    presenter.await_local_hub(QStringLiteral("its journal is damaged"));
    CHECK(notice->accessibleName() == QStringLiteral("One moment, connecting …"));
    CHECK(notice->accessibleDescription().contains(QStringLiteral("its journal is damaged")));
    presenter.local_hub_runs();
    CHECK(notice->accessibleName() == QStringLiteral("This kiosk is not paired yet"));
}

TEST_CASE("a kiosk that was revoked goes on saying so, though its key is refused from then on", "[kiosk]")
{
    SmallHub hub;
    KioskAtHub kiosk(hub);
    const DeviceId id = kiosk.client.welcome()->device;
    REQUIRE(hub.desk().answer(AdminRequest(RevokeDevice{id})).outcome == AdminOutcome::done);
    REQUIRE(eventually([&] { return kiosk.client.standing() == Standing::revoked; }));
    // It tries again meanwhile, several times.
    CHECK_FALSE(eventually([&] { return kiosk.client.standing() != Standing::revoked; }, 2'000));
}

TEST_CASE("word of a paper that came out while the hub was away is told when it is back", "[kiosk]")
{
    SmallHub hub;
    KioskAtHub kiosk(hub);
    kiosk.printer.answers = false;
    kiosk.go_to_requirements();
    Q_EMIT kiosk.window.take_number(false);
    REQUIRE(eventually([&] { return kiosk.printer.papers.size() == 1; }));
    kiosk.client.stop();
    Q_EMIT kiosk.printer.finished(PrintToken(1), Printed{});
    CHECK(kiosk.window.showing() == Showing::ticket);
    kiosk.client.start();
    REQUIRE(eventually([&] { return kiosk.day().find(LegId{1})->paper == PaperState::confirmed; }));
}

TEST_CASE("a visitor who left is asked for, then the screen goes home in the hall's language", "[kiosk]")
{
    SmallHub hub;
    KioskPresenter::Timing quick;
    quick.idle = quick.idle_warning = std::chrono::milliseconds(50);
    KioskAtHub kiosk(hub, quick);
    QString language;
    QObject::connect(&kiosk.presenter, &KioskPresenter::language_wanted, &kiosk.window,
                     [&](const QString& code) { language = code; });
    Q_EMIT kiosk.window.language_chosen(QStringLiteral("en"));
    CHECK(language == QStringLiteral("en"));
    kiosk.go_to_requirements();
    Q_EMIT kiosk.window.touched();
    REQUIRE(kiosk.shows(Showing::agencies));
    CHECK(language == QStringLiteral("id"));
}

TEST_CASE("a wrong choice is changed: the new number comes first, then the old one is cancelled", "[kiosk]")
{
    SmallHub hub;
    KioskAtHub kiosk(hub);
    kiosk.go_to_requirements();
    Q_EMIT kiosk.window.take_number(false);
    REQUIRE(kiosk.shows(Showing::ticket));
    Q_EMIT kiosk.window.change_service();
    CHECK(kiosk.window.showing() == Showing::services);
    CHECK(kiosk.says("A-001")); // it is kept until there is another
    Q_EMIT kiosk.window.service_chosen(QStringLiteral("A02"));
    CHECK(kiosk.window.showing() == Showing::before_ticket);
    Q_EMIT kiosk.window.take_number(false);
    REQUIRE(kiosk.shows(Showing::ticket));
    REQUIRE(eventually([&] { return kiosk.day().find(LegId{1})->state == LegState::ended; }));
    CHECK(kiosk.day().find(LegId{2})->service == ServiceId::parse("A02"));
    CHECK(kiosk.says("A-001"));
    REQUIRE(kiosk.printer.papers.size() == 2);
    CHECK(kiosk.printer.papers[1].notes.front().contains(QStringLiteral("A-001")));
}

TEST_CASE("a wrong choice that is thought better of keeps its number, its paper and its place", "[kiosk]")
{
    SmallHub hub;
    KioskPresenter::Timing quick;
    quick.idle = quick.idle_warning = std::chrono::milliseconds(50);
    KioskAtHub kiosk(hub, quick);
    kiosk.go_to_requirements();
    Q_EMIT kiosk.window.take_number(false);
    REQUIRE(kiosk.shows(Showing::ticket));
    Q_EMIT kiosk.window.change_service();
    Q_EMIT kiosk.window.service_chosen(QStringLiteral("A01")); // the same
    CHECK(kiosk.window.showing() == Showing::ticket);
    Q_EMIT kiosk.window.change_service();
    REQUIRE(kiosk.shows(Showing::agencies)); // the visitor has left
    CHECK_FALSE(kiosk.says("A-001"));
    CHECK(kiosk.day().legs.size() == 1);
    CHECK(kiosk.day().find(LegId{1})->state == LegState::waiting);
    CHECK(kiosk.printer.papers.size() == 1);
}

TEST_CASE("keys that a visitor wanted low are low until the visitor has gone", "[kiosk]")
{
    SmallHub hub;
    KioskPresenter::Timing quick;
    quick.idle = quick.idle_warning = std::chrono::milliseconds(50);
    KioskAtHub kiosk(hub, quick);
    kiosk.window.resize(270, 480); // a pixel a millimetre, upright
    Q_EMIT kiosk.window.low();
    CHECK(kiosk.window.is_low());
    kiosk.go_to_requirements();
    CHECK(kiosk.window.is_low());
    Q_EMIT kiosk.window.touched();
    REQUIRE(kiosk.shows(Showing::agencies));
    CHECK_FALSE(kiosk.window.is_low());

    Q_EMIT kiosk.window.low();
    Q_EMIT kiosk.window.low();
    CHECK_FALSE(kiosk.window.is_low());
}

TEST_CASE("a visitor's large text and language end with the visitor", "[kiosk]")
{
    SmallHub hub;
    KioskPresenter::Timing quick;
    quick.idle = quick.idle_warning = std::chrono::milliseconds(50);
    KioskAtHub kiosk(hub, quick);
    Q_EMIT kiosk.window.text_size();
    CHECK(kiosk.window.theme().type().enlargement == Approx(large_text));
    CHECK(kiosk.window.showing() == Showing::agencies);
    kiosk.go_to_requirements();
    Q_EMIT kiosk.window.touched();
    REQUIRE(kiosk.shows(Showing::agencies));
    CHECK(kiosk.window.theme().type().enlargement == Approx(1.0));
}

TEST_CASE("a kiosk at which nobody is shows so to passers-by, and a touch brings the agencies", "[kiosk]")
{
    SmallHub hub;
    KioskPresenter::Timing quick;
    quick.idle_screen = std::chrono::milliseconds(50);
    KioskAtHub kiosk(hub, quick);
    REQUIRE(kiosk.shows(Showing::idle));
    CHECK(kiosk.says("Touch the screen"));
    Q_EMIT kiosk.window.woken();
    CHECK(kiosk.window.showing() == Showing::agencies);
}

TEST_CASE("what the idle screen tells goes on changing while nobody is there", "[kiosk]")
{
    SmallHub hub;
    KioskPresenter::Timing quick;
    quick.idle_screen = std::chrono::milliseconds(50);
    KioskAtHub kiosk(hub, quick);
    REQUIRE(kiosk.shows(Showing::idle));
    std::string renamed = SmallHub::hall_text();
    const std::string name = "Aula Kecil";
    renamed.replace(renamed.find(name), name.size(), "Aula Baru");
    REQUIRE(hub.apply(renamed).outcome == AdminOutcome::done);
    CHECK(eventually([&] { return kiosk.says("Aula Baru"); }));
    CHECK(kiosk.window.showing() == Showing::idle);
}
