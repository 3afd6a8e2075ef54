// SPDX-License-Identifier: GPL-3.0-or-later
// A QApplication around Catch2, so that widgets, sockets and timers work in every case.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
