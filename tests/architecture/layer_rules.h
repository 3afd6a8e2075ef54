// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

namespace giliran::house {

/// Each rule takes one file and tells every place where it is broken; files that it is not about are clean.

Findings has_a_place_in_the_table(const SourceFile& file);
Findings includes_from_the_root(const SourceFile& file);
Findings includes_only_what_its_layer_may_use(const SourceFile& file);
Findings includes_only_libraries_of_its_layer(const SourceFile& file);
Findings pure_layers_include_only_pure_headers(const SourceFile& file);
Findings pure_layers_ask_the_machine_nothing(const SourceFile& file);
/// A device shows and asks; what a command does is decided in one place.
Findings only_the_hub_decides(const SourceFile& file);

/// The shipped .cpp and .h files that include a header beginning so.
std::vector<std::string> who_includes(const std::vector<SourceFile>& tree, std::string_view beginning);

/// What the CMake lists declare, one "folder|target|used targets" a line, compared with the table and the
/// includes.
struct DeclaredLayer
{
    std::string folder;
    std::string target;
    std::vector<std::string> uses;
};

std::vector<DeclaredLayer> read_declared_layers(std::string_view lines);
Findings declares_only_what_the_table_allows(const std::vector<DeclaredLayer>& declared);
Findings includes_only_what_it_declares(const SourceFile& file, const std::vector<DeclaredLayer>& declared);

} // namespace giliran::house
