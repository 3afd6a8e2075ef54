// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots FOLDER [--only TEXT]: a picture of every screen whose file name contains TEXT, and what is
// wrong with it. Ends with 1 when something is, with 2 when there is nothing to draw.
#include "tests/screens/draw_screen.h"

#include <QApplication>
#include <QDir>
#include <cstdio>

using namespace giliran::screens;

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toUtf8());
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool narrowed = arguments.size() == 4 && arguments[2] == QStringLiteral("--only");
    if (arguments.size() != 2 && !narrowed) {
        std::fputs("screenshots FOLDER [--only TEXT]\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "%s: cannot be made\n", qUtf8Printable(arguments[1]));
        return 2;
    }
    int pictures = 0;
    int bad = 0;
    for (const Screen& screen : all_screens()) {
        if (narrowed && !screen.file_name().contains(arguments[3]))
            continue;
        const DrawnScreen drawn = draw(screen);
        if (!drawn.picture.save(folder.filePath(screen.file_name()))) {
            std::fprintf(stderr, "%s: cannot be written\n", qUtf8Printable(screen.file_name()));
            return 2;
        }
        ++pictures;
        bad += drawn.problems.isEmpty() ? 0 : 1;
        for (const QString& problem : drawn.problems)
            std::printf("%s: %s\n", qUtf8Printable(screen.file_name()), qUtf8Printable(problem));
    }
    if (pictures == 0) {
        std::fprintf(stderr, "no screen's name contains \"%s\"\n", qUtf8Printable(arguments.value(3)));
        return 2;
    }
    std::printf("%d pictures in %s, %d with something wrong\n", pictures,
                qUtf8Printable(folder.absolutePath()), bad);
    return bad == 0 ? 0 : 1;
}
