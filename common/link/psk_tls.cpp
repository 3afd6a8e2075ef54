// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/psk_tls.h"

#include <QSslCertificate>
#include <QSslCipher>

namespace giliran::link {

QSslConfiguration psk_tls()
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_2);
    tls.setCiphers({QSslCipher(QStringLiteral("ECDHE-PSK-CHACHA20-POLY1305"), QSsl::TlsV1_2)});
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setCaCertificates({}); // or Qt reads the system's, for nothing
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    return tls;
}

} // namespace giliran::link
