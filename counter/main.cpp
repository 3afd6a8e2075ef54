// SPDX-License-Identifier: GPL-3.0-or-later
// The counter program: only wires. What it decides is in presenter/, what it shows in panels/.
#include "common/device/orderly_end.h"
#include "common/device/program_options.h"
#include "common/ui/first_frame.h"
#include "common/ui/language.h"
#include "counter/panels/counter_windows.h"
#include "counter/presenter/counter_presenter.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScreen>
#include <algorithm>

using namespace giliran;
using namespace Qt::StringLiterals;

namespace {

/// A desk's monitor is looked at as its owner set it up: by its logical resolution, not by its glass. In a
/// window given too small for that all is drawn smaller.
double px_per_mm(const QScreen& screen, const std::optional<QRect>& window)
{
    const double usual = screen.logicalDotsPerInch() / 25.4;
    if (!window)
        return usual;
    const QSizeF least = CounterWindow::least_mm;
    return std::min({usual, window->width() / least.width(), window->height() / least.height()});
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption bar(u"bar"_s, u"Begin as the small bar on top of other programs."_s);
    const ProgramOptions options =
        read_program_options(u"giliran-counter"_s, u"The officer's key at a counter."_s, {bar}, parser);

    DeviceClient::Settings settings;
    settings.view = ViewKind::counter;
    settings.key_file = key_file_path(options.data_folder, u"counter"_s);
    settings.hubs = options.config.hubs;
    settings.link = options.link;
    DeviceClient client(settings);

    Language language;
    language.use(QString::fromStdString(options.config.language));
    CounterPresenter presenter(client, language.code(), {});
    const QScreen& screen = *QGuiApplication::primaryScreen();
    const Look look{options.config.screen.dark, std::nullopt, std::nullopt, 1};
    CounterWindows windows(px_per_mm(screen, options.window), px_per_mm(screen, std::nullopt), look);
    QObject::connect(&client, &DeviceClient::hall_changed, &windows, [&] {
        const HallLook& own = client.hall()->look;
        windows.set_look(in_hall_colours(look, own.primary, own.call));
    });
    const auto show = [&] { windows.show_model(presenter.model()); };
    QObject::connect(&presenter, &CounterPresenter::language_wanted, &language, &Language::use);
    QObject::connect(&presenter, &CounterPresenter::changed, &windows, show);
    QObject::connect(&presenter, &CounterPresenter::sign_in_failed, &windows, &CounterWindows::ask_pin_again);
    QObject::connect(&windows, &CounterWindows::pressed, &presenter, &CounterPresenter::carry_out);
    QObject::connect(&windows, &CounterWindows::sign_in, &presenter, &CounterPresenter::sign_in);
    QObject::connect(&windows, &CounterWindows::language_wanted, &presenter, &CounterPresenter::use_language);
    show();

    if (parser.isSet(bar))
        windows.open_bar();
    else
        windows.open_window(options.window);
    QWidget& shown = parser.isSet(bar) ? static_cast<QWidget&>(windows.bar()) : windows.window();
    after_first_frame(shown, [&client] { client.start(); });
    const OrderlyEnd orderly_end;
    const int code = QApplication::exec();
    client.stop();
    return code;
}
