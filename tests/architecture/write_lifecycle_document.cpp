// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/lifecycle_document.h"

#include <cstdio>

int main()
{
    std::fputs(giliran::house::lifecycle_document().c_str(), stdout);
}
