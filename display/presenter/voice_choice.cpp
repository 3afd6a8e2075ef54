// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/presenter/voice_choice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <optional>

namespace giliran {

using namespace Qt::StringLiterals;

QString voices_of_this_installation()
{
    return QDir::cleanPath(
        QDir(QCoreApplication::applicationDirPath()).filePath(u"../share/giliran/voices"_s));
}

VoicePack choose_voice(const QString& folder, const std::string& language)
{
    std::optional<QString> chosen;
    bool recorded = false;
    const QDir packs(folder);
    for (const QString& name : packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir pack(packs.filePath(name));
        QFile file(pack.filePath(manifest_file_name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        VoiceProblems ignored; // of packs that are not chosen
        const auto manifest = manifest_of(file.readAll().toStdString(), file.fileName(), ignored);
        if (!manifest || manifest->language != language || (chosen && (recorded || manifest->made_with)))
            continue;
        chosen = pack.path();
        recorded = !manifest->made_with;
    }
    if (!chosen) {
        qWarning("%s: no voice pack of language %s", qUtf8Printable(folder), language.c_str());
        return VoicePack();
    }
    VoiceProblems problems;
    VoicePack voice = VoicePack::load(*chosen, problems);
    if (!problems.empty())
        qWarning("%s; giliran-voice check names all %zu problems of this pack",
                 qUtf8Printable(describe(problems.front())), problems.size());
    return voice;
}

} // namespace giliran
