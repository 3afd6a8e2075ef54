// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/device/device_client.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include <QElapsedTimer>

namespace giliran::simulator {

/// Counts what was asked and how it was answered.
class Tally
{
public:
    Tally() { clock_.start(); }

    void asked(const RequestId& request, std::string_view type);
    /// Knows only requests that were told to asked().
    void answered(const RequestId& request, const DeviceClient::Result& result);
    /// A visitor who found the service closed or all kiosks away, and went.
    void turned_away() { ++turned_away_; }

    std::uint64_t done(std::string_view type) const;
    std::uint64_t refused() const;
    std::uint64_t never_seen() const { return never_seen_; }

    /// For people: what was done, what was refused and why, how long answers took.
    std::string summary() const;

private:
    struct Asked
    {
        std::string type;
        qint64 at_ns = 0;
    };
    QElapsedTimer clock_;
    std::unordered_map<RequestId, Asked> open_;
    std::map<std::string, std::uint64_t, std::less<>> done_;
    std::map<std::string, std::uint64_t, std::less<>> refused_;
    std::vector<double> milliseconds_;
    std::uint64_t never_seen_ = 0;
    std::uint64_t turned_away_ = 0;
};

} // namespace giliran::simulator
