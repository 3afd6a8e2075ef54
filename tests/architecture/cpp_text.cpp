// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/cpp_text.h"

#include "tests/architecture/source_file.h"

#include <cctype>
#include <regex>

namespace giliran::house {
namespace {

enum class Literals
{
    kept,
    blanked
};

bool is_word(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Walks over C++ text and copies it with blanks in place of what the caller does not want to see.
class Blanker
{
public:
    Blanker(std::string_view text, Literals literals) : text_{text}, out_{text}, literals_{literals} {}

    std::string run()
    {
        while (at_ < text_.size()) {
            if (starts("//")) {
                blank_to(text_.find('\n', at_));
            } else if (starts("/*")) {
                blank_to(after("*/", at_ + 2));
            } else if (starts("R\"") && !follows_word()) {
                raw_string();
            } else if (text_[at_] == '"' || (text_[at_] == '\'' && !follows_word())) {
                literal(text_[at_]);
            } else {
                ++at_;
            }
        }
        return std::move(out_);
    }

private:
    bool starts(std::string_view with) const { return text_.substr(at_, with.size()) == with; }
    /// As in 1'000 or in u8R: then it opens nothing.
    bool follows_word() const { return at_ > 0 && is_word(text_[at_ - 1]); }

    std::size_t after(std::string_view end, std::size_t from) const
    {
        const auto found = text_.find(end, from);
        return found == std::string_view::npos ? text_.size() : found + end.size();
    }

    void blank_to(std::size_t end)
    {
        for (end = std::min(end, text_.size()); at_ < end; ++at_)
            if (text_[at_] != '\n')
                out_[at_] = ' ';
    }

    void skip_literal(std::size_t inside, std::size_t end)
    {
        at_ = inside;
        if (literals_ == Literals::blanked)
            blank_to(end);
        at_ = std::min(end + 1, text_.size());
    }

    void literal(char quote)
    {
        auto end = at_ + 1;
        while (end < text_.size() && text_[end] != quote && text_[end] != '\n')
            end += text_[end] == '\\' ? 2U : 1U;
        skip_literal(at_ + 1, end);
    }

    void raw_string()
    {
        const auto open = text_.find('(', at_);
        if (open == std::string_view::npos) {
            at_ = text_.size();
            return;
        }
        const auto closing = ")" + std::string{text_.substr(at_ + 2, open - at_ - 2)} + "\"";
        skip_literal(open + 1, after(closing, open) - 1);
    }

    std::string_view text_;
    std::string out_;
    Literals literals_;
    std::size_t at_ = 0;
};

} // namespace

std::string without_comments(std::string_view text)
{
    return Blanker{text, Literals::kept}.run();
}

std::string code_only(std::string_view text)
{
    return Blanker{text, Literals::blanked}.run();
}

std::vector<Include> includes_of(std::string_view text)
{
    static const std::regex directive{R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])",
                                      std::regex::multiline};
    const auto code = without_comments(text);
    std::vector<Include> found;
    for (std::sregex_iterator at{code.begin(), code.end(), directive}, end; at != end; ++at) {
        const auto place = static_cast<std::size_t>(at->position(1));
        found.push_back({line_of(code, place), at->str(2), at->str(1) == "\""});
    }
    return found;
}

std::vector<std::string> arguments_at(std::string_view code, std::size_t open)
{
    std::vector<std::string> arguments{""};
    int depth = 0;
    for (auto at = open; at < code.size(); ++at) {
        const char c = code[at];
        if (c == '(' || c == '[' || c == '{')
            ++depth;
        if (c == ')' || c == ']' || c == '}')
            --depth;
        if (depth == 0)
            break;
        if (at == open)
            continue;
        if (depth == 1 && c == ',')
            arguments.emplace_back();
        else if (!arguments.back().empty() || std::isspace(static_cast<unsigned char>(c)) == 0)
            arguments.back() += c;
    }
    return arguments;
}

} // namespace giliran::house
