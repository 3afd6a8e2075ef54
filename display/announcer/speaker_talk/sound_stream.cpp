// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/announcer/speaker_talk/sound_stream.h"

#include <charconv>

namespace giliran {

namespace {

constexpr std::string_view play = "play ";
constexpr std::size_t longest_heading = 24;
constexpr std::size_t largest_sound = 16 * 1024 * 1024; // six minutes

std::optional<std::size_t> size_in(std::string_view heading)
{
    if (!heading.starts_with(play))
        return std::nullopt;
    heading.remove_prefix(play.size());
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(heading.data(), heading.data() + heading.size(), size);
    if (error != std::errc() || end != heading.data() + heading.size() || size > largest_sound)
        return std::nullopt;
    return size;
}

} // namespace

std::string sound_heading(std::size_t bytes)
{
    return std::string(play) + std::to_string(bytes) + '\n';
}

std::optional<std::string> SoundStream::next()
{
    const std::size_t line_end = unread_.find('\n');
    if (line_end == std::string::npos) {
        broken_ = broken_ || unread_.size() > longest_heading;
        return std::nullopt;
    }
    const auto size = size_in(std::string_view(unread_).substr(0, line_end));
    if (!size) {
        broken_ = true;
        return std::nullopt;
    }
    if (unread_.size() - line_end - 1 < *size)
        return std::nullopt;
    std::string sound = unread_.substr(line_end + 1, *size);
    unread_.erase(0, line_end + 1 + *size);
    return sound;
}

} // namespace giliran
