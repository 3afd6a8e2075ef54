// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/protocol_document.h"

#include <cstdio>

int main()
{
    std::fputs(giliran::protocol_document().c_str(), stdout);
}
