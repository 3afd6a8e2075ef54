// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "common/link/device_link.h"
#include "tests/bench/hub/bench_hub.h"

#include <functional>

namespace giliran::bench {

/// A device that costs next to nothing: it writes and recognises texts without reading them, because it
/// shares the machine with the hub it measures.
class BenchDevice : public QObject
{
    Q_OBJECT

public:
    BenchDevice(const BenchDeviceKey& key, quint16 port, const char* view, QObject* parent = nullptr);

    void start() { link_.start(); }
    /// Subscribed, and the first view is here.
    bool is_ready() const { return is_ready_; }

    /// Sends a command: `body` is its type and fields, without braces.
    void ask(const QByteArray& body);
    void sign_in();

    std::function<void(const QByteArray&)> on_accepted;
    std::function<void(const QByteArray&)> on_delta;

private:
    void take(const QByteArray& text);

    link::DeviceLink link_;
    const QByteArray view_;
    bool is_ready_ = false;
};

/// The number after `"name":` in a message; 0 if there is none.
qint64 number_in(const QByteArray& text, const QByteArray& name);

} // namespace giliran::bench
