// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/file_problem.h"

#include <QString>

namespace giliran {

QString words_for(FileFault fault);
/// One line for people, which editors can jump to: "hall.toml:48: agency[0].id: is missing".
QString words_for(const FileProblem& problem);

} // namespace giliran
