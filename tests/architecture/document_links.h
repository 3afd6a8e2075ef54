// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

namespace giliran::house {

/// Where the relative links of a document lead, from the repository's root and without "#part". Links to
/// other places and to pictures, which are looked at by eye, are left out.
std::vector<std::string> links_of(const SourceFile& document);

} // namespace giliran::house
