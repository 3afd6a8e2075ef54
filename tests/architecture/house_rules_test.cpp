// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/house_rules.h"
#include "tests/architecture/repository.h"

#include <catch2/catch.hpp>

// Every case reads the repository, and then shows by a made-up file that its rule can fail.

namespace giliran::house {
namespace {

std::string lines(std::size_t count)
{
    std::string text;
    for (std::size_t line = 0; line < count; ++line)
        text += "x\n";
    return text;
}

} // namespace

TEST_CASE("every source file names its licence before anything else", "[architecture]")
{
    CHECK(broken_in_the_repository(names_its_licence_first) == none);

    CHECK(names_its_licence_first({"common/base/a.h", "#pragma once\n"}).size() == 1);
    CHECK(names_its_licence_first({"cmake/A.cmake", "# a comment\n"}).size() == 1);
    CHECK(names_its_licence_first({"run", "#!/usr/bin/env bash\nset -e\n"}).size() == 1);
    CHECK(names_its_licence_first(
              {"run", "#!/usr/bin/env bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n"}) == none);
}

TEST_CASE("every header is guarded by #pragma once", "[architecture]")
{
    CHECK(broken_in_the_repository(is_guarded_by_pragma_once) == none);

    CHECK(is_guarded_by_pragma_once({"common/base/a.h", "#ifndef A\n#define A\n#endif\n"}).size() == 1);
}

TEST_CASE("no source file is longer than 400 lines", "[architecture]")
{
    CHECK(broken_in_the_repository(is_at_most_400_lines) == none);

    CHECK(is_at_most_400_lines({"common/base/a.cpp", lines(401)}).size() == 1);
    CHECK(is_at_most_400_lines({"common/base/a.cpp", lines(400)}) == none);
    CHECK(is_at_most_400_lines({"docs/protocol.md", lines(401)}) == none);
}

TEST_CASE("a file is named in snake_case after its concept", "[architecture]")
{
    CHECK(broken_in_the_repository(is_named_after_a_concept) == none);

    for (const auto* name : {"common/base/utils.h", "kiosk/string_helper.cpp", "counter/window_manager.h",
                             "display/misc.cpp", "kiosk/TicketView.h"})
        CHECK(is_named_after_a_concept({name, ""}).size() == 1);
    CHECK(is_named_after_a_concept({"common/ui/colour.h", ""}) == none);
}

TEST_CASE("signals are connected by pointer to member, never by string", "[architecture]")
{
    CHECK(broken_in_the_repository(connects_by_pointer_to_member) == none);

    CHECK(connects_by_pointer_to_member({"kiosk/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));"}).size() ==
          2);
    CHECK(connects_by_pointer_to_member({"kiosk/a.cpp", "// not SIGNAL(b())"}) == none);
}

TEST_CASE("a connected lambda has a context object", "[architecture]")
{
    CHECK(broken_in_the_repository(gives_lambdas_a_context_object) == none);

    CHECK(gives_lambdas_a_context_object({"kiosk/a.cpp", "connect(a, &A::b, [this] { c(1, 2); });"}).size() ==
          1);
    CHECK(gives_lambdas_a_context_object({"kiosk/a.cpp", "QTimer::singleShot(5, [this] { c(); });"}).size() ==
          1);
    CHECK(gives_lambdas_a_context_object({"kiosk/a.cpp", "connect(a, &A::b, this, [this] { c(); });"}) ==
          none);
    CHECK(gives_lambdas_a_context_object({"kiosk/a.cpp", "QTimer::singleShot(5, this, [this] { c(); });"}) ==
          none);
}

TEST_CASE("Q_OBJECT stands on a line of its own, where moc and lupdate see it", "[architecture]")
{
    CHECK(broken_in_the_repository(writes_q_object_on_its_own_line) == none);

    CHECK(writes_q_object_on_its_own_line({"kiosk/a.h", "class A : public QObject { Q_OBJECT\n"}).size() ==
          1);
    CHECK(writes_q_object_on_its_own_line(
              {"kiosk/a.h", "class A : public QObject\n{\n    Q_OBJECT\npublic:"}) == none);
}

TEST_CASE("there are no singletons", "[architecture]")
{
    CHECK(broken_in_the_repository(has_no_singleton) == none);

    CHECK(has_no_singleton({"kiosk/a.cpp", "Hall::instance().open();"}).size() == 1);
    CHECK(has_no_singleton({"kiosk/a.cpp", "Q_GLOBAL_STATIC(Hall, hall)"}).size() == 1);
    CHECK(has_no_singleton({"kiosk/a.cpp", "QCoreApplication::instance()->quit();"}) == none);
}

TEST_CASE("what waits asks a condition until a deadline and does not just sleep", "[architecture]")
{
    CHECK(broken_in_the_repository(sleeps_only_in_front_of_a_deadline) == none);

    CHECK(
        sleeps_only_in_front_of_a_deadline({"tests/a_test.cpp", "std::this_thread::sleep_for(1s);"}).size() ==
        1);
    CHECK(sleeps_only_in_front_of_a_deadline({"tests/a_test.cpp", "QThread::msleep(10);"}).size() == 1);
    CHECK(sleeps_only_in_front_of_a_deadline(
              {"tests/a_test.cpp", "while (!done() && !deadline.hasExpired())\n    QThread::msleep(10);"}) ==
          none);
}

TEST_CASE("nothing in the repository names a path of one machine", "[architecture]")
{
    CHECK(broken_in_the_repository(names_no_path_of_one_machine) == none);

    const std::string home{"/ho"};
    CHECK(names_no_path_of_one_machine({"docs/a.md", "see " + home + "me/budi/hall.toml"}).size() == 1);
    CHECK(names_no_path_of_one_machine({"docs/a.md", "see src" + home + "me/page.html"}) == none);
}

TEST_CASE("every folder of code has a README.md of at most 15 lines", "[architecture]")
{
    CHECK(folders_without_a_readme(repository()) == none);
    CHECK(broken_in_the_repository(readme_is_at_most_15_lines) == none);

    CHECK(folders_without_a_readme({{"assets/README.md", ""}, {"kiosk/a.cpp", ""}}) ==
          Findings{"kiosk: no README.md"});
    CHECK(readme_is_at_most_15_lines({"kiosk/README.md", lines(16)}).size() == 1);
    CHECK(readme_is_at_most_15_lines({"README.md", lines(16)}) == none);
}

TEST_CASE("a folder's README.md begins with its path, as prose and not as a formatter of code leaves it",
          "[architecture]")
{
    CHECK(broken_in_the_repository(readme_begins_with_its_folder) == none);

    CHECK(readme_begins_with_its_folder({"kiosk/README.md", "#kiosk\n"}).size() == 1);
    CHECK(readme_begins_with_its_folder({"kiosk/screens/README.md", "# kiosk / screens\n"}).size() == 1);
    CHECK(readme_begins_with_its_folder({"kiosk/screens/README.md", "# kiosk/screens\n\nThe windows.\n"}) ==
          none);
    CHECK(readme_begins_with_its_folder({"README.md", "# Giliran\n"}) == none);
}

} // namespace giliran::house
