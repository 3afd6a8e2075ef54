// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/message_codec.h"

#include "common/base/described_json.h"
#include "common/queue/permission.h"

namespace giliran {
namespace {

constexpr std::size_t max_detail = 100;

Problem problem(ProblemKind kind, std::string detail)
{
    if (detail.size() > max_detail)
        detail.resize(max_detail);
    return {kind, std::move(detail), std::nullopt};
}

template <class M>
Json with_type(const M& message)
{
    Json::Object object;
    object.emplace_back("type", Json(M::type));
    Json body = encode(message);
    for (auto& member : *body.as_object())
        object.push_back(std::move(member));
    return Json(std::move(object));
}

Json with_type(const CommandMessage& message)
{
    return std::visit(
        [&](const auto& command) {
            Json json = with_type(command);
            json.set("request", encode(message.request));
            json.set("day", encode(message.day));
            return json;
        },
        message.command);
}

template <class M>
Result<M, Problem> read_as(const Json& json)
{
    auto message = decode<M>(json);
    if (!message)
        return fail(problem(ProblemKind::bad_field, message.error().path));
    return std::move(*message);
}

template <std::size_t I = 0>
Result<FromDevice, Problem> read_command(std::string_view type, const Json& json)
{
    if constexpr (I == std::variant_size_v<Command>) {
        return fail(problem(ProblemKind::unknown_message, std::string(type)));
    } else {
        using C = std::variant_alternative_t<I, Command>;
        if (type != C::type)
            return read_command<I + 1>(type, json);
        auto request = decode<RequestId>(json.find("request") ? *json.find("request") : Json(), "request");
        if (!request)
            return fail(problem(ProblemKind::bad_field, "request"));
        auto day = decode<BusinessDay>(json.find("day") ? *json.find("day") : Json(), "day");
        if (!day)
            return fail(problem(ProblemKind::bad_field, "day"));
        auto command = read_as<C>(json);
        if (!command)
            return fail(std::move(command.error()));
        return FromDevice(CommandMessage{*request, *day, Command(std::move(*command))});
    }
}

template <class Messages, std::size_t I = 0>
Result<Messages, Problem> read_message(std::string_view type, const Json& json)
{
    if constexpr (I == std::variant_size_v<Messages>) {
        if constexpr (std::is_same_v<Messages, FromDevice>)
            return read_command(type, json);
        else
            return fail(problem(ProblemKind::unknown_message, std::string(type)));
    } else {
        using M = std::variant_alternative_t<I, Messages>;
        if constexpr (!std::is_same_v<M, CommandMessage>)
            if (type == M::type)
                return read_as<M>(json).map([](M message) { return Messages(std::move(message)); });
        return read_message<Messages, I + 1>(type, json);
    }
}

template <class Messages>
Result<Messages, Problem> read_text(std::string_view text)
{
    const auto json = parse_json(text);
    if (!json || json->as_object() == nullptr)
        return fail(problem(ProblemKind::not_json, {}));
    const Json* type = json->find("type");
    const std::string* name = type != nullptr ? type->as_string() : nullptr;
    if (name == nullptr)
        return fail(problem(ProblemKind::bad_field, "type"));
    auto read = read_message<Messages>(*name, *json);
    if (!read)
        if (const Json* request = json->find("request"))
            if (auto id = decode<RequestId>(*request))
                read.error().request = *id;
    return read;
}

} // namespace

std::string message_text(const FromDevice& message)
{
    return std::visit([](const auto& one) { return to_text(with_type(one)); }, message);
}

std::string message_text(const FromHub& message)
{
    return std::visit([](const auto& one) { return to_text(with_type(one)); }, message);
}

Result<FromDevice, Problem> read_from_device(std::string_view text)
{
    return read_text<FromDevice>(text);
}

Result<FromHub, Problem> read_from_hub(std::string_view text)
{
    return read_text<FromHub>(text);
}

std::string accepted_text(const RequestId& request, std::string_view answer)
{
    std::string text = R"({"type":"accepted","request":")";
    text.append(request.text()).append(R"(","answer":)").append(answer).append("}");
    return text;
}

std::string outcome_text(const RequestId& request, OutcomeKind outcome, std::string_view answer)
{
    std::string text = R"({"type":"outcome","request":")";
    text.append(request.text()).append(R"(","outcome":")").append(name_of(outcome)).append("\"");
    if (!answer.empty())
        text.append(R"(,"answer":)").append(answer);
    return text.append("}");
}

} // namespace giliran
