// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace giliran {

/// Turns SIGINT and SIGTERM into an orderly end of the event loop. One a process.
class OrderlyEnd : public QObject
{
    Q_OBJECT

public:
    explicit OrderlyEnd(QObject* parent = nullptr);
    ~OrderlyEnd() override;

Q_SIGNALS:
    void asked();

private:
    QSocketNotifier* notifier_ = nullptr;
};

} // namespace giliran
