// SPDX-License-Identifier: GPL-3.0-or-later
// What the machine can do at all: the ways without a hub that budgets are ratios of.
#pragma once

#include <QString>
#include <vector>

struct sqlite3;

namespace giliran::bench {

/// One row a transaction, WAL, synchronous=FULL, checkpoints as the hub makes them.
class BareCommits
{
public:
    explicit BareCommits(const QString& folder);
    ~BareCommits();
    BareCommits(const BareCommits&) = delete;
    BareCommits& operator=(const BareCommits&) = delete;

    /// Commits for about so long; the time of each, in ms.
    std::vector<double> run(double seconds);

private:
    void execute(const char* sql);

    sqlite3* database_ = nullptr;
    int log_frames_ = 0;
};

/// One small message to a peer over TCP on loopback and back, nothing else; the time of each, in ms.
std::vector<double> bare_echoes(int count);

} // namespace giliran::bench
