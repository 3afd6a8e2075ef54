// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/device/orderly_end.h"
#include "common/simulator/program/simulation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace giliran;
using namespace giliran::simulator;
using namespace Qt::StringLiterals;

constexpr int wrong_usage = 2;

[[noreturn]] void complain(const QString& why)
{
    std::fprintf(stderr, "giliran-simulate: %s\n", qUtf8Printable(why));
    std::exit(wrong_usage);
}

double number_of(const QCommandLineParser& parser, const QString& option, double least, double most)
{
    bool is_number = false;
    const double value = parser.value(option).toDouble(&is_number);
    if (!is_number || value < least || value > most)
        complain(u"--%1 takes a number from %2 to %3"_s.arg(option).arg(least).arg(most));
    return value;
}

std::set<CounterId> counters_of(const QCommandLineParser& parser, const QString& option)
{
    std::set<CounterId> counters;
    const QStringList named = parser.value(option).split(u',', Qt::SkipEmptyParts);
    for (const QString& one : named) {
        const auto id = CounterId::parse(one.trimmed().toStdString());
        if (!id)
            complain(u"\"%1\" is no counter's id"_s.arg(one));
        counters.insert(*id);
    }
    return counters;
}

Simulation::Settings settings_of(const QCommandLineParser& parser)
{
    Simulation::Settings settings;
    settings.speed = number_of(parser, u"speed"_s, 0.1, 10'000);
    settings.seed = static_cast<std::uint64_t>(number_of(parser, u"seed"_s, 0, 1e15));
    settings.kiosks = static_cast<std::uint32_t>(number_of(parser, u"kiosks"_s, 1, 64));
    settings.again = parser.isSet(u"again"_s);
    if (parser.isSet(u"visitors"_s))
        settings.visitors = static_cast<std::uint32_t>(number_of(parser, u"visitors"_s, 1, 100'000));
    if (parser.isSet(u"minutes"_s))
        settings.minutes = std::chrono::minutes(static_cast<int>(number_of(parser, u"minutes"_s, 1, 1440)));
    settings.counters = counters_of(parser, u"counters"_s);
    settings.all_but = counters_of(parser, u"all-but"_s);
    return settings;
}

void add_options(QCommandLineParser& parser)
{
    parser.setApplicationDescription(u"Visitors and officers for a hub that practises (giliran-hub serve "
                                     u"--training): for load, for training, "
                                     "to look at. Never for a hall that serves people: it refuses.\n\n"
                                     "Ends by itself when the last visitor was served, with a summary. Exit "
                                     "status: 0 done, 1 refused, 2 wrong "
                                     "command line, 3 no hub runs, 5 failed on the way."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"data"_s, u"The hub's data folder."_s, u"DIR"_s},
        {u"speed"_s, u"So many times quicker than life (10)."_s, u"N"_s, u"10"_s},
        {u"visitors"_s, u"A day; as the hall file says if not given."_s, u"N"_s},
        {u"minutes"_s, u"Nobody comes after so many; a whole day's visitors if not given."_s, u"N"_s},
        {u"seed"_s, u"The same seed, the same visitors (1)."_s, u"N"_s, u"1"_s},
        {u"counters"_s, u"Where its officers sit; all counters without a device if not given."_s, u"ID,ID"_s},
        {u"all-but"_s, u"At every counter but these, also where a device stands."_s, u"ID,ID"_s},
        {u"kiosks"_s, u"At so many kiosks of its own (2)."_s, u"N"_s, u"2"_s},
        {u"again"_s, u"Goes on with the next day's visitors until it is ended."_s},
    });
}

int exit_code_of(Simulation::End end)
{
    switch (end) {
    case Simulation::End::done:
        return 0;
    case Simulation::End::refused:
        return 1;
    case Simulation::End::no_hub:
        return 3;
    case Simulation::End::failed:
        return 5;
    }
    return 5;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"giliran-simulate"_s);
    QCoreApplication::setApplicationVersion(u"" GILIRAN_VERSION ""_s);
    QCommandLineParser parser;
    add_options(parser);
    parser.process(application);
    if (!parser.isSet(u"data"_s))
        complain(u"--data DIR is needed: the data folder of the hub"_s);
    HubOwner owner(QDir(QCoreApplication::applicationDirPath()).filePath(u"giliran-hub"_s),
                   parser.value(u"data"_s));
    Simulation simulation(std::move(owner), settings_of(parser));
    const OrderlyEnd orderly_end;
    QObject::connect(&simulation, &Simulation::ended, &application, &QCoreApplication::quit);
    QTimer::singleShot(0, &simulation, &Simulation::start);
    QCoreApplication::exec();
    simulation.leave();
    if (simulation.end() == Simulation::End::done)
        std::printf("giliran-simulate:\n%s", simulation.summary().c_str());
    return exit_code_of(simulation.end());
}
