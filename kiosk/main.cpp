// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk program: only wires. What it decides is in presenter/, what it shows in screens/.
#include "common/config/hall_file.h"
#include "common/device/orderly_end.h"
#include "common/device/program_options.h"
#include "common/texts/file_problem_words.h"
#include "common/ui/first_frame.h"
#include "common/ui/language.h"
#include "common/ui/screen_metrics.h"
#include "common/ui/show_window.h"
#include "kiosk/layout/ticket_layout_file.h"
#include "kiosk/presenter/hall_fit.h"
#include "kiosk/presenter/kiosk_presenter.h"
#include "kiosk/presenter/local_hub.h"
#include "kiosk/presenter/sample_ticket.h"
#include "kiosk/printing/printer_factory.h"
#include "kiosk/screens/kiosk_scale.h"
#include "kiosk/screens/kiosk_window.h"
#include "kiosk/ticket/ticket_render.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QScreen>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace giliran;
using namespace Qt::StringLiterals;

namespace {

PrinterMode mode_of(PrinterChoice choice)
{
    switch (choice) {
    case PrinterChoice::none:
        return PrinterMode::none;
    case PrinterChoice::raw:
        return PrinterMode::raw;
    case PrinterChoice::pdf:
        return PrinterMode::pdf;
    case PrinterChoice::automatic:
        return PrinterMode::automatic;
    }
    return PrinterMode::none;
}

/// Ends the program when the hall's own ticket layout is wrong: better no ticket than one nobody can read.
std::optional<TicketLayout> own_layout(const PrinterSettings& settings)
{
    if (!settings.layout)
        return std::nullopt;
    auto layout = read_ticket_layout(*settings.layout);
    if (layout)
        return *layout;
    for (const FileProblem& problem : layout.error())
        std::fprintf(stderr, "%s\n", qUtf8Printable(words_for(problem)));
    std::exit(2);
}

PrinterConfig printer_config(const ProgramOptions& options)
{
    const PrinterSettings& settings = options.config.printer;
    PrinterConfig config;
    config.mode = mode_of(settings.mode);
    config.cups_queue = QString::fromStdString(settings.queue.value_or(std::string()));
    config.paper = settings.paper_mm == 58 ? PaperWidth::mm58 : PaperWidth::mm80;
    config.layout = own_layout(settings);
    config.folder = settings.folder ? QString::fromStdString(*settings.folder)
                                    : QDir(options.data_folder).filePath(u"tickets"_s);
    return config;
}

/// To see how paper will look: a picture of a made-up ticket or, by the file's name, its PDF.
int write_preview(const QString& file, const TicketContent& ticket, const TicketLayout& layout)
{
    bool written = false;
    if (file.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        const TicketPdf pdf = ticket_pdf(ticket, layout);
        QFile out(file);
        written = out.open(QIODevice::WriteOnly) && out.write(pdf.bytes) == pdf.bytes.size();
    } else {
        written = preview(ticket, layout).save(file);
    }
    if (written)
        return 0;
    std::fprintf(stderr, "%s: cannot be written\n", qUtf8Printable(file));
    return 1;
}

/// Ends the program when the file is not a hall's.
Hall hall_of(const QString& file)
{
    const auto hall = read_hall_file(file.toStdString());
    if (hall)
        return hall->hall;
    for (const FileProblem& problem : hall.error())
        std::fprintf(stderr, "%s\n", qUtf8Printable(words_for(problem)));
    std::exit(2);
}

/// For who applies a hall: every text that the screens and papers would have to shorten, a line each.
int check_hall(const QString& file)
{
    const QStringList unfitted = unfitted_in(hall_of(file));
    for (const QString& line : unfitted)
        std::printf("%s: does not fit: %s\n", qUtf8Printable(file), qUtf8Printable(line));
    return unfitted.isEmpty() ? 0 : 1;
}

std::optional<PairingLink> read_link_file(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? PairingLink::parse(file.readAll().toStdString()) : std::nullopt;
}

/// A window stands for a whole kiosk: its glass is taken to be a common 21.5-inch panel, drawn smaller.
double px_per_mm(const ProgramOptions& options, const QScreen& screen)
{
    if (options.window) {
        const QSize size = options.window->size();
        const double longer = std::max(size.width(), size.height());
        const double shorter = std::min(size.width(), size.height());
        return std::min(longer / 480.0, shorter / 270.0);
    }
    const ScreenSettings& glass = options.config.screen;
    const auto size_mm = glass.width_mm && glass.height_mm
                             ? std::optional(QSizeF(*glass.width_mm, *glass.height_mm))
                             : std::nullopt;
    return kiosk_px_per_mm(ScreenMetrics::of(screen, size_mm));
}

} // namespace

int main(int argc, char** argv)
{
    for (int n = 1; n < argc; ++n)
        if (qstrcmp(argv[n], "--check-hall") == 0)
            qputenv("QT_QPA_PLATFORM", "offscreen"); // on a machine without a screen too
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption preview_ticket(
        u"preview-ticket"_s, u"Write a picture (or .pdf) of a ticket in the layout of device.toml and end."_s,
        u"FILE"_s);
    const QCommandLineOption hall_file(
        u"hall"_s, u"With --preview-ticket: the hall.toml whose name and sign stand on it."_s, u"FILE"_s);
    const QCommandLineOption check(u"check-hall"_s,
                                   u"List the texts of a hall.toml that screens and tickets would shorten."_s,
                                   u"FILE"_s);
    const ProgramOptions options =
        read_program_options(u"giliran-kiosk"_s, u"Touchscreen that gives queue tickets."_s,
                             {preview_ticket, hall_file, check}, parser);
    if (parser.isSet(check))
        return check_hall(parser.value(check));
    if (parser.isSet(preview_ticket)) {
        TicketContent ticket = sample_ticket();
        if (parser.isSet(hall_file))
            put_hall_on(ticket, hall_of(parser.value(hall_file)));
        return write_preview(parser.value(preview_ticket), ticket, printer_config(options).used_layout());
    }

    DeviceClient::Settings settings;
    settings.view = ViewKind::kiosk;
    settings.key_file = key_file_path(options.data_folder, u"kiosk"_s);
    settings.hubs = options.config.hubs;
    settings.link = options.link;
    DeviceClient client(settings);

    Language language(&application);
    const QString home_language = QString::fromStdString(options.config.language);
    language.use(home_language);

    KioskWindow window(Theme::kiosk(px_per_mm(options, *QGuiApplication::primaryScreen())));
    window.set_bottom_edge_mm(options.config.screen.bottom_edge_mm);
    const auto printer = make_printer(printer_config(options));
    KioskPresenter presenter(client, *printer, window, home_language, {});
    presenter.use_look({options.config.screen.dark, std::nullopt, std::nullopt, 1});
    QObject::connect(&presenter, &KioskPresenter::language_wanted, &language, &Language::use);

    QStringList serve;
    for (const HubAddress& address : options.config.hub_listen)
        serve << u"--listen"_s << QString::fromStdString(address.text());
    if (options.config.training)
        serve << u"--training"_s;
    LocalHub hub(QDir(QCoreApplication::applicationDirPath()).filePath(u"giliran-hub"_s), options.data_folder,
                 serve);
    const bool has_local_hub = options.config.has_local_hub() && !options.link;
    if (has_local_hub) {
        presenter.await_local_hub({});
        QObject::connect(&hub, &LocalHub::running, &client, [&] {
            presenter.local_hub_runs();
            const auto link = read_link_file(QDir(options.data_folder).filePath(u"local-kiosk.link"_s));
            if (client.standing() == Standing::unpaired && link)
                client.pair(*link);
            else
                client.start();
        });
        QObject::connect(&hub, &LocalHub::failed, &presenter, [&presenter](const QString& why) {
            qWarning("local hub: %s", qUtf8Printable(why));
            presenter.await_local_hub(why);
        });
    }
    show_window(window, {options.window, options.config.screen.index, options.config.screen.full_screen});
    after_first_frame(window, [&] {
        if (has_local_hub)
            hub.start();
        client.start();
    });
    const OrderlyEnd orderly_end;
    const int code = QApplication::exec();
    client.stop();
    hub.stop();
    return code;
}
