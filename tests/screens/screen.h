// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen of the programs as something that can be shown, drawn and measured.
#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

namespace giliran::screens {

/// What a screen's picture must hold. Text is always 7:1, the edge of a key 3:1.
struct Limits
{
    double px_per_mm = 4;
    double least_text_mm = 0;   ///< the em of the smallest text; 0: not measured
    double least_target_mm = 0; ///< the shorter side of whatever can be touched; 0: not measured
    double least_gap_mm = 0;    ///< between two of them
};

/// A screen as a person meets it.
struct Shown
{
    std::unique_ptr<QWidget> window; ///< of its real size in pixels; whoever draws it shows it
    QWidget* part = nullptr;         ///< what is measured of it when that is not all, such as a card on top
    Limits limits;
};

/// One picture to be taken.
struct Screen
{
    QString program; ///< "kiosk"
    QString name;    ///< "2-services": pictures lie in the order in which a person meets them
    QString size;    ///< "1080x1920"
    QString language;
    std::function<Shown()> show; ///< called with the language in force

    /// "kiosk-2-services-1080x1920-id.png"
    QString file_name() const { return QStringLiteral("%1-%2-%3-%4.png").arg(program, name, size, language); }
};

/// Of all programs, in the order of programs, names, sizes and languages.
std::vector<Screen> all_screens();

void add_kiosk_screens(std::vector<Screen>& screens);
void add_counter_screens(std::vector<Screen>& screens);
void add_display_screens(std::vector<Screen>& screens);

} // namespace giliran::screens
