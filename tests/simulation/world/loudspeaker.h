// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/queue/views/board_view.h"
#include "tests/simulation/inspection/inspector.h"
#include "tests/simulation/world/virtual_device.h"

#include <optional>
#include <set>
#include <utility>

namespace giliran::simulation {

/// A display's voice: while it holds the speaker role it asks leave for each call that stands, speaks when
/// leave is given, and says how it went.
class Loudspeaker
{
public:
    Loudspeaker(VirtualDevice& device, Agenda& agenda, Inspector& inspector)
        : device_(device), agenda_(agenda), inspector_(inspector)
    {}

    void on(const DeviceSession::Action& action);
    /// The program began anew: what it spoke of is forgotten.
    void starts_anew();

private:
    struct Speech
    {
        CallId call;
        std::uint32_t ordinal = 1;
        RequestId request;
        BusinessDay day;
    };
    void look_at_the_board();
    void speak();

    VirtualDevice& device_;
    Agenda& agenda_;
    Inspector& inspector_;
    std::optional<Speech> speech_;
    std::set<std::pair<CallId, std::uint32_t>> tried_;
    std::optional<BusinessDay> day_;
    std::uint64_t life_ = 0;
};

} // namespace giliran::simulation
