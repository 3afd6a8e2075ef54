// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/simulator/program/tally.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace giliran::simulator {
namespace {

std::string line_of(const char* what, std::uint64_t count)
{
    std::array<char, 80> line{};
    std::snprintf(line.data(), line.size(), "  %-24s %8llu\n", what, static_cast<unsigned long long>(count));
    return line.data();
}

} // namespace

void Tally::asked(const RequestId& request, std::string_view type)
{
    open_[request] = {std::string(type), clock_.nsecsElapsed()};
}

void Tally::answered(const RequestId& request, const DeviceClient::Result& result)
{
    const auto found = open_.find(request);
    if (found == open_.end())
        return;
    if (found->second.type != OpenSession::type) // which waits for the PIN's check, slow on purpose
        milliseconds_.push_back(static_cast<double>(clock_.nsecsElapsed() - found->second.at_ns) / 1e6);
    if (std::holds_alternative<Answer>(result))
        ++done_[found->second.type];
    else if (const auto* refusal = std::get_if<Refusal>(&result))
        ++refused_[found->second.type + ": " + std::string(name_of(refusal->kind))];
    else
        ++never_seen_;
    open_.erase(found);
}

std::uint64_t Tally::done(std::string_view type) const
{
    const auto found = done_.find(type);
    return found == done_.end() ? 0 : found->second;
}

std::uint64_t Tally::refused() const
{
    std::uint64_t all = 0;
    for (const auto& [what, count] : refused_)
        all += count;
    return all;
}

std::string Tally::summary() const
{
    std::string text = line_of("numbers given", done(IssueTicket::type)) +
                       line_of("called", done(CallNext::type)) + line_of("called again", done(Recall::type)) +
                       line_of("started", done(Start::type)) + line_of("finished", done(Finish::type)) +
                       line_of("not there", done(NoShow::type)) + line_of("came back", done(Revive::type)) +
                       line_of("turned away", turned_away_) + line_of("refused", refused());
    for (const auto& [what, count] : refused_)
        text += line_of(("  " + what).c_str(), count);
    if (never_seen_ > 0)
        text += line_of("lost on the way", never_seen_);
    std::vector<double> sorted = milliseconds_;
    std::sort(sorted.begin(), sorted.end());
    if (!sorted.empty()) {
        const auto at = [&](double share) {
            return sorted[std::min(sorted.size() - 1,
                                   static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
        };
        std::array<char, 120> line{};
        std::snprintf(line.data(), line.size(),
                      "  %-24s %8.1f ms half, %.1f ms of 99 in 100, %.1f ms at most\n", "answers within",
                      at(0.5), at(0.99), sorted.back());
        text += line.data();
    }
    return text;
}

} // namespace giliran::simulator
