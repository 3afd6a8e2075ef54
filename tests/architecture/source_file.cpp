// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_file.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace giliran::house {
namespace {

constexpr std::array<std::string_view, 12> text_endings{".h",    ".cpp", ".cmake", ".txt", ".md", ".toml",
                                                        ".json", ".sql", ".sh",    ".mjs", ".js", ".desktop"};
constexpr std::array<std::string_view, 4> scripts_without_ending{"run", "test", "setup", "LICENSE"};

bool is_text(const std::string& name)
{
    const auto ends = [&name](std::string_view ending) { return name.ends_with(ending); };
    return std::any_of(text_endings.begin(), text_endings.end(), ends) ||
           std::find(scripts_without_ending.begin(), scripts_without_ending.end(), name) !=
               scripts_without_ending.end();
}

bool is_left_out(const std::string& folder)
{
    return folder.starts_with("build") || folder == "node_modules" ||
           (folder.starts_with(".") && folder != ".ci");
}

} // namespace

std::string_view SourceFile::name() const
{
    const std::string_view whole = path;
    return whole.substr(whole.rfind('/') + 1);
}

std::string_view SourceFile::folder() const
{
    const std::string_view whole = path;
    const auto slash = whole.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : whole.substr(0, slash);
}

bool SourceFile::is_cpp() const
{
    return path.ends_with(".h") || path.ends_with(".cpp");
}

bool SourceFile::is_below(std::string_view top) const
{
    return path.size() > top.size() && path.starts_with(top) && path[top.size()] == '/';
}

bool SourceFile::is_shipped() const
{
    return is_below("common") || is_below("kiosk") || is_below("counter") || is_below("display");
}

std::string finding(const SourceFile& file, std::size_t line, std::string_view what)
{
    return file.path + ":" + std::to_string(line) + ": " + std::string{what};
}

std::size_t line_of(std::string_view text, std::size_t at)
{
    const auto before = text.substr(0, at);
    return 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
}

std::size_t count_lines(std::string_view text)
{
    const auto ends = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    return text.empty() || text.back() == '\n' ? ends : ends + 1;
}

std::vector<SourceFile> read_tree(const std::string& root)
{
    namespace fs = std::filesystem;
    std::vector<SourceFile> tree;
    for (auto at = fs::recursive_directory_iterator{root}; at != fs::recursive_directory_iterator{}; ++at) {
        const auto name = at->path().filename().string();
        if (at->is_directory() && is_left_out(name)) {
            at.disable_recursion_pending();
        } else if (at->is_regular_file() && (is_text(name) || at->path().parent_path().filename() == ".ci")) {
            std::ifstream in{at->path(), std::ios::binary};
            tree.push_back({fs::relative(at->path(), root).generic_string(),
                            std::string{std::istreambuf_iterator<char>{in}, {}}});
        }
    }
    std::sort(tree.begin(), tree.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return tree;
}

} // namespace giliran::house
