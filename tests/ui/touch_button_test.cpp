// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "common/ui/connection_notice.h"
#include "common/ui/touch_button.h"

#include <QSignalSpy>
#include <QTest>

using namespace giliran;

namespace {

struct ShownKey
{
    Theme theme = Theme::kiosk(4.0);
    TouchButton key{theme, KeyStyle::primary};
    QSignalSpy clicks{&key, &QAbstractButton::clicked};

    ShownKey()
    {
        key.set_label(QStringLiteral("Ya, ambil nomor antrean"));
        key.resize(key.sizeHint());
        key.show();
        REQUIRE(QTest::qWaitForWindowExposed(&key));
    }
};

} // namespace

TEST_CASE("a touch released inside a key is one signal", "[ui]")
{
    ShownKey shown;
    QTest::mousePress(&shown.key, Qt::LeftButton);
    CHECK(shown.clicks.isEmpty());
    QTest::mouseRelease(&shown.key, Qt::LeftButton);
    CHECK(shown.clicks.size() == 1);
}

TEST_CASE("a finger that slides off a key before letting go asked for nothing", "[ui]")
{
    ShownKey shown;
    QTest::mousePress(&shown.key, Qt::LeftButton);
    QTest::mouseMove(&shown.key, QPoint(-30, -30));
    QTest::mouseRelease(&shown.key, Qt::LeftButton, Qt::NoModifier, QPoint(-30, -30));
    CHECK(shown.clicks.isEmpty());
}

TEST_CASE("a double tap within 80 ms is one signal, a later tap another", "[ui]")
{
    ShownKey shown;
    QTest::mouseClick(&shown.key, Qt::LeftButton);
    QTest::mouseDClick(&shown.key, Qt::LeftButton);
    CHECK(shown.clicks.size() == 1);
    REQUIRE(QTest::qWaitFor(
        [&] {
            QTest::mouseClick(&shown.key, Qt::LeftButton);
            return shown.clicks.size() == 2;
        },
        2000));
}

TEST_CASE("Space and Enter work a key as a finger does", "[ui]")
{
    for (const Qt::Key pressed : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        ShownKey shown;
        QTest::keyClick(&shown.key, pressed);
        CHECK(shown.clicks.size() == 1);
    }
}

TEST_CASE("a key is never smaller than a finger and speaks its label", "[ui]")
{
    const Theme theme = Theme::kiosk(4.0);
    TouchButton key(theme, KeyStyle::plain);
    key.set_label(QStringLiteral("Salah pilih?\nGanti layanan"), QStringLiteral("Num 5"));
    CHECK(key.minimumSizeHint() == QSize(80, 80));
    CHECK(key.sizeHint().width() >= 80);
    CHECK(key.accessibleName() == QStringLiteral("Salah pilih? Ganti layanan, Num 5"));
    key.resize(key.sizeHint());
    CHECK(unfitted_texts(key).isEmpty());
    key.resize(60, 60);
    CHECK_FALSE(unfitted_texts(key).isEmpty());
}

TEST_CASE("a key's height leaves room around one line and around two", "[ui]")
{
    const Theme theme = Theme::kiosk(4.0);
    TouchButton key(theme, KeyStyle::plain);
    key.set_icon(IconName::text_larger);
    key.set_label(QStringLiteral("Perbesar tulisan"));
    const int one_line = key.height_for(key.sizeHint().width());
    const int two_lines = key.height_for(key.sizeHint().width() - theme.px(20));
    CHECK(one_line <= theme.px(22));
    CHECK(two_lines > theme.px(22));
    CHECK(two_lines < theme.px(27));
}

TEST_CASE("every style of key paints its label inside itself, with and without a pictogram", "[ui]")
{
    const Theme theme = Theme::desk(3.78);
    for (const KeyStyle style :
         {KeyStyle::primary, KeyStyle::plain, KeyStyle::quiet, KeyStyle::tint, KeyStyle::danger})
        for (const IconPlace place : {IconPlace::before, IconPlace::after, IconPlace::above}) {
            TouchButton key(theme, style);
            key.set_label(QStringLiteral("Panggil"), QStringLiteral("Num +"));
            key.set_icon(IconName::sound, place);
            key.resize(key.sizeHint());
            CHECK(unfitted_texts(key).isEmpty());
            CHECK_FALSE(key.grab().isNull());
        }
}

TEST_CASE("a full-window notice fits its words from a desk bar's window to a wall", "[ui]")
{
    for (const QSize size : {QSize(640, 480), QSize(1366, 768), QSize(1080, 1920), QSize(3840, 2160)}) {
        ConnectionNotice notice(Theme::kiosk(size.width() < 800 ? 2.5 : 4.0));
        notice.show_notice(
            IconName::disconnected, QStringLiteral("Sambungan terputus"),
            QStringLiteral("Sedang menyambung kembali. Nomor Anda tetap berlaku; mohon menunggu sebentar."),
            QStringLiteral("hub 192.168.1.10:7411"));
        notice.resize(size);
        CHECK(unfitted_texts(notice).isEmpty());
    }
}
