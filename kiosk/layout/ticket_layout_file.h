// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/config/file_problem.h"
#include "kiosk/ticket/ticket_layout.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace giliran {

/// All problems of a ticket layout file at once. Its keys: docs/ticket-layout.md.
Result<TicketLayout, FileProblems> read_ticket_layout(const std::filesystem::path& file);
Result<TicketLayout, FileProblems> read_ticket_layout_text(std::string_view text, const std::string& file);

/// The same layout as a file. Lengths are kept to a hundredth of a millimetre.
std::string ticket_layout_text(const TicketLayout& layout);

} // namespace giliran
