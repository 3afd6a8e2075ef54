// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/repository.h"

namespace giliran::house {

const std::vector<SourceFile>& repository()
{
    static const auto tree = read_tree(GILIRAN_SOURCE_DIR);
    return tree;
}

} // namespace giliran::house
