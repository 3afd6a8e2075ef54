// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

namespace giliran::link {

/// TLS 1.2 with ECDHE-PSK-CHACHA20-POLY1305 and nothing else, for both sides: forward secrecy, and each side
/// proves that it holds the key, so no certificate is needed and none is looked at.
QSslConfiguration psk_tls();

} // namespace giliran::link
