// SPDX-License-Identifier: GPL-3.0-or-later
// Each fault that the check is there to find, made on purpose.
#include <catch2/catch.hpp>

#include "tests/screens/picture_check.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPushButton>

using namespace giliran::screens;

namespace {

/// One text on a ground, and perhaps a key; all as wrong as wanted.
class FaultyScreen : public QWidget
{
public:
    QColor ink = Qt::black;
    QColor cover = Qt::transparent;
    int baseline = 100;
    int px = 40;
    QRect key{20, 150, 100, 100};
    QColor edge = Qt::black;

    FaultyScreen() { resize(400, 300); }

    QString problems()
    {
        QPushButton button(this);
        button.setAccessibleName(QStringLiteral("Key"));
        button.setGeometry(key);
        button.setStyleSheet(
            QStringLiteral("border: 3px solid %1; background: white").arg(edge.name(QColor::HexRgb)));
        show();
        QCoreApplication::processEvents();
        return problems_of(grab().toImage(), *this, {4.0, 7.0, 20.0, 5.0}).join(QLatin1Char('\n'));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(px);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QPointF(20, baseline), QStringLiteral("Nomor"));
        painter.fillRect(QRect(20, 60, 60, 50), cover);
    }
};

} // namespace

TEST_CASE("a sound screen has no problems", "[screens]")
{
    CHECK(FaultyScreen().problems().toStdString().empty());
}

TEST_CASE("text in a pale colour, cut by the window, covered or too small is found", "[screens]")
{
    FaultyScreen pale;
    pale.ink = QColor(0x80, 0x80, 0x80);
    CHECK(pale.problems().contains(QStringLiteral("contrast of 3.9")));
    FaultyScreen cut;
    cut.baseline = 15;
    CHECK(cut.problems().contains(QStringLiteral("is cut or covered")));
    FaultyScreen covered;
    covered.cover = Qt::white;
    CHECK(covered.problems().contains(QStringLiteral("is cut or covered")));
    FaultyScreen small;
    small.px = 20;
    CHECK(small.problems().contains(QStringLiteral("is 5.0 mm high")));
}

TEST_CASE("a key that is small, out of the window or hard to see is found", "[screens]")
{
    FaultyScreen small;
    small.key = QRect(20, 150, 100, 60);
    CHECK(small.problems().contains(QStringLiteral("is only 25.0 × 15.0 mm")));
    FaultyScreen outside;
    outside.key = QRect(20, 250, 100, 100);
    CHECK(outside.problems().contains(QStringLiteral("reaches out of the window")));
    FaultyScreen pale;
    pale.edge = QColor(0xC0, 0xC0, 0xC0);
    CHECK(pale.problems().contains(QStringLiteral("has an edge of 1.8")));
}
