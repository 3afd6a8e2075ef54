// SPDX-License-Identifier: GPL-3.0-or-later
// From the hall and its view to what a board shows: pure functions, the time and the language are inputs.
#pragma once

#include "common/device/device_client.h"
#include "common/hall/hall.h"
#include "common/queue/views/board_view.h"
#include "display/presenter/board_models.h"

#include <optional>
#include <vector>

namespace giliran {

/// The last truth is no longer confirmed.
struct Outage
{
    enum class Kind
    {
        connection, ///< lost
        doubt,      ///< the hub's journal is in trouble
    };
    Kind kind = Kind::connection;
    Instant since;
};

/// Why a display that should speak cannot.
enum class Mute
{
    no_voice, ///< no voice pack was found
    no_device,
    failed,
};

struct BoardSight
{
    const Hall* hall = nullptr;      ///< borrowed
    const BoardView* view = nullptr; ///< borrowed
    std::vector<BoardCall> calls;    ///< those on the wall, newest first
    std::optional<CallId> newest;    ///< of them
    std::uint32_t turn = 0;          ///< of the newest
    std::optional<Outage> outage;
    std::optional<Mute> mute;
    Instant now; ///< hub time
    QString language;
};

BoardModel board_model(const BoardSight& sight);

/// None: a board can be shown. `has_truth`: one was shown before, so a lost connection is no notice.
std::optional<WallNoticeModel> notice_for(Standing standing, const QString& detail, bool has_truth);

/// The texts that a hall's boards may show and that must fit: a number of each series ("A-000", in which 0
/// stands for any digit), the counters, and what stands beside them.
struct LongestTexts
{
    std::vector<QString> numbers;
    std::vector<QString> counters;
    std::vector<QString> labels;
    friend bool operator==(const LongestTexts&, const LongestTexts&) = default;
};
LongestTexts longest_texts(const Hall& hall, const QString& language);

} // namespace giliran
