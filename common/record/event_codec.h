// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/queue/event.h"

#include <string>
#include <string_view>

namespace giliran {

struct EncodedEvent
{
    std::string type;
    int version = 1;
    std::string payload;
};

enum class RecordProblem
{
    unknown_type,
    newer_version, ///< written by a newer Giliran
    bad_payload,
};

EncodedEvent encode_event(const Event& event);

/// Reads any version ever released: old payloads pass through their upcasters first.
Result<Event, RecordProblem> decode_event(std::string_view type, int version, std::string_view payload);

} // namespace giliran
