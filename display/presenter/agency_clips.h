// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> when nothing came before it

#include "common/hall/hall.h"
#include "display/voice/clip_maker.h"

#include <memory>
#include <vector>

namespace giliran {

/// The clips of a hall's own names: the agencies, as they are spoken in `language`.
std::vector<ClipWish> agency_wishes(const Hall& hall, const std::string& language);

/// Speaks a hall's own names in the voice of the pack when a version of the hall arrives. A name that cannot
/// be made is left out of the announcements, and the log says so. A recorded voice brings its own.
class AgencyClips : public QObject
{
    Q_OBJECT

public:
    /// `voice`: what the pack was made with; `cache_folder` keeps the clips over a restart.
    AgencyClips(const EspeakVoice& voice, std::string language, const QString& cache_folder,
                QObject* parent = nullptr);

    void take_hall(const Hall& hall);

Q_SIGNALS:
    void made(const QString& key, const giliran::Samples& clip);

private:
    std::string language_;
    ClipMaker maker_;
};

} // namespace giliran
