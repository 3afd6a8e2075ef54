// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/json.h"

#include <QLocalServer>
#include <QObject>
#include <functional>

namespace giliran {

/// Answers requests of this machine's owner on a local socket: a line of JSON each way, one request a
/// connection.
class AdminServer : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<Json(const Json& request)>;

    explicit AdminServer(Answer answer, QObject* parent = nullptr);

    /// False: error() says why. A socket that a killed hub left behind is replaced; the caller holds the
    /// journal's lock.
    bool listen(const QString& path);
    QString error() const { return server_.errorString(); }

private:
    void serve(QLocalSocket* socket);

    Answer answer_;
    QLocalServer server_;
};

} // namespace giliran
