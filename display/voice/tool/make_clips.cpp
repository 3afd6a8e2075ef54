// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/voice/tool/make_clips.h"

#include "display/voice/tool/terminal.h"

#include <QEventLoop>
#include <map>

namespace giliran::voice_tool {

Exit make_clips(const std::vector<ClipWish>& wishes, const EspeakVoice& voice, PackWriter& pack)
{
    using namespace Qt::StringLiterals;
    std::map<std::string, std::string> texts;
    for (const ClipWish& wish : wishes)
        texts[wish.key] = wish.text;

    Exit result = done;
    ClipMaker maker({voice, {}});
    QEventLoop loop;
    QObject::connect(&maker, &ClipMaker::made, &loop, [&](const QString& key, const Samples& clip) {
        if (pack.add(key.toStdString(), texts[key.toStdString()], clip))
            return;
        complain(u"%1: cannot be written"_s.arg(key));
        result = cannot_write;
    });
    QObject::connect(&maker, &ClipMaker::failed, &loop, [&](const QString& key, ClipFailure why) {
        complain(u"%1: %2"_s.arg(key, describe(why)));
        result = why == ClipFailure::no_program ? no_espeak : problems_found;
        if (result == no_espeak)
            loop.quit(); // the other clips would only say the same
    });
    QObject::connect(&maker, &ClipMaker::finished, &loop, &QEventLoop::quit);
    maker.make(wishes);
    loop.exec();
    return result;
}

} // namespace giliran::voice_tool
