// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/hub/bench_device.h"

#include <QRandomGenerator>

namespace giliran::bench {
namespace {

link::LinkTiming calm_timing()
{
    link::LinkTiming timing;
    timing.connect = link::Milliseconds(60'000);
    timing.ping_every = link::Milliseconds(60'000);
    timing.gone_after = link::Milliseconds(300'000);
    timing.first_wait = link::Milliseconds(50);
    return timing;
}

QByteArray fresh_request()
{
    QByteArray hex;
    for (int i = 0; i < 4; ++i)
        hex += QByteArray::number(QRandomGenerator::global()->generate(), 16).rightJustified(8, '0');
    return hex;
}

const QByteArray& envelope()
{
    static const QByteArray day = QByteArray::fromStdString(BenchHub::today().text());
    return day;
}

} // namespace

BenchDevice::BenchDevice(const BenchDeviceKey& key, quint16 port, const char* view, QObject* parent)
    : QObject(parent),
      link_({*HubAddress::of("127.0.0.1", port)},
            *link::PskIdentity::parse(QByteArray::fromStdString(key.device.text())), key.key, calm_timing()),
      view_(view)
{
    connect(&link_, &link::DeviceLink::state_changed, this, [this] {
        if (link_.is_connected())
            link_.send(
                QStringLiteral(R"({"type":"hello","oldest_protocol":1,"protocol":1,"version":"bench"})"));
    });
    connect(&link_, &link::DeviceLink::message, this, &BenchDevice::take);
}

void BenchDevice::take(const QByteArray& text)
{
    if (text.startsWith(R"({"type":"accepted")")) {
        if (on_accepted)
            on_accepted(text);
    } else if (text.startsWith(R"({"type":"delta")")) {
        if (on_delta)
            on_delta(text);
    } else if (text.startsWith(R"({"type":"snapshot")")) {
        is_ready_ = true;
    } else if (text.startsWith(R"({"type":"welcome")")) {
        link_.send(QStringLiteral(R"({"type":"subscribe","view":"%1","speaks":false})")
                       .arg(QString::fromLatin1(view_)));
    } else if (text.startsWith(R"({"type":"refused")") || text.startsWith(R"({"type":"problem")")) {
        qFatal("the hub refused: %s", text.constData());
    }
}

void BenchDevice::ask(const QByteArray& body)
{
    link_.send(QString::fromLatin1("{" + body + R"(,"request":")" + fresh_request() + R"(","day":")" +
                                   envelope() + "\"}"));
}

void BenchDevice::sign_in()
{
    ask(QByteArray(R"("type":"sign_in","officer":")") + bench_officer + R"(","pin":")" + bench_pin + "\"");
}

qint64 number_in(const QByteArray& text, const QByteArray& name)
{
    const qsizetype at = text.indexOf("\"" + name + "\":");
    qint64 number = 0;
    if (at >= 0)
        for (qsizetype i = at + name.size() + 3; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i)
            number = number * 10 + (text[i] - '0');
    return number;
}

} // namespace giliran::bench
