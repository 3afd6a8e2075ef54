// SPDX-License-Identifier: GPL-3.0-or-later
// What the models of all screens say alike; nobody outside this folder includes it.
#pragma once

#include "common/texts/hall_time.h"
#include "common/texts/queue_words.h"
#include "kiosk/presenter/kiosk_models.h"

#include <QCoreApplication>
#include <algorithm>

namespace giliran {

struct KioskText
{
    Q_DECLARE_TR_FUNCTIONS(Kiosk)
};

inline QString text_in(const LocalizedText& text, const QString& language)
{
    return QString::fromStdString(text.in(language.toStdString()));
}

inline QString clock_words(const KioskScene& scene, const std::optional<Instant>& moment)
{
    return moment ? clock_text(*moment, scene.hall.utc_offset, scene.language) : QString();
}

/// Null when the service gives numbers.
inline const ClosedService* closed(const KioskView& view, const Service& service)
{
    const auto found = std::find_if(view.closed.begin(), view.closed.end(),
                                    [&](const ClosedService& one) { return one.service == service.id; });
    return found == view.closed.end() ? nullptr : &*found;
}

inline QString closed_words(const KioskScene& scene, const ClosedService& one)
{
    return words_for(one.because, clock_words(scene, one.until));
}

} // namespace giliran
