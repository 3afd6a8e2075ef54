// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/json.h"

#include <limits>
#include <nlohmann/json.hpp>

namespace giliran {
namespace {

/// Builds a Json from nlohmann's events, so no second tree is made, and stops at the first thing we do not
/// take.
class Builder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    Json root;
    JsonProblem problem = JsonProblem::syntax;

    bool null() override { return put(Json()); }
    bool boolean(bool value) override { return put(Json(value)); }
    bool number_integer(number_integer_t value) override
    {
        return put(Json(static_cast<std::int64_t>(value)));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return stop(JsonProblem::not_an_integer);
        return put(Json(static_cast<std::int64_t>(value)));
    }
    bool number_float(number_float_t, const string_t&) override { return stop(JsonProblem::not_an_integer); }
    bool string(string_t& value) override { return put(Json(std::move(value))); }
    bool binary(binary_t&) override { return stop(JsonProblem::syntax); }
    bool start_object(std::size_t) override { return open(Json(Json::Object{})); }
    bool start_array(std::size_t) override { return open(Json(Json::Array{})); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        if (stack_.back()->as_object()->size() >= max_json_members)
            return stop(JsonProblem::too_wide);
        if (stack_.back()->find(name) != nullptr)
            return stop(JsonProblem::repeated_key);
        key_ = std::move(name);
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) override
    {
        if (problem == JsonProblem::syntax &&
            std::string_view(error.what()).find("UTF-8") != std::string_view::npos)
            problem = JsonProblem::not_utf8;
        return false;
    }

private:
    Json* place(Json value)
    {
        if (stack_.empty()) {
            root = std::move(value);
            return &root;
        }
        if (Json::Array* array = stack_.back()->as_array()) {
            array->push_back(std::move(value));
            return &array->back();
        }
        Json::Object& object = *stack_.back()->as_object();
        object.emplace_back(std::move(key_), std::move(value));
        return &object.back().second;
    }
    bool put(Json value)
    {
        place(std::move(value));
        return true;
    }
    bool open(Json container)
    {
        if (static_cast<int>(stack_.size()) >= max_json_depth)
            return stop(JsonProblem::too_deep);
        stack_.push_back(place(std::move(container)));
        return true;
    }
    bool close()
    {
        stack_.pop_back();
        return true;
    }
    bool stop(JsonProblem why)
    {
        problem = why;
        return false;
    }

    std::vector<Json*> stack_; // pointers into root; a parent does not grow while a child is open
    std::string key_;
};

nlohmann::ordered_json to_nlohmann(const Json& value)
{
    if (const auto* b = value.as_bool())
        return *b;
    if (const auto* i = value.as_int())
        return *i;
    if (const auto* s = value.as_string())
        return *s;
    if (const auto* array = value.as_array()) {
        auto result = nlohmann::ordered_json::array();
        for (const Json& element : *array)
            result.push_back(to_nlohmann(element));
        return result;
    }
    if (const auto* object = value.as_object()) {
        auto result = nlohmann::ordered_json::object();
        for (const auto& [key, member] : *object)
            result.emplace(key, to_nlohmann(member));
        return result;
    }
    return nullptr;
}

} // namespace

Result<Json, JsonProblem> parse_json(std::string_view text)
{
    Builder builder;
    if (!nlohmann::json::sax_parse(text, &builder))
        return fail(builder.problem);
    return std::move(builder.root);
}

std::string to_text(const Json& value)
{
    return to_nlohmann(value).dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace giliran
