// SPDX-License-Identifier: GPL-3.0-or-later
// apply, check-config, export: the files people write.
#include "common/config/device_file.h"
#include "common/config/hall_file.h"
#include "common/hub/service/commands/ask.h"
#include "common/hub/service/commands/command_line.h"
#include "common/hub/service/commands/commands.h"
#include "common/texts/file_problem_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace giliran {
namespace {

ExitCode list_problems(const FileProblems& problems)
{
    for (const FileProblem& problem : problems)
        std::fprintf(stderr, "%s\n", words_for(problem).toUtf8().constData());
    return ExitCode::file_problems;
}

/// A device.toml names its hub; a hall.toml has none.
bool is_device_file(const std::string& text)
{
    const auto tree = parse_toml(text);
    return tree && tree->root.find("hall") == nullptr && tree->root.find("hub") != nullptr;
}

/// What screens and tickets would have to shorten is told by the kiosk, which has fonts and screens. Advice:
/// a machine without it, and a hall with too long a name, go on.
void measure_texts(const std::string& file)
{
    const QString kiosk =
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("giliran-kiosk"));
    if (!QFileInfo(kiosk).isExecutable())
        return;
    QProcess measuring;
    measuring.start(kiosk, {QStringLiteral("--check-hall"), QString::fromStdString(file)},
                    QIODevice::ReadOnly);
    constexpr int patience_ms = 60'000;
    if (measuring.waitForFinished(patience_ms))
        std::fputs(measuring.readAllStandardOutput().constData(), stderr);
    else
        measuring.kill();
}

} // namespace

ExitCode check_config(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("check-config"),
                     QStringLiteral("Reads a hall.toml or device.toml and lists "
                                    "all its problems, each with its line."));
    line.add_argument(QStringLiteral("FILE"), QStringLiteral("The file."));
    line.add_option(QStringLiteral("quick"),
                    QStringLiteral("Do not measure whether its texts fit the screens."));
    if (const auto end = line.parse(arguments))
        return *end;
    const std::string file = line.argument(0).toStdString();
    const auto text = read_text_file(file);
    if (!text)
        return list_problems(only_problem(file, text.error()));
    if (is_device_file(*text)) {
        if (const auto config = read_device_text(*text, file); !config)
            return list_problems(config.error());
        print_line(file + ": a good device.toml");
        return ExitCode::done;
    }
    const auto hall = read_hall_text(*text, file);
    if (!hall)
        return list_problems(hall.error());
    list_problems(hall->warnings);
    if (!line.has(QStringLiteral("quick")))
        measure_texts(file);
    print_line(file + ": a good hall.toml of \"" + hall->hall.id.text() +
               "\": " + std::to_string(hall->hall.agencies.size()) + " agencies, " +
               std::to_string(hall->hall.services.size()) + " services, " +
               std::to_string(hall->hall.counters.size()) + " counters");
    return ExitCode::done;
}

ExitCode apply(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("apply"),
                     QStringLiteral("Checks a hall.toml, shows what it changes and puts it in force."));
    line.add_argument(QStringLiteral("FILE"), QStringLiteral("The hall.toml."));
    line.add_data_option();
    line.add_option(QStringLiteral("dry-run"), QStringLiteral("Show only what would change."));
    if (const auto end = line.parse(arguments))
        return *end;
    const std::string file = line.argument(0).toStdString();
    const auto hall = read_hall_file(file);
    if (!hall)
        return list_problems(hall.error());
    measure_texts(file);
    return ask_and_print(line.data_folder(),
                         ApplyHall{file, hall->text, line.has(QStringLiteral("dry-run"))});
}

ExitCode export_hall(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("export"), QStringLiteral("Prints the hall in force as a hall.toml."));
    line.add_data_option();
    if (const auto end = line.parse(arguments))
        return *end;
    return ask_and_print(line.data_folder(), ExportHall{});
}

} // namespace giliran
