// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/house_rules.h"

#include "tests/architecture/cpp_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>
#include <set>

namespace giliran::house {
namespace {

bool is_cmake(const SourceFile& file)
{
    return file.path.ends_with(".cmake") || file.name() == "CMakeLists.txt";
}

bool is_script(const SourceFile& file)
{
    return file.text.starts_with("#!");
}

std::string_view line_at(std::string_view text, std::size_t wanted)
{
    for (std::size_t line = 1; line < wanted; ++line) {
        const auto end = text.find('\n');
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return text.substr(0, text.find('\n'));
}

/// Every match of `wrong` in the code of a C++ file, comments and literals left aside.
Findings matches_in_code(const SourceFile& file, const std::regex& wrong, std::string_view what)
{
    Findings found;
    if (!file.is_cpp())
        return found;
    const auto code = code_only(file.text);
    for (std::sregex_iterator at{code.begin(), code.end(), wrong}, end; at != end; ++at)
        found.push_back(finding(file, line_of(code, static_cast<std::size_t>(at->position())), what));
    return found;
}

/// Every call of `function` whose argument `nth` is a lambda.
Findings calls_with_lambda(const SourceFile& file, const std::regex& function, std::size_t nth)
{
    Findings found;
    const auto code = code_only(file.text);
    for (std::sregex_iterator at{code.begin(), code.end(), function}, end; at != end; ++at) {
        const auto place = static_cast<std::size_t>(at->position());
        const auto open = place + static_cast<std::size_t>(at->length()) - 1;
        const auto arguments = arguments_at(code, open);
        if (arguments.size() > nth && arguments[nth].starts_with('['))
            found.push_back(
                finding(file, line_of(code, place), "a lambda is connected without a context object"));
    }
    return found;
}

} // namespace

Findings names_its_licence_first(const SourceFile& file)
{
    const std::string_view tag = "SPDX-License-Identifier: GPL-3.0-or-later";
    std::string wanted;
    if (file.is_cpp() || file.path.ends_with(".mjs"))
        wanted = "// " + std::string{tag};
    else if (is_cmake(file) || is_script(file))
        wanted = "# " + std::string{tag};
    else if (file.path.ends_with(".sql"))
        wanted = "-- " + std::string{tag};
    const std::size_t line = is_script(file) ? 2 : 1;
    if (wanted.empty() || line_at(file.text, line) == wanted)
        return {};
    return {finding(file, line, "this line should be: " + wanted)};
}

Findings is_guarded_by_pragma_once(const SourceFile& file)
{
    if (!file.path.ends_with(".h"))
        return {};
    static const std::regex guard{R"((^|\n)#pragma once\n)"};
    if (std::regex_search(file.text, guard))
        return {};
    return {finding(file, 1, "a header without #pragma once")};
}

Findings is_at_most_400_lines(const SourceFile& file)
{
    const auto lines = count_lines(file.text);
    if (lines <= 400 || !(file.is_cpp() || is_cmake(file) || is_script(file)))
        return {};
    return {finding(file, 401, "more than 400 lines: more than one concept")};
}

Findings is_named_after_a_concept(const SourceFile& file)
{
    if (!file.is_cpp())
        return {};
    static const std::regex snake_case{R"([a-z][a-z0-9_]*\.(h|cpp))"};
    static const std::regex no_concept{R"((^|_)(utils?|helpers?|managers?|misc|common|stuff)(_|\.))"};
    const std::string name{file.name()};
    if (!std::regex_match(name, snake_case))
        return {finding(file, 1, "a file's name is in snake_case")};
    if (std::regex_search(name, no_concept))
        return {finding(file, 1, "a file is named after its concept")};
    return {};
}

Findings connects_by_pointer_to_member(const SourceFile& file)
{
    static const std::regex by_string{R"(\b(SIGNAL|SLOT)\s*\()"};
    return matches_in_code(file, by_string, "a string-based connect breaks only when it runs");
}

Findings gives_lambdas_a_context_object(const SourceFile& file)
{
    if (!file.is_cpp())
        return {};
    static const std::regex connect{R"(\bconnect\s*\()"};
    static const std::regex single_shot{R"(\bsingleShot\s*\()"};
    auto found = calls_with_lambda(file, connect, 2);
    const auto timers = calls_with_lambda(file, single_shot, 1);
    found.insert(found.end(), timers.begin(), timers.end());
    return found;
}

Findings writes_q_object_on_its_own_line(const SourceFile& file)
{
    static const std::regex beside_code{R"(\S[ \t]*\bQ_OBJECT\b|\bQ_OBJECT\b[ \t]*[^\s/])"};
    return matches_in_code(file, beside_code, "Q_OBJECT beside other code is not seen by moc and lupdate");
}

Findings has_no_singleton(const SourceFile& file)
{
    static const std::regex of_qt{R"(\bQ(Core|Gui)?Application::instance\s*\()"};
    static const std::regex singleton{R"(\b(get_?)?[iI]nstance\s*\(\s*\)|\bQ_GLOBAL_STATIC\b)"};
    auto without_qt = file;
    without_qt.text = std::regex_replace(code_only(file.text), of_qt, "qt_application(");
    return matches_in_code(without_qt, singleton, "a singleton: a constructor takes what it needs");
}

Findings sleeps_only_in_front_of_a_deadline(const SourceFile& file)
{
    Findings found;
    if (!file.is_cpp() || file.is_below("tests/bench"))
        return found;
    static const std::regex sleep{R"(\b(sleep_for|sleep_until|usleep|nanosleep|qSleep|msleep|sleep)\s*\()"};
    static const std::regex deadline{R"([dD]eadline)"};
    const auto code = code_only(file.text);
    for (std::sregex_iterator at{code.begin(), code.end(), sleep}, end; at != end; ++at) {
        const auto line = line_of(code, static_cast<std::size_t>(at->position()));
        bool bounded = false;
        for (std::size_t above = line > 8 ? line - 8 : 1; above <= line && !bounded; ++above)
            bounded = std::regex_search(std::string{line_at(code, above)}, deadline);
        if (!bounded)
            found.push_back(finding(file, line, "wait on a condition with a deadline, do not just sleep"));
    }
    return found;
}

Findings names_no_path_of_one_machine(const SourceFile& file)
{
    // Pieced together, or this file would break its own rule.
    static const std::array<std::string, 4> homes{std::string{"/ro"} + "ot/", std::string{"/wo"} + "rk/",
                                                  std::string{"/ho"} + "me/", std::string{"/Us"} + "ers/"};
    Findings found;
    for (const auto& home : homes)
        for (auto at = file.text.find(home); at != std::string::npos; at = file.text.find(home, at + 1)) {
            const bool inside_a_longer_path =
                at > 0 && std::isalnum(static_cast<unsigned char>(file.text[at - 1]));
            if (!inside_a_longer_path)
                found.push_back(finding(file, line_of(file.text, at), "a path of one machine: " + home));
        }
    return found;
}

Findings readme_is_at_most_15_lines(const SourceFile& file)
{
    const bool of_a_folder = file.is_shipped() || file.is_below("tests") || file.is_below("assets");
    if (file.name() != "README.md" || !of_a_folder || count_lines(file.text) <= 15)
        return {};
    return {finding(file, 16, "a folder's README.md says what lives here in 15 lines")};
}

Findings readme_begins_with_its_folder(const SourceFile& file)
{
    const bool of_a_folder = file.is_shipped() || file.is_below("tests") || file.is_below("assets");
    const auto title = "# " + std::string{file.folder()} + "\n";
    if (file.name() != "README.md" || !of_a_folder || file.text.starts_with(title))
        return {};
    return {finding(file, 1, "a folder's README.md begins with \"# \" and the folder's path")};
}

Findings folders_without_a_readme(const std::vector<SourceFile>& tree)
{
    std::set<std::string_view> with_code{"assets"};
    std::set<std::string_view> with_readme;
    for (const auto& file : tree) {
        if (file.is_cpp() && (file.is_shipped() || file.is_below("tests")))
            with_code.insert(file.folder());
        if (file.name() == "README.md")
            with_readme.insert(file.folder());
    }
    Findings found;
    for (const auto folder : with_code)
        if (!with_readme.contains(folder))
            found.push_back(std::string{folder} + ": no README.md");
    return found;
}

} // namespace giliran::house
