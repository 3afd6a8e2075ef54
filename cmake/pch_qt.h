// SPDX-License-Identifier: GPL-3.0-or-later
// The core's headers and the Qt ones that nearly every shell file includes anyway.
#pragma once

#include "pch_core.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
