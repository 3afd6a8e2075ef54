// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall_problem.h"

#include <QString>

namespace giliran {

/// What is wrong at a key: "must be 1-999, found 1000". `found` and `wanted` are a HallProblem's detail and
/// wanted.
QString words_for(HallProblemKind kind, const QString& found, const QString& wanted);
/// The same with the key in front: "zone[0].counter[1].number: must be 1-999, found 1000".
QString words_for(const HallProblem& problem);

} // namespace giliran
