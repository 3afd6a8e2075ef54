// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/journal/findings.h"

namespace giliran {

void Findings::note(std::string finding)
{
    if (all_.size() < most)
        all_.push_back(std::move(finding));
}

Result<void, JournalError> Findings::unread(const Connection& connection, const std::string& what)
{
    JournalError error = connection.failure("read " + what);
    if (error.kind != JournalErrorKind::damaged)
        return fail(std::move(error));
    note(std::move(error.detail));
    return {};
}

} // namespace giliran
