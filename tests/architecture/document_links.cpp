// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/document_links.h"

#include <filesystem>
#include <regex>

namespace giliran::house {

std::vector<std::string> links_of(const SourceFile& document)
{
    std::vector<std::string> links;
    if (!document.path.ends_with(".md"))
        return links;
    static const std::regex link{R"(\]\(([^)#\s]+)(#[^)]*)?\))"};
    for (std::sregex_iterator at{document.text.begin(), document.text.end(), link}, end; at != end; ++at) {
        const auto target = at->str(1);
        if (target.find(':') != std::string::npos || target.ends_with(".png"))
            continue;
        const auto from_root = std::filesystem::path{document.folder()} / target;
        links.push_back(from_root.lexically_normal().generic_string());
    }
    return links;
}

} // namespace giliran::house
