// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/json.h"
#include "common/base/result.h"

#include <QString>

namespace giliran {

enum class AdminFault
{
    not_running, ///< nobody listens there
    no_answer,   ///< somebody listens, but did not answer in time
};

/// Asks the running hub and waits for its answer, ten seconds at most.
Result<Json, AdminFault> ask_hub(const QString& data_folder, const Json& request);

} // namespace giliran
