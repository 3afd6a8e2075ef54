// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/presenter/agency_clips.h"

#include "display/announcer/script/language_rules.h"

namespace giliran {

std::vector<ClipWish> agency_wishes(const Hall& hall, const std::string& language)
{
    std::vector<ClipWish> wishes;
    for (const Agency& agency : hall.agencies) {
        const std::string key = agency_clip(agency.id.text());
        const LocalizedText& name = agency.spoken.empty() ? agency.short_name : agency.spoken;
        if (!agency.retired && is_clip_key(key))
            wishes.push_back({key, name.in(language), {}});
    }
    return wishes;
}

AgencyClips::AgencyClips(const EspeakVoice& voice, std::string language, const QString& cache_folder,
                         QObject* parent)
    : QObject(parent), language_(std::move(language)), maker_({voice, cache_folder})
{
    connect(&maker_, &ClipMaker::made, this, &AgencyClips::made);
    connect(&maker_, &ClipMaker::failed, this, [](const QString& key, ClipFailure why) {
        qWarning("the name %s is left out of the announcements: %s", qUtf8Printable(key),
                 qUtf8Printable(describe(why)));
    });
}

void AgencyClips::take_hall(const Hall& hall)
{
    maker_.make(agency_wishes(hall, language_));
}

} // namespace giliran
