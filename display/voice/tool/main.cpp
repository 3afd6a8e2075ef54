// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/tool/commands.h"
#include "display/voice/tool/terminal.h"

#include <QCoreApplication>
#include <map>

int main(int argc, char** argv)
{
    using namespace Qt::StringLiterals;
    using namespace giliran::voice_tool;
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (command == u"--version"_s) {
        say(u"giliran-voice "_s + QLatin1StringView(GILIRAN_VERSION));
        return done;
    }
    static const std::map<QString, int (*)(const QStringList&)> commands = {{u"build"_s, build},
                                                                            {u"names"_s, names},
                                                                            {u"check"_s, check},
                                                                            {u"normalise"_s, normalise},
                                                                            {u"render"_s, render}};
    if (const auto found = commands.find(command); found != commands.end())
        return found->second(arguments);
    const bool help = command == u"--help"_s || command == u"-h"_s;
    (help ? say : complain)(
        u"usage:\n"
        "  giliran-voice build --language LANGUAGE --out DIR\n"
        "      makes a pack with espeak-ng\n"
        "  giliran-voice normalise DIR --out PACK [--language LANGUAGE] [--name NAME]\n"
        "      makes a pack of recordings, CLIP.wav each, or of a pack: trimmed, of one loudness\n"
        "  giliran-voice names --hall-names FILE.json --pack DIR\n"
        "      adds a hall's own names to a pack of espeak-ng\n"
        "  giliran-voice check DIR\n"
        "      names all that is wrong with a pack, and clips that are too loud or too soft\n"
        "  giliran-voice render --pack DIR --call A-007 --counter 3 [--agency ID] [--recall]\n"
        "                       [--kind loket|gerai|meja|ruang] OUT.wav\n"
        "  giliran-voice render --pack DIR --vehicle --counter 3 OUT.wav\n"
        "  giliran-voice render --pack DIR --notice opening OUT.wav\n"
        "      writes what the loudspeaker would say\n"
        "  giliran-voice --version"_s);
    return help ? done : bad_usage;
}
