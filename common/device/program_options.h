// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/device_file.h"
#include "common/protocol/pairing_link.h"

#include <QCommandLineOption>
#include <QList>
#include <QRect>
#include <QString>
#include <optional>

class QCommandLineParser;

namespace giliran {

/// What a device program was started with: its command line over its device.toml over the defaults.
struct ProgramOptions
{
    DeviceConfig config;
    QString data_folder; ///< exists; holds the key, logs and the like
    std::optional<PairingLink> link;
    std::optional<QRect> window; ///< --windowed WxH+X+Y: not full-screen
};

/// Reads --config FILE (without it device.toml in the data folder, if there), --data DIR, --pair LINK,
/// --windowed WxH+X+Y, --version, --help and a program's `more` options (their values are in `parser`
/// afterwards). Prints its problems and ends the program with exit code 2 when something is wrong. A
/// QCoreApplication must exist.
ProgramOptions read_program_options(const QString& program, const QString& description,
                                    const QList<QCommandLineOption>& more, QCommandLineParser& parser);

} // namespace giliran
