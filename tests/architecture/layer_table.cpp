// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layer_table.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace giliran::house {
namespace {

using enum Foreign;
using enum Purity;

const std::vector<std::string_view> up_to_protocol{"common/base", "common/hall", "common/queue",
                                                   "common/record", "common/protocol"};
/// Whatever has words for people, problems of files included.
const std::vector<std::string_view> words_for{"common/base",   "common/hall",     "common/queue",
                                              "common/record", "common/protocol", "common/config"};
/// What an app may know: the queue's words and views, the wire, the look. Never the journal, the hub or
/// another app.
const std::vector<std::string_view> under_an_app{
    "common/base", "common/hall",   "common/queue", "common/protocol", "common/config",
    "common/link", "common/device", "common/texts", "common/ui",       "common/logo"};

bool is_at_or_below(std::string_view path, std::string_view folder)
{
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

} // namespace

const std::vector<LayerRule>& layer_table()
{
    static const std::vector<LayerRule> table{
        {"common/base", pure, {}, {sodium, json}},
        {"common/hall", pure, {"common/base"}, {}},
        {"common/queue", pure, {"common/base", "common/hall"}, {}},
        {"common/record", pure, {"common/base", "common/hall", "common/queue"}, {}},
        {"common/protocol", pure, {"common/base", "common/hall", "common/queue", "common/record"}, {}},
        {"common/hub/core", pure, up_to_protocol, {}},
        {"common/simulator/model", pure, {"common/base", "common/hall", "common/queue"}, {}},
        {"common/simulator/rehearsal",
         pure,
         {"common/base", "common/hall", "common/queue", "common/simulator/model"},
         {}},

        {"common/config", shell, {"common/base", "common/hall"}, {toml, qt, posix}},
        {"common/journal",
         shell,
         {"common/base", "common/hall", "common/queue", "common/record"},
         {qt, sqlite, posix}},
        {"common/texts", shell, words_for, {qt}},
        {"common/link", shell, {"common/base", "common/protocol"}, {qt, sodium, posix}},
        {"common/hub/service",
         shell,
         {"common/base", "common/hall", "common/queue", "common/record", "common/protocol", "common/hub/core",
          "common/config", "common/journal", "common/texts", "common/link"},
         {qt, sodium, posix}},
        {"common/device",
         shell,
         {"common/base", "common/hall", "common/queue", "common/record", "common/protocol", "common/config",
          "common/link", "common/texts"},
         {qt, posix}},
        {"common/simulator/program",
         shell,
         {"common/base", "common/hall", "common/queue", "common/protocol", "common/device",
          "common/simulator/model"},
         {qt}},
        {"common/ui", shell, {"common/base"}, {qt}},
        {"common/logo", shell, {}, {qt}},

        {"kiosk", shell, under_an_app, {qt, posix}},
        {"kiosk/screens", shell, {"common/base", "common/logo", "common/ui"}, {qt}},
        {"kiosk/printing", shell, {"common/base", "kiosk/ticket"}, {qt, cups, posix}},
        {"kiosk/ticket",
         shell,
         {"common/base", "common/hall", "common/logo", "common/queue", "common/texts"},
         {qt, qrencode}},
        {"counter", shell, under_an_app, {qt}},
        {"counter/presenter",
         shell,
         {"common/base", "common/hall", "common/queue", "common/protocol", "common/device", "common/texts"},
         {qt}},
        {"counter/panels", shell, {"common/base", "common/protocol", "common/ui", "counter/presenter"}, {qt}},
        {"display", shell, under_an_app, {qt}},
        {"display/announcer/script", pure, {"common/base"}, {}},
        {"display/voice/clip", pure, {"common/base"}, {}},
    };
    return table;
}

const LayerRule* rule_for(std::string_view path)
{
    const LayerRule* nearest = nullptr;
    for (const auto& rule : layer_table())
        if (is_at_or_below(path, rule.folder) &&
            (nearest == nullptr || rule.folder.size() > nearest->folder.size()))
            nearest = &rule;
    return nearest;
}

std::optional<Foreign> foreign_library(std::string_view header)
{
    static const std::array<std::pair<std::string_view, Foreign>, 18> beginnings{{
        {"Qt", qt},
        {"sqlite3", sqlite},
        {"cups/", cups},
        {"sodium", sodium},
        {"qrencode", qrencode},
        {"toml", toml},
        {"nlohmann/", json},
        {"sys/", posix},
        {"netinet/", posix},
        {"arpa/", posix},
        {"unistd.h", posix},
        {"fcntl.h", posix},
        {"signal.h", posix},
        {"time.h", posix},
        {"poll.h", posix},
        {"netdb.h", posix},
        {"pwd.h", posix},
        {"termios.h", posix},
    }};
    for (const auto& [beginning, library] : beginnings)
        if (header.starts_with(beginning))
            return library;
    const bool qt_class =
        header.size() > 1 && header[0] == 'Q' && std::isupper(static_cast<unsigned char>(header[1])) != 0;
    return qt_class ? std::optional{qt} : std::nullopt;
}

bool is_pure_header(std::string_view header)
{
    static const std::array<std::string_view, 43> allowed{
        "algorithm",     "array",         "bit",         "cctype",   "cerrno",
        "charconv",      "chrono",        "climits",     "cmath",    "compare",
        "concepts",      "cstddef",       "cstdint",     "cstdio",   "cstdlib",
        "cstring",       "deque",         "functional",  "iterator", "limits",
        "list",          "map",           "memory",      "numbers",  "numeric",
        "optional",      "queue",         "ratio",       "set",      "span",
        "stdexcept",     "string",        "string_view", "tuple",    "type_traits",
        "typeinfo",      "utility",       "variant",     "vector",   "initializer_list",
        "unordered_map", "unordered_set", "cassert",
    };
    return header == "tl/expected.hpp" || std::find(allowed.begin(), allowed.end(), header) != allowed.end();
}

} // namespace giliran::house
