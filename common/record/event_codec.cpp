// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/record/event_codec.h"

#include "common/base/described_json.h"
#include "common/record/upcasting.h"

namespace giliran {
namespace {

template <class E>
Result<Event, RecordProblem> read_as(int version, std::string_view payload)
{
    if (version > E::version)
        return fail(RecordProblem::newer_version);
    if (version < 1)
        return fail(RecordProblem::bad_payload);
    auto tree = parse_json(payload);
    if (!tree)
        return fail(RecordProblem::bad_payload);
    const auto raised = upcast(upcasters(), E::type, version, E::version, std::move(*tree));
    if (!raised)
        return fail(RecordProblem::bad_payload);
    auto event = decode<E>(*raised);
    if (!event)
        return fail(RecordProblem::bad_payload);
    return Event(std::move(*event));
}

template <std::size_t I = 0>
Result<Event, RecordProblem> read_event(std::string_view type, int version, std::string_view payload)
{
    if constexpr (I == std::variant_size_v<Event>) {
        return fail(RecordProblem::unknown_type);
    } else {
        using E = std::variant_alternative_t<I, Event>;
        return type == E::type ? read_as<E>(version, payload) : read_event<I + 1>(type, version, payload);
    }
}

} // namespace

EncodedEvent encode_event(const Event& event)
{
    return std::visit(
        [](const auto& one) {
            using E = std::remove_cvref_t<decltype(one)>;
            return EncodedEvent{std::string(E::type), E::version, to_text(encode(one))};
        },
        event);
}

Result<Event, RecordProblem> decode_event(std::string_view type, int version, std::string_view payload)
{
    return read_event(type, version, payload);
}

} // namespace giliran
