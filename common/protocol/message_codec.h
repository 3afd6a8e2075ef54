// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/protocol/message.h"

#include <string>
#include <string_view>

namespace giliran {

std::string message_text(const FromDevice& message);
std::string message_text(const FromHub& message);

/// Why a text is no message; `detail` names the type or the field.
Result<FromDevice, Problem> read_from_device(std::string_view text);
Result<FromHub, Problem> read_from_hub(std::string_view text);

/// {"type":"accepted", …} around an answer that is stored as text, without reading it again.
std::string accepted_text(const RequestId& request, std::string_view answer);
std::string outcome_text(const RequestId& request, OutcomeKind outcome, std::string_view answer);

} // namespace giliran
