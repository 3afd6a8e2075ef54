// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hub/service/commands/exit_code.h"

#include <QStringList>
#include <array>

namespace giliran {

ExitCode serve(const QStringList& arguments);
ExitCode apply(const QStringList& arguments);
ExitCode check_config(const QStringList& arguments);
ExitCode device(const QStringList& arguments);
ExitCode officer(const QStringList& arguments);
ExitCode status(const QStringList& arguments);
ExitCode close_day(const QStringList& arguments);
ExitCode start_closing(const QStringList& arguments);
ExitCode confirm_date(const QStringList& arguments);
ExitCode export_hall(const QStringList& arguments);
ExitCode stop(const QStringList& arguments);
ExitCode verify(const QStringList& arguments);
ExitCode backup(const QStringList& arguments);
ExitCode restore(const QStringList& arguments);
ExitCode drop_days(const QStringList& arguments);

struct CommandEntry
{
    const char* name;
    const char* summary;
    ExitCode (*run)(const QStringList& arguments);
};

inline constexpr std::array commands{
    CommandEntry{"serve", "Runs the hub until it is stopped.", serve},
    CommandEntry{"apply", "Puts a hall.toml in force, after showing what changes.", apply},
    CommandEntry{"check-config", "Reads a hall.toml or device.toml and lists all its problems.",
                 check_config},
    CommandEntry{"export", "Prints the hall in force as a hall.toml.", export_hall},
    CommandEntry{"device", "Adds, lists and revokes kiosks, counters and displays.", device},
    CommandEntry{"officer", "Adds an officer, or gives one a new PIN.", officer},
    CommandEntry{"status", "Says how the running hub is.", status},
    CommandEntry{"start-closing", "Gives no more numbers today; counters go on calling.", start_closing},
    CommandEntry{"close-day", "Ends the business day.", close_day},
    CommandEntry{"confirm-date", "Confirms that this machine's clock is right.", confirm_date},
    CommandEntry{"verify", "Looks through the whole journal: is it what was written?", verify},
    CommandEntry{"backup", "Copies the journal into a folder, also while the hub works.", backup},
    CommandEntry{"restore", "Puts a backup in the place of the journal.", restore},
    CommandEntry{"drop-days", "Drops sealed days of the past and keeps their seals.", drop_days},
    CommandEntry{"stop", "Ends the running hub in good order.", stop},
};

} // namespace giliran
