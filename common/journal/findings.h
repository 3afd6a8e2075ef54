// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/connection.h"

#include <string>
#include <vector>

namespace giliran {

/// What is not as it was written, in English, for people. Borrows the list it writes into.
class Findings
{
public:
    static constexpr std::size_t most = 50;
    explicit Findings(std::vector<std::string>& all) : all_(all) {}

    /// The first `most`; whoever has so many needs no more.
    void note(std::string finding);
    /// What the connection could not read just now is a finding, unless it is no fault of the journal: then
    /// looking on would be a lie.
    Result<void, JournalError> unread(const Connection& connection, const std::string& what);

private:
    std::vector<std::string>& all_;
};

} // namespace giliran
