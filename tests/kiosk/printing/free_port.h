// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace giliran::test {

/// A TCP port of the loopback address that nothing listened on a moment ago.
quint16 free_port();

} // namespace giliran::test
