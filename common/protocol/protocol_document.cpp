// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/protocol_document.h"

#include "common/base/described_json.h"
#include "common/protocol/limits.h"
#include "common/protocol/message.h"
#include "common/protocol/protocol_preface.h"
#include "common/protocol/version.h"
#include "common/queue/answer.h"
#include "common/queue/views/board_view.h"
#include "common/queue/views/counter_view.h"
#include "common/queue/views/kiosk_view.h"

#include <type_traits>

namespace giliran {
namespace {

template <class T>
std::string kind_name()
{
    if constexpr (std::is_same_v<T, bool>)
        return "true or false";
    else if constexpr (std::is_integral_v<T>)
        return "integer";
    else if constexpr (std::is_same_v<T, std::string>)
        return "text";
    else if constexpr (std::is_same_v<T, Json>)
        return "object";
    else if constexpr (std::is_same_v<T, Instant>)
        return "instant (integer: ms since 1970 UTC)";
    else if constexpr (std::is_same_v<T, BusinessDay>)
        return "day (`2026-11-23`)";
    else if constexpr (std::is_same_v<T, TicketNumber>)
        return "ticket number (`A-045`)";
    else if constexpr (std::is_same_v<T, Sha256>)
        return "64 hexadecimal digits";
    else if constexpr (std::is_same_v<T, RequestId> || std::is_same_v<T, TicketToken> ||
                       std::is_same_v<T, DeviceId>)
        return "32 hexadecimal digits";
    else if constexpr (std::is_same_v<T, Refusal>)
        return "refusal, see below";
    else if constexpr (NamedEnum<T>) {
        std::string names = "one of";
        for (const T value : all_of<T>())
            names.append(" `").append(name_of(value)).append("`");
        return names;
    } else if constexpr (TextValue<T>)
        return "id (text)";
    else if constexpr (Described<T>)
        return "object, see below";
    else
        return "integer id";
}

template <class T>
struct Kind
{
    static std::string text() { return kind_name<T>(); }
};
template <class T>
struct Kind<std::optional<T>>
{
    static std::string text() { return kind_name<T>() + ", may be absent"; }
};
template <class T>
struct Kind<std::vector<T>>
{
    static std::string text() { return "list of " + kind_name<T>(); }
};

template <class T>
std::string field_rows()
{
    std::string rows;
    auto row = [&](std::string_view name, auto member, std::string_view meaning) {
        using Field = std::remove_cvref_t<decltype(std::declval<T>().*member)>;
        rows.append("| `")
            .append(name)
            .append("` | ")
            .append(Kind<Field>::text())
            .append(" | ")
            .append(meaning)
            .append(" |\n");
    };
    T::fields(row);
    return rows.empty() ? std::string() : "| field | kind | meaning |\n| --- | --- | --- |\n" + rows;
}

template <class T>
void section(std::string& text, std::string_view name, std::string_view note = {})
{
    text.append("### `").append(name).append("`\n\n");
    if (!note.empty())
        text.append(note).append("\n\n");
    const std::string rows = field_rows<T>();
    text.append(rows.empty() ? std::string("No fields of its own.\n") : rows).append("\n");
}

/// Who may ask this over the wire; empty: nobody.
std::string asked_by(std::string_view command)
{
    if (command == OpenSession::type) // by sign_in, with the PIN
        return {};
    for (const Permission& row : permissions)
        if (row.command == command && row.device != DeviceRole::hub) {
            std::string note = "Asked by a " + std::string(name_of(row.device));
            if (row.person != PersonRole::visitor)
                note += " with an open session";
            if (row.person == PersonRole::supervisor)
                note += " of a supervisor";
            return note + ".";
        }
    return {};
}

std::string_view answer_of(std::string_view command)
{
    if (command == IssueTicket::type || command == CheckIn::type || command == WalkIn::type ||
        command == ReportLeased::type)
        return TicketIssued::type;
    if (command == CallNext::type || command == Pick::type || command == Recall::type)
        return LegIsCalled::type;
    if (command == LeaseNumbers::type)
        return LeaseIs::type;
    return command == MakeException::type ? ExceptionIs::type : Done::type;
}

template <class Messages, std::size_t I = 0>
void message_sections(std::string& text)
{
    if constexpr (I < std::variant_size_v<Messages>) {
        using M = std::variant_alternative_t<I, Messages>;
        if constexpr (!std::is_same_v<M, CommandMessage>)
            section<M>(text, M::type);
        message_sections<Messages, I + 1>(text);
    }
}

template <std::size_t I = 0>
void command_sections(std::string& text)
{
    if constexpr (I < std::variant_size_v<Command>) {
        using C = std::variant_alternative_t<I, Command>;
        if (const std::string asked = asked_by(C::type); !asked.empty())
            section<C>(text, C::type, asked + " Answer: `" + std::string(answer_of(C::type)) + "`.");
        command_sections<I + 1>(text);
    }
}

template <std::size_t I = 0>
void answer_sections(std::string& text)
{
    if constexpr (I < std::variant_size_v<Answer>) {
        using A = std::variant_alternative_t<I, Answer>;
        section<A>(text, A::type);
        answer_sections<I + 1>(text);
    }
}

} // namespace

std::string protocol_document()
{
    std::string text(protocol_preface);
    text.append("\n## Limits and codes\n\n");
    text.append("- Protocol version ").append(std::to_string(protocol_version)).append(".\n");
    text.append("- A message to the hub: at most ")
        .append(std::to_string(limits::to_hub_bytes))
        .append(" bytes; to a device: ");
    text.append(std::to_string(limits::to_device_bytes)).append(" bytes.\n");
    text.append("- Undecided commands of one connection: at most ")
        .append(std::to_string(limits::pending_commands));
    text.append("; one more is refused with `too_busy`.\n");
    text.append("- At most 500 messages and 512 KiB a second; binary messages are refused.\n");
    text.append("- Close codes: 1001 the hub ends, 1003 a binary message, 1009 a message too large; ");
    text.append(std::to_string(close_code::revoked))
        .append(" revoked and ")
        .append(std::to_string(close_code::replaced));
    text.append(" the same device connected anew: do not connect again by yourself; ");
    text.append(std::to_string(close_code::update_needed)).append(" update needed: after an update; ");
    text.append(std::to_string(close_code::not_understood)).append(" too many messages not understood and ");
    text.append(std::to_string(close_code::storage_trouble))
        .append(" the journal failed: connect again. A peer that is too "
                "fast or does not read is cut off without a code.\n");
    text.append("\n## Device → hub\n\n");
    message_sections<FromDevice>(text);
    text.append(
        "## Commands\n\nEach also has `request` (32 hexadecimal digits, random, never used twice) and `day` "
        "(the business day it is meant for).\n\n");
    command_sections(text);
    text.append("## Hub → device\n\n");
    message_sections<FromHub>(text);
    text.append(
        "## Answers\n\nThe `answer` of `accepted` and `outcome`: an object whose `type` is the heading.\n\n");
    answer_sections(text);
    text.append("## Refusal\n\n");
    section<Refusal>(text, "refusal");
    text.append("`make_exception` names its `scope` by:\n\n");
    section<ExceptionScope>(text, "scope");
    text.append("`return_late` names its `tickets` by:\n\n");
    section<LateTicket>(text, "ticket");
    text.append("## Views\n\nThe `data` of a snapshot.\n\n");
    section<BoardView>(text, "board");
    section<BoardCall>(text, "board: an element of calls");
    section<KioskView>(text, "kiosk");
    section<ClosedService>(text, "kiosk: an element of closed");
    section<CautionedService>(text, "kiosk: an element of cautions");
    section<QueueFigures>(text, "kiosk: an element of queues");
    section<CounterView>(text, "counter");
    section<OpenSessionView>(text, "counter: session");
    section<CurrentLeg>(text, "counter: current");
    section<WaitingLeg>(text, "counter: an element of waiting and late");
    section<ParkedLeg>(text, "counter: an element of parked");
    while (text.size() > 1 && text[text.size() - 1] == '\n' && text[text.size() - 2] == '\n')
        text.pop_back();
    return text;
}

} // namespace giliran
