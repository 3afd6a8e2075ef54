// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/printing/free_port.h"

#include <QTcpServer>

namespace giliran::test {

quint16 free_port()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace giliran::test
