// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

namespace giliran::house {

/// The rules of CONTRIBUTING.md that a reader of files can check. Each takes one file and tells every place
/// where it is broken; files that it is not about are clean.

Findings names_its_licence_first(const SourceFile& file);
Findings is_guarded_by_pragma_once(const SourceFile& file);
Findings is_at_most_400_lines(const SourceFile& file);
Findings is_named_after_a_concept(const SourceFile& file);
Findings connects_by_pointer_to_member(const SourceFile& file);
Findings gives_lambdas_a_context_object(const SourceFile& file);
Findings writes_q_object_on_its_own_line(const SourceFile& file);
Findings has_no_singleton(const SourceFile& file);
/// A pause in a loop that asks a condition until a deadline, named in the lines above it, is no sleep;
/// tests/bench paces its load by the clock.
Findings sleeps_only_in_front_of_a_deadline(const SourceFile& file);
Findings names_no_path_of_one_machine(const SourceFile& file);
Findings readme_is_at_most_15_lines(const SourceFile& file);
Findings readme_begins_with_its_folder(const SourceFile& file);

/// The folders with C++ files of their own and no README.md.
Findings folders_without_a_readme(const std::vector<SourceFile>& tree);

} // namespace giliran::house
