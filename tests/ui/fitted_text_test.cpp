// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "common/ui/fitted_label.h"
#include "common/ui/fitted_text.h"
#include "common/ui/fonts.h"

#include <QFontMetricsF>

using namespace giliran;

namespace {

TextFit fit_of(int px, int smallest_px, int lines)
{
    TextFit how;
    how.font = ui_font(px);
    how.smallest_px = smallest_px;
    how.max_lines = lines;
    return how;
}

} // namespace

TEST_CASE("a text that has room keeps its size and its one line", "[ui]")
{
    const FittedText set = fit_text(QStringLiteral("Akta kelahiran"), fit_of(36, 28, 2), {600, 100});
    CHECK(set.fits);
    CHECK(set.lines == QStringList(QStringLiteral("Akta kelahiran")));
    CHECK(set.font.pixelSize() == 36);
}

TEST_CASE("a long text wraps before it shrinks, and never wider than its room", "[ui]")
{
    const QString title = QStringLiteral("Aktivasi Identitas Kependudukan Digital dan konsultasi NIK");
    const FittedText set = fit_text(title, fit_of(32, 24, 2), {460, 90});
    REQUIRE(set.fits);
    CHECK(set.lines.size() == 2);
    CHECK(set.lines.join(QLatin1Char(' ')) == title);
    CHECK(set.font.pixelSize() < 32);
    for (const QString& line : set.lines)
        CHECK(QFontMetricsF(set.font).horizontalAdvance(line) <= 460.5);
}

TEST_CASE("balanced lines leave no lone word behind", "[ui]")
{
    TextFit how = fit_of(32, 0, 2);
    const QString title = QStringLiteral("Penerbitan Kartu Keluarga baru");
    CHECK(fit_text(title, how, {460, 90}).lines.back() == QStringLiteral("baru"));
    how.balanced = true;
    CHECK(fit_text(title, how, {460, 90}).lines.back() == QStringLiteral("Keluarga baru"));
}

TEST_CASE("a hyphenated word stays whole and no line starts with a dot", "[ui]")
{
    const FittedText set =
        fit_text(QStringLiteral("Penggantian KTP-el hilang · gratis"), fit_of(28, 28, 4),
                 {QFontMetricsF(ui_font(28)).horizontalAdvance(QStringLiteral("Penggantian KTP-")), 400});
    for (const QString& line : set.lines) {
        CHECK_FALSE(line.endsWith(QStringLiteral("KTP-")));
        CHECK_FALSE(line.startsWith(QStringLiteral("·")));
    }
}

namespace {

double width_of(const char* words)
{
    return QFontMetricsF(ui_font(28)).horizontalAdvance(QString::fromUtf8(words)) + 1;
}

std::string lines_of(const char* words, double width, bool balanced = false)
{
    TextFit how = fit_of(28, 28, 6);
    how.balanced = balanced;
    const FittedText set = fit_text(QString::fromUtf8(words), how, {width, 400});
    return set.lines.join(QStringLiteral(" / ")).toStdString();
}

} // namespace

TEST_CASE("no line ends between a figure and its unit where that takes no line more", "[ui]")
{
    CHECK(lines_of("target di loket 8 menit", width_of("target di loket 8")) == "target di loket / 8 menit");
    CHECK(lines_of("21 dilayani sejak pukul 08.01 · rata-rata 7,4 menit",
                   width_of("21 dilayani sejak pukul 08.01 · rata-rata 7,4")) ==
          "21 dilayani sejak pukul 08.01 / rata-rata 7,4 menit");
    CHECK(lines_of("Senin, 23 Nov 2026", width_of("Senin, 23 Nov")) == "Senin, / 23 Nov 2026");
    CHECK(lines_of("0 dilayani sejak pukul 21.36", width_of("0 dilayani sejak pukul")) ==
          "0 dilayani sejak / pukul 21.36");
    // Where it would take one, the words are broken as they come.
    CHECK(lines_of("selama 8 menit lagi", width_of("menit lagi")) == "selama 8 / menit lagi");
}

TEST_CASE("parts with dots between them are broken at the dots where that takes no line more", "[ui]")
{
    CHECK(lines_of("Lansia · Penyandang disabilitas · Ibu hamil",
                   width_of("Lansia · Penyandang disabilitas · Ibu")) ==
          "Lansia · Penyandang disabilitas / Ibu hamil");
    CHECK(lines_of("12 orang menunggu · perkiraan dipanggil", width_of("12 orang menunggu · perkiraan"),
                   true) == "12 orang menunggu / perkiraan dipanggil");
    CHECK(lines_of("Ibu hamil · Ibu menyusui atau membawa balita", width_of("Ibu hamil · Ibu menyusui")) ==
          "Ibu hamil · Ibu menyusui / atau membawa balita");
    // A dot is left out where all lines end at one: else it alone tells where a part ends.
    CHECK(lines_of("Penyandang disabilitas · Ibu hamil · Ibu menyusui",
                   width_of("disabilitas · Ibu hamil ·")) ==
          "Penyandang / disabilitas · Ibu hamil · / Ibu menyusui");
}

TEST_CASE("the name of a hall is broken before its place", "[ui]")
{
    CHECK(lines_of("Mal Pelayanan Publik Kota Kediri", width_of("Mal Pelayanan Publik Kota"), true) ==
          "Mal Pelayanan Publik / Kota Kediri");
}

TEST_CASE("what cannot fit is said so and ends in an ellipsis inside its room", "[ui]")
{
    const FittedText set =
        fit_text(QStringLiteral("Dinas Kependudukan dan Pencatatan Sipil"), fit_of(28, 28, 1), {200, 40});
    CHECK_FALSE(set.fits);
    CHECK(set.lines.size() == 1);
    CHECK(set.lines.front().endsWith(QStringLiteral("…")));
    CHECK(set.size.width() <= 200.5);
}

TEST_CASE("the longest number a hall can produce is made to fit", "[ui]")
{
    const FittedText set = fit_number(QStringLiteral("WWW-1110"), 400, {900, 500});
    CHECK(set.fits);
    CHECK(set.size.width() <= 900);
    CHECK(fit_number(QStringLiteral("A-045"), 100, {2000, 500}).size.width() < 700);
}

TEST_CASE("a label reports its text when the room is too small", "[ui]")
{
    const Theme theme = Theme::kiosk(4.0);
    FittedLabel label(theme, theme.type().title);
    label.set_text(QStringLiteral("Penggantian KTP-el hilang"));
    label.resize(800, 80);
    CHECK(unfitted_texts(label).isEmpty());
    label.resize(100, 80);
    CHECK(unfitted_texts(label) == QStringList(QStringLiteral("Penggantian KTP-el hilang")));
    CHECK(label.accessibleName() == QStringLiteral("Penggantian KTP-el hilang"));
}
