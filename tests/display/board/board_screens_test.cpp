// SPDX-License-Identifier: GPL-3.0-or-later
// The wall at its real sizes, from its pixels. With GILIRAN_SCREENSHOTS=FOLDER the pictures are kept there.
#include "tests/display/presenter/sample_board.h"

#include "common/ui/fit_report.h"
#include "display/board/board_window.h"
#include "display/board/call_row.h"

#include <QDir>
#include <QImage>
#include <QTest>
#include <catch2/catch.hpp>
#include <cmath>

using namespace giliran;
using namespace giliran::testing;

namespace {

/// Screens of 55 inches.
struct Screen
{
    const char* name;
    QSize pixels;

    double px_per_mm() const
    {
        return std::max(pixels.width(), pixels.height()) / (55 * 25.4 * 16 / std::hypot(16, 9));
    }
};
constexpr Screen screens[] = {{"1280x720", {1280, 720}},
                              {"1920x1080", {1920, 1080}},
                              {"1080x1920", {1080, 1920}},
                              {"3840x2160", {3840, 2160}}};

/// A board on such a screen, ten metres from the farthest seat.
struct Wall
{
    explicit Wall(const Screen& on, LongestTexts texts = longest_texts(kediri(), QStringLiteral("id")))
        : screen(on), window(on.px_per_mm(), 10)
    {
        window.resize(on.pixels);
        window.set_longest(texts);
        window.show();
    }

    QImage picture(const char* what)
    {
        const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QByteArray folder = qgetenv("GILIRAN_SCREENSHOTS");
        if (!folder.isEmpty())
            image.save(QDir(QString::fromLocal8Bit(folder))
                           .filePath(QStringLiteral("display-%1-%2.png")
                                         .arg(QLatin1StringView(what), QLatin1StringView(screen.name))));
        return image;
    }
    /// Shows, checks that nothing is clipped, and gives the picture.
    QImage shows(const BoardView& view, const char* what)
    {
        BoardSight sight = sight_of(view, at("09:41"));
        sight.calls.resize(std::min(sight.calls.size(), window.plan().rows.size()));
        window.show_board(board_model(sight));
        INFO(screen.name << " " << what << ": " << unfitted_texts(window).join(u", ").toStdString());
        CHECK(unfitted_texts(window).isEmpty());
        return picture(what);
    }

    Screen screen;
    BoardWindow window;
};

/// The hall's own texts and those longer than it has.
LongestTexts with_zones()
{
    LongestTexts texts = longest_texts(kediri(), QStringLiteral("id"));
    texts.numbers.push_back(QStringLiteral("W-000"));
    texts.numbers.push_back(QStringLiteral("4K-000"));
    return texts;
}

bool is_ink(QRgb pixel, QRgb ground)
{
    return std::abs(qGray(pixel) - qGray(ground)) > 90;
}

/// Height of the first glyph in `area`: from its first to its last row with ink. A capital or a digit without
/// overshoot stands there in every test.
int first_glyph_height(const QImage& image, const QRect& area)
{
    const QRgb ground = image.pixel(area.topLeft() + QPoint(2, 2));
    int top = -1;
    int bottom = -1;
    bool begun = false;
    for (int x = area.left(); x < area.right(); ++x) {
        bool ink_here = false;
        for (int y = area.top(); y < area.bottom(); ++y) {
            if (!is_ink(image.pixel(x, y), ground))
                continue;
            ink_here = true;
            top = top < 0 ? y : std::min(top, y);
            bottom = std::max(bottom, y);
        }
        if (begun && !ink_here)
            break;
        begun = begun || ink_here;
    }
    return bottom - top + 1;
}

QRect on_window(const CallRow& row, const QRectF& area)
{
    const QRect inside = area.toAlignedRect().intersected(row.rect());
    return inside.translated(row.pos());
}

const CallRow& first_row(const BoardWindow& window)
{
    return *window.findChild<CallRow*>();
}

} // namespace

TEST_CASE("number and counter are as high as the farthest seat needs, measured on the picture",
          "[display-gui]")
{
    for (const Screen& screen : screens)
        for (const char* number : {"W-048", "4K-110"}) {
            Wall wall(screen, with_zones());
            const QImage image =
                wall.shows(board_view({board_call(1, number, "dispendukcapil", 14, at("09:41"))}), "longest");
            const CallRow& row = first_row(wall.window);
            const double needed = 122 * screen.px_per_mm();
            INFO(screen.name << " " << number << ", needed " << needed);
            CHECK(first_glyph_height(image, on_window(row, row.number_area())) >= std::floor(needed));
            CHECK(first_glyph_height(image, on_window(row, row.counter_area())) >= std::floor(needed));
        }
}

TEST_CASE("nothing on the wall is clipped, whatever it shows", "[display-gui]")
{
    for (const Screen& screen : screens) {
        Wall wall(screen);
        wall.shows(board_view({}), "resting");
        std::vector<BoardCall> lane{board_call(2, "D-007", "samsat", 8, at("09:41")),
                                    board_call(1, "A-033", "dispendukcapil", 13, at("09:40"))};
        lane.front().vehicle = true;
        wall.shows(board_view(lane), "vehicle-en");
        BoardModel indonesian = board_model(sight_of(board_view(lane), at("09:41")));
        indonesian.rows.front().vehicle = QStringLiteral("Kendaraan berikutnya");
        wall.window.show_board(indonesian);
        INFO(screen.name << " vehicle: " << unfitted_texts(wall.window).join(u", ").toStdString());
        CHECK(unfitted_texts(wall.window).isEmpty());
        wall.picture("vehicle-id");
        wall.shows(board_view({board_call(1, "A-033", "dispendukcapil", 3, at("09:41"))}), "one-call");
        const std::vector<BoardCall> calls{board_call(3, "A-033", "dispendukcapil", 3, at("09:41")),
                                           board_call(2, "S-012", "samsat", 8, at("09:40")),
                                           board_call(1, "B-019", "dpmptsp", 6, at("09:39"))};
        wall.shows(board_view(calls), "three-calls");
        wall.shows(board_view(calls, {"A-028", "G-007"}), "missed");
        wall.shows(board_view({}, {"A-001", "A-002", "B-003", "B-004", "C-005", "D-006", "E-007", "F-008"}),
                   "many-missed");
        for (const Agency& agency : kediri().agencies)
            wall.shows(board_view({board_call(1, "W-048", agency.id.text(), 20, at("09:41"))}), "agency");
    }
}

TEST_CASE("every notice fits on every screen", "[display-gui]")
{
    for (const Screen& screen : screens) {
        Wall wall(screen);
        for (const Standing standing :
             {Standing::unpaired, Standing::connecting, Standing::key_refused, Standing::revoked,
              Standing::update_needed, Standing::key_not_kept, Standing::no_hall}) {
            wall.window.show_notice(*notice_for(standing, QStringLiteral("10.7.0.2:7411: refused"), false));
            INFO(screen.name << unfitted_texts(wall.window).join(u", ").toStdString());
            CHECK(unfitted_texts(wall.window).isEmpty());
        }
        wall.picture("notice");
    }
}

TEST_CASE("a lost connection leaves the last truth on the wall, with a band that says so", "[display-gui]")
{
    for (const Screen& screen : screens) {
        Wall wall(screen);
        const BoardView view =
            board_view({board_call(1, "A-033", "dispendukcapil", 3, at("09:41"))}, {"A-028"});
        BoardSight sight = sight_of(view, at("09:50"));
        sight.outage = Outage{Outage::Kind::connection, at("09:41")};
        wall.window.show_board(board_model(sight));
        CHECK(unfitted_texts(wall.window).isEmpty());
        const QImage image = wall.picture("disconnected");
        const CallRow& row = first_row(wall.window);
        CHECK(first_glyph_height(image, on_window(row, row.number_area())) >=
              wall.window.plan().needed_px - 1);
        const QRgb band = image.pixel(image.width() - 3, image.height() - 3);
        CHECK(QColor(band) == wall_palette().warn_tint.q());
    }
}

TEST_CASE("what the wall says stands out seven to one from what it stands on", "[display-gui]")
{
    const Palette p = wall_palette();
    for (const auto& [ink, ground] : {std::pair(p.on_call, p.call),
                                      {p.ink, p.card},
                                      {p.ink_quiet, p.card},
                                      {p.call, p.card},
                                      {p.ink_quiet, p.closed},
                                      {p.on_primary, p.primary},
                                      {p.warn, p.warn_tint},
                                      {p.ink_quiet, p.warn_tint},
                                      {p.ink, p.paper}})
        CHECK(contrast(ink, ground) >= text_contrast);
}

TEST_CASE("the board has as many rows as its glass, and tells when it changes", "[display-gui]")
{
    BoardWindow window(1920 / 1217.6, 10);
    int rows = 0;
    bool legible = false;
    QObject::connect(&window, &BoardWindow::plan_changed, &window, [&](int count, bool is_legible) {
        rows = count;
        legible = is_legible;
    });
    window.resize(1920, 1080);
    window.show();
    CHECK(window.plan().rows.size() == 3);
    window.resize(960, 540);
    CHECK(rows >= 1);
    window.resize(320, 180);
    CHECK_FALSE(legible);
}

TEST_CASE("F2 or L asks for the next language", "[display-gui]")
{
    BoardWindow window(1920 / 1217.6, 10);
    int asked = 0;
    QObject::connect(&window, &BoardWindow::language_wanted, &window, [&] { ++asked; });
    window.show();
    QTest::keyClick(&window, Qt::Key_F2);
    QTest::keyClick(&window, Qt::Key_L);
    QTest::keyClick(&window, Qt::Key_X);
    CHECK(asked == 2);
}

TEST_CASE("a hall's colours and sign reach a wall that hangs, and its rows stay where they were",
          "[display-gui]")
{
    Wall wall(screens[1]);
    const BoardView view = board_view({board_call(1, "A-033", "dispendukcapil", 3, at("09:41"))});
    const QImage before = wall.shows(view, "plain");
    const std::size_t rows = wall.window.plan().rows.size();

    Look look;
    look.primary = Colour::rgb(0x4A148C);
    look.call = Colour::rgb(0x80DEEA);
    wall.window.set_look(look);
    const QImage after = wall.picture("own-colours");
    CHECK(wall.window.plan().rows.size() == rows);
    const QPoint header = wall.window.plan().header.bottomLeft().toPoint() + QPoint(2, -3);
    CHECK(before.pixelColor(header) == wall_palette().primary.q());
    CHECK(after.pixelColor(header) == QColor(0x4A, 0x14, 0x8C));
    const QPoint row = wall.window.plan().rows.front().center().toPoint();
    CHECK(before.pixelColor(row.x(), static_cast<int>(wall.window.plan().rows.front().top()) + 4) ==
          wall_palette().call.q());
    CHECK(after.pixelColor(row.x(), static_cast<int>(wall.window.plan().rows.front().top()) + 4) ==
          QColor(0x80, 0xDE, 0xEA));

    BoardModel board = board_model(sight_of(view, at("09:41")));
    board.header.logo = QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'>"
                                          "<path d='M0 0h20v20H0z' fill='#FF0000'/></svg>");
    wall.window.show_board(board);
    const QImage signed_wall = wall.picture("own-sign");
    int red = 0;
    for (int x = 0; x < signed_wall.width() / 4; ++x)
        red += signed_wall.pixelColor(x, wall.window.plan().header.center().toPoint().y()) == QColor(Qt::red);
    CHECK(red > wall.window.plan().header.height() / 2);
    CHECK(unfitted_texts(wall.window).isEmpty());
}
