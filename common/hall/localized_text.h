// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace giliran {

/// A hall's own words by language code ("id", "en", later "jv"): a third language is data, not code.
class LocalizedText
{
public:
    LocalizedText() = default;
    explicit LocalizedText(std::map<std::string, std::string> by_language)
        : by_language_(std::move(by_language))
    {}

    /// The text in `language`, else in Indonesian, else in any language there is, else "".
    const std::string& in(std::string_view language) const;
    bool empty() const { return by_language_.empty(); }
    const std::map<std::string, std::string>& by_language() const { return by_language_; }
    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;

private:
    std::map<std::string, std::string> by_language_;
};

} // namespace giliran
