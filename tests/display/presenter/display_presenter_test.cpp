// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/presenter/display_presenter.h"

#include "common/device/key_file.h"
#include "display/presenter/speaking.h"
#include "tests/display/announcer/false_loudspeaker.h"
#include "tests/hub/service/small_hub.h"

#include <catch2/catch.hpp>

using namespace giliran;
using namespace giliran::testing;

namespace {

DeviceClient::Settings display_settings(const PairingLink& link, const QString& folder)
{
    DeviceClient::Settings settings;
    settings.view = ViewKind::board;
    settings.key_file = key_file_path(folder, QStringLiteral("display"));
    settings.link = link;
    return settings;
}

VoicePack every_clip()
{
    VoicePack pack("id");
    for (const std::string& clip : clips_needed(indonesian_rules()))
        pack.add(clip, Samples(100, 1000));
    return pack;
}

/// The display's program without its window, paired with a real hub in this process.
struct DisplayAtHub
{
    explicit DisplayAtHub(SmallHub& hub)
        : client(display_settings(hub.link_for(DeviceRole::display, "1"), folder.path())),
          presenter(client, QStringLiteral("id")),
          announcer(std::unique_ptr<SoundOutput>(loudspeaker), every_clip(),
                    [this] { return client.hub_time(); }),
          speaking(client, announcer)
    {
        QObject::connect(&presenter, &DisplayPresenter::board_shown, &presenter,
                         [this](const BoardModel& model) { board = model; });
        QObject::connect(&presenter, &DisplayPresenter::notice_shown, &presenter,
                         [this](const WallNoticeModel& model) { notice = model; });
        QObject::connect(&presenter, &DisplayPresenter::view_arrived, &speaking, &Speaking::take_view);
        QObject::connect(&speaking, &Speaking::being_spoken, &presenter, &DisplayPresenter::being_spoken);
        client.set_speaks(true);
        client.start();
    }

    std::size_t sentences() const { return loudspeaker->played.size(); }

    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/giliran-display-XXXXXX")};
    DeviceClient client;
    DisplayPresenter presenter;
    FalseLoudspeaker* loudspeaker = new FalseLoudspeaker; // the announcer's
    Announcer announcer;
    Speaking speaking;
    std::optional<BoardModel> board;
    std::optional<WallNoticeModel> notice;
};

AnnouncementState latest_announcement(SmallHub& hub)
{
    return hub.hub().core().day().calls.back().announcement;
}

LegId called_at(Terminal& counter, Terminal& kiosk)
{
    const LegId leg = kiosk.done<TicketIssued>(ticket_wish()).leg;
    kiosk.done<Done>(ConfirmPaper{leg});
    counter.done<LegIsCalled>(CallNext{});
    return leg;
}

} // namespace

TEST_CASE("a call at the counter comes to the wall and is spoken, once, over real sockets", "[display]")
{
    SmallHub hub;
    DisplayAtHub display(hub);
    REQUIRE(eventually([&] { return display.board.has_value(); }));
    CHECK(display.board->rows.empty());
    const auto kiosk = hub.kiosk();
    const auto counter = hub.staffed_counter("loket-1", "0101");
    called_at(*counter, *kiosk);
    REQUIRE(eventually([&] { return display.sentences() == 1; }));
    REQUIRE(display.board->rows.size() == 1);
    CHECK(display.board->rows[0].number.toStdString() == "A-001");
    CHECK(display.board->rows[0].newest);
    CHECK(latest_announcement(hub) == AnnouncementState::started);
    display.loudspeaker->begin();
    display.loudspeaker->end(true);
    CHECK(eventually([&] { return latest_announcement(hub) == AnnouncementState::spoken; }));
}

TEST_CASE("a hub that dies in mid-sentence gets the end of it when it is back, and nothing is said twice",
          "[display]")
{
    SmallHub hub;
    DisplayAtHub display(hub);
    const auto kiosk = hub.kiosk();
    {
        const auto counter = hub.staffed_counter("loket-1", "0101");
        called_at(*counter, *kiosk);
        REQUIRE(eventually([&] { return display.sentences() == 1; }));
        display.loudspeaker->begin();
        hub.restart();
        display.loudspeaker->end(true);
    }
    REQUIRE(eventually([&] { return latest_announcement(hub) == AnnouncementState::spoken; }));
    CHECK(display.sentences() == 1);
    CHECK(display.board->rows.size() == 1);
}

TEST_CASE("a display without a key and without a link says that it must be paired", "[display]")
{
    QTemporaryDir folder;
    DeviceClient client({ViewKind::board, key_file_path(folder.path(), QStringLiteral("display")), {}, {}});
    DisplayPresenter presenter(client, QStringLiteral("id"));
    std::optional<WallNoticeModel> notice;
    QObject::connect(&presenter, &DisplayPresenter::notice_shown, &presenter,
                     [&](const WallNoticeModel& model) { notice = model; });
    client.start();
    REQUIRE(notice);
    CHECK(notice->kind == NoticeKind::unpaired);
}

TEST_CASE("a pairing link used before is refused, and the wall says so", "[display]")
{
    SmallHub hub;
    const PairingLink link = hub.link_for(DeviceRole::display, "1");
    PairingLink wrong = link;
    wrong.key = SecretKey(SecretKey::Bytes{});
    QTemporaryDir folder;
    DeviceClient client(display_settings(wrong, folder.path()));
    DisplayPresenter presenter(client, QStringLiteral("id"));
    std::optional<WallNoticeModel> notice;
    QObject::connect(&presenter, &DisplayPresenter::notice_shown, &presenter,
                     [&](const WallNoticeModel& model) { notice = model; });
    client.start();
    CHECK(eventually([&] { return notice && notice->kind == NoticeKind::key; }));
}

TEST_CASE("a display changes its language while it runs, through all that the hall speaks", "[display]")
{
    SmallHub hub;
    DisplayAtHub display(hub);
    REQUIRE(eventually([&] { return display.board.has_value(); }));
    CHECK(display.board->header.place.startsWith(QStringLiteral("Aula Kecil")));
    CHECK(display.presenter.next_language() == QStringLiteral("en"));
    display.presenter.use_language(QStringLiteral("en"));
    CHECK(display.board->header.place.startsWith(QStringLiteral("Small Hall")));
    CHECK(display.board->header.clock.contains(QLatin1Char(':')));
    CHECK(display.presenter.next_language() == QStringLiteral("id"));
}
