// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/commands/pin_prompt.h"

#include <cstdio>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace giliran {
namespace {

/// A terminal that does not show what is typed.
class UnseenTyping
{
public:
    UnseenTyping()
    {
        ::tcgetattr(STDIN_FILENO, &before_);
        termios unseen = before_;
        unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    }
    ~UnseenTyping() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_); }
    UnseenTyping(const UnseenTyping&) = delete;
    UnseenTyping& operator=(const UnseenTyping&) = delete;

private:
    termios before_ = {};
};

std::optional<std::string> read_line()
{
    std::string line;
    return std::getline(std::cin, line) ? std::optional(line) : std::nullopt;
}

std::optional<std::string> typed(const char* prompt)
{
    std::fputs(prompt, stderr);
    auto line = read_line();
    std::fputc('\n', stderr);
    return line;
}

} // namespace

std::optional<std::string> ask_pin()
{
    if (::isatty(STDIN_FILENO) == 0)
        return read_line();
    const UnseenTyping unseen;
    auto pin = typed("PIN: ");
    const auto again = typed("PIN again: ");
    return pin == again ? pin : std::nullopt;
}

} // namespace giliran
