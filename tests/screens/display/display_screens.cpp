// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/board/board_window.h"
#include "tests/display/presenter/sample_board.h"
#include "tests/screens/screen.h"

#include <array>
#include <cmath>

namespace giliran::screens {

namespace {

using testing::at;
using testing::board_call;
using testing::board_view;

constexpr double farthest_seat_m = 10;

struct WallGlass
{
    const char* name;
    QSize pixels;

    /// Of 55 inches.
    double px_per_mm() const
    {
        return std::max(pixels.width(), pixels.height()) / (55 * 25.4 * 16 / std::hypot(16, 9));
    }
};
constexpr std::array walls{
    WallGlass{"1280x720", {1280, 720}},
    WallGlass{"1920x1080", {1920, 1080}},
    WallGlass{"1080x1920", {1080, 1920}},
    WallGlass{"3840x2160", {3840, 2160}},
};

std::vector<BoardCall> three_calls()
{
    return {board_call(3, "A-033", "dispendukcapil", 3, at("09:41")),
            board_call(2, "S-012", "samsat", 8, at("09:40")),
            board_call(1, "B-019", "dpmptsp", 6, at("09:39"))};
}

std::vector<BoardCall> with_a_vehicle()
{
    std::vector<BoardCall> calls = three_calls();
    calls.front().vehicle = true;
    return calls;
}

/// What the hub says, when, and what else the display knows.
struct WallScene
{
    const char* name;
    BoardView view;
    const char* clock = "09:41";
    std::optional<Outage::Kind> outage = std::nullopt;
    std::optional<Mute> mute = std::nullopt;
    std::optional<Standing> notice = std::nullopt;
    Look look = {};
    QByteArray logo = {};
};

WallScene practising()
{
    WallScene scene{"5-training", board_view(three_calls())};
    scene.view.training = true;
    scene.mute = Mute::no_device;
    return scene;
}

WallScene closing()
{
    WallScene scene{"4-closing",
                    board_view({board_call(1, "A-112", "dispendukcapil", 14, at("14:41"))}, {"G-007"}),
                    "14:41"};
    scene.view.phase = DayPhase::closing;
    return scene;
}

WallScene over()
{
    WallScene scene{"3b-over", board_view({}), "16:20"};
    scene.view.phase = DayPhase::closed;
    return scene;
}

/// A hall with colours and a sign of its own.
WallScene in_own_colours(const char* name, std::vector<BoardCall> calls)
{
    WallScene scene{name, board_view(std::move(calls))};
    scene.look.primary = Colour::rgb(0x4A148C);
    scene.look.call = Colour::rgb(0x80DEEA);
    scene.logo = QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>"
                                   "<path d='M12 2 22 20H2z' fill='#4A148C'/></svg>");
    return scene;
}

std::vector<WallScene> wall_scenes()
{
    return {
        {"1-called", board_view(three_calls())},
        {"1b-one-call", board_view({board_call(1, "W-048", "dispendukcapil", 20, at("09:41"))})},
        {"1c-missed", board_view(three_calls(), {"A-028", "G-007"})},
        {"1d-vehicle", board_view(with_a_vehicle())},
        {"2-resting", board_view({})},
        {"2b-many-missed",
         board_view({}, {"A-001", "A-002", "B-003", "B-004", "C-005", "D-006", "E-007", "F-008"})},
        {"3-not-open-yet", board_view({}), "07:10"},
        over(),
        closing(),
        practising(),
        {"6-cut-off", board_view(three_calls(), {"A-028"}), "09:50", Outage::Kind::connection},
        {"6b-hub-in-trouble", board_view(three_calls()), "09:50", Outage::Kind::doubt},
        in_own_colours("8-own-colours", three_calls()),
        in_own_colours("8b-own-colours-resting", {}),
        {"7-connecting", board_view({}), "09:41", std::nullopt, std::nullopt, Standing::connecting},
        {"7b-unpaired", board_view({}), "09:41", std::nullopt, std::nullopt, Standing::unpaired},
        {"7c-key-refused", board_view({}), "09:41", std::nullopt, std::nullopt, Standing::key_refused},
    };
}

Shown shown_wall(const WallScene& scene, const WallGlass& glass, const QString& language)
{
    auto window = std::make_unique<BoardWindow>(glass.px_per_mm(), farthest_seat_m);
    window->resize(glass.pixels);
    window->set_longest(longest_texts(testing::kediri(), language));
    window->show();
    window->set_look(scene.look);
    if (scene.notice) {
        window->show_notice(*notice_for(*scene.notice, QStringLiteral("10.7.0.2:7411"), false));
    } else {
        BoardSight sight = testing::sight_of(scene.view, at(scene.clock));
        sight.language = language;
        sight.calls.resize(std::min(sight.calls.size(), window->plan().rows.size()));
        sight.mute = scene.mute;
        if (scene.outage)
            sight.outage = Outage{*scene.outage, at("09:41")};
        BoardModel board = board_model(sight);
        board.header.logo = scene.logo;
        board.rest.logo = sight.calls.empty() ? scene.logo : QByteArray();
        window->show_board(board);
    }
    return {std::move(window), nullptr, Limits{glass.px_per_mm()}};
}

} // namespace

void add_display_screens(std::vector<Screen>& screens)
{
    for (const WallScene& scene : wall_scenes())
        for (const WallGlass& glass : walls)
            for (const QString& language : {QStringLiteral("id"), QStringLiteral("en")})
                screens.push_back({QStringLiteral("display"), QString::fromLatin1(scene.name),
                                   QString::fromLatin1(glass.name), language,
                                   [=] { return shown_wall(scene, glass, language); }});
}

} // namespace giliran::screens
