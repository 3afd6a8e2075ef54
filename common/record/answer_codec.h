// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/answer.h"

#include <optional>
#include <string>
#include <string_view>

namespace giliran {

/// {"type":"ticket_issued", …}: the text that is stored for exactly-once and sent inside `accepted`.
std::string answer_text(const Answer& answer);
std::optional<Answer> read_answer(std::string_view text);

} // namespace giliran
