// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/admin/admin_request.h"

#include "common/base/described_json.h"

namespace giliran {
namespace {

template <class T>
std::optional<T> read_or_none(const Json& json)
{
    auto value = decode<T>(json);
    return value ? std::optional<T>(std::move(*value)) : std::nullopt;
}

template <std::size_t I = 0>
std::optional<AdminRequest> read_request(std::string_view type, const Json& json)
{
    if constexpr (I == std::variant_size_v<AdminRequest>) {
        return std::nullopt;
    } else {
        using Request = std::variant_alternative_t<I, AdminRequest>;
        if (type != Request::type)
            return read_request<I + 1>(type, json);
        if (auto request = read_or_none<Request>(json))
            return AdminRequest(std::move(*request));
        return std::nullopt;
    }
}

} // namespace

Json request_json(const AdminRequest& request)
{
    return std::visit(
        [](const auto& one) {
            Json json = encode(one);
            json.set("do", Json(std::remove_cvref_t<decltype(one)>::type));
            return json;
        },
        request);
}

std::optional<AdminRequest> read_admin_request(const Json& json)
{
    const Json* type = json.find("do");
    if (type == nullptr || type->as_string() == nullptr)
        return std::nullopt;
    return read_request(*type->as_string(), json);
}

Json answer_json(const AdminAnswer& answer)
{
    return encode(answer);
}

std::optional<AdminAnswer> read_admin_answer(const Json& json)
{
    return read_or_none<AdminAnswer>(json);
}

std::optional<HubStatus> read_hub_status(const Json& json)
{
    return read_or_none<HubStatus>(json);
}

Json status_json(const HubStatus& status)
{
    return encode(status);
}

Json devices_json(const std::vector<DeviceLine>& devices)
{
    return encode(devices);
}

} // namespace giliran
