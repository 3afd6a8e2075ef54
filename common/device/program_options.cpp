// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/device/program_options.h"

#include "common/texts/file_problem_words.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <cstdio>
#include <cstdlib>

namespace giliran {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void end_with(const QString& text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    std::exit(2);
}

QRect geometry_of(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{2,5})x(\\d{2,5})(?:\\+(\\d{1,5})\\+(\\d{1,5}))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        end_with(u"--windowed: WIDTHxHEIGHT+X+Y is wanted, such as 540x960+0+0, found: "_s + text);
    return {match.captured(3).toInt(), match.captured(4).toInt(), match.captured(1).toInt(),
            match.captured(2).toInt()};
}

} // namespace

ProgramOptions read_program_options(const QString& program, const QString& description,
                                    const QList<QCommandLineOption>& more, QCommandLineParser& parser)
{
    QCoreApplication::setApplicationName(program);
    QCoreApplication::setApplicationVersion(u"" GILIRAN_VERSION ""_s);
    parser.setApplicationDescription(description);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(
        u"config"_s,
        u"Settings of this machine (docs/device-file.md); if not given, device.toml in the folder, if there."_s,
        u"FILE"_s);
    const QCommandLineOption data(u"data"_s, u"Folder of this device's key and files."_s, u"DIR"_s);
    const QCommandLineOption pair(u"pair"_s, u"Pairing link, as printed by `giliran-hub device add`."_s,
                                  u"LINK"_s);
    const QCommandLineOption windowed(u"windowed"_s, u"A window instead of the full screen."_s, u"WxH+X+Y"_s);
    parser.addOptions({config, data, pair, windowed});
    parser.addOptions(more);
    parser.process(*QCoreApplication::instance());

    ProgramOptions options;
    const QString own_folder =
        parser.isSet(data)
            ? parser.value(data)
            : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/giliran"_s;
    const QString own_config = own_folder + u"/device.toml"_s;
    if (parser.isSet(config) || QFileInfo::exists(own_config)) {
        auto read =
            read_device_file((parser.isSet(config) ? parser.value(config) : own_config).toStdString());
        if (!read) {
            for (const FileProblem& problem : read.error())
                std::fprintf(stderr, "%s\n", qUtf8Printable(words_for(problem)));
            std::exit(2);
        }
        options.config = std::move(*read);
    }
    const bool is_elsewhere = !parser.isSet(data) && options.config.data_folder;
    options.data_folder = is_elsewhere ? QString::fromStdString(*options.config.data_folder) : own_folder;
    if (!QDir().mkpath(options.data_folder))
        end_with(options.data_folder + u": the folder cannot be made"_s);
    const QString link = parser.isSet(pair)    ? parser.value(pair)
                         : options.config.link ? QString::fromStdString(*options.config.link)
                                               : QString();
    if (!link.isEmpty()) {
        options.link = PairingLink::parse(link.toStdString());
        if (!options.link)
            end_with(u"this is no pairing link (giliran://HOST:PORT/DEVICE#KEY): "_s +
                     link.section(u'#', 0, 0));
    }
    if (parser.isSet(windowed))
        options.window = geometry_of(parser.value(windowed));
    return options;
}

} // namespace giliran
