// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/hall/virtual_screen.h"

namespace giliran::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int start_within_ms = 10'000;
constexpr int tool_within_ms = 10'000;

} // namespace

VirtualScreen::VirtualScreen(QSize size)
{
    server_.setProcessChannelMode(QProcess::SeparateChannels);
    server_.setStandardErrorFile(QProcess::nullDevice());
    server_.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                              u"%1x%2x24"_s.arg(size.width()).arg(size.height()), u"-nolisten"_s, u"tcp"_s});
    if (server_.waitForStarted(start_within_ms) && server_.waitForReadyRead(start_within_ms))
        display_ = u':' + QString::fromLatin1(server_.readLine()).trimmed();
}

VirtualScreen::~VirtualScreen()
{
    server_.terminate();
    if (!server_.waitForFinished(3000))
        server_.kill();
    server_.waitForFinished(1000);
}

void VirtualScreen::tool(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display_);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(tool_within_ms);
}

void VirtualScreen::touch(QPoint at) const
{
    tool(u"xdotool"_s,
         {u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, u"1"_s});
}

void VirtualScreen::press(QPoint at, const QStringList& keys) const
{
    // Without a window manager the focus is where it is put.
    QStringList arguments{u"mousemove"_s, QString::number(at.x()), QString::number(at.y()),
                          u"getmouselocation"_s, u"--shell"_s};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display_);
    process.setProcessEnvironment(environment);
    process.start(u"xdotool"_s, arguments);
    process.waitForFinished(tool_within_ms);
    for (const QByteArray& line : process.readAllStandardOutput().split('\n'))
        if (line.startsWith("WINDOW="))
            tool(u"xdotool"_s, {u"windowfocus"_s, QString::fromLatin1(line.mid(7))});
    tool(u"xdotool"_s, QStringList{u"key"_s} + keys);
}

void VirtualScreen::type(const QString& text) const
{
    tool(u"xdotool"_s, {u"type"_s, text});
}

QImage VirtualScreen::picture() const
{
    const QString file = folder_.filePath(u"screen.png"_s);
    tool(u"import"_s, {u"-window"_s, u"root"_s, file});
    return QImage(file).convertToFormat(QImage::Format_RGB32);
}

double share_of(const QImage& picture, QRect area, QColor colour)
{
    const QRect inside = area.intersected(picture.rect());
    qint64 found = 0;
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            found += picture.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    const double all = static_cast<double>(inside.width()) * inside.height();
    return all > 0 ? static_cast<double>(found) / all : 0.0;
}

} // namespace giliran::testing
