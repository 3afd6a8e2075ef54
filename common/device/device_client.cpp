// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/device/device_client.h"

#include "common/hall/hall_reader.h"
#include "common/protocol/version.h"

#include <QRandomGenerator>

namespace giliran {
namespace {

RequestId fresh_request()
{
    RequestId::Bytes bytes{};
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(bytes.data()),
                                          bytes.size() / sizeof(quint32));
    return RequestId(bytes);
}

} // namespace

DeviceClient::DeviceClient(Settings settings, QObject* parent)
    : QObject(parent), settings_(std::move(settings)), session_({settings_.view, false, GILIRAN_VERSION})
{
    ask_again_.setInterval(1000);
    connect(&ask_again_, &QTimer::timeout, this, [this] { carry_out(session_.ask_again()); });
}

DeviceClient::~DeviceClient()
{
    stop();
}

void DeviceClient::start()
{
    if (link_)
        return link_->start();
    QString problem;
    const auto key = read_key_file(settings_.key_file, &problem);
    const bool paired = key && (!settings_.link || settings_.link->device == key->device);
    if (paired) {
        connect_link({key->device, false}, key->key, settings_.hubs.empty() ? key->hubs : settings_.hubs);
    } else if (settings_.link) {
        connect_link({settings_.link->device, true}, settings_.link->key,
                     settings_.hubs.empty() ? settings_.link->hubs : settings_.hubs);
    } else {
        stand(Standing::unpaired, problem);
    }
}

void DeviceClient::stop()
{
    ask_again_.stop();
    if (link_)
        link_->stop();
}

void DeviceClient::pair(const PairingLink& link)
{
    settings_.link = link;
    if (link_)
        link_->stop();
    link_.reset();
    must_update_ = false;
    start();
}

bool DeviceClient::is_ready() const
{
    return standing_ == Standing::online && session_.ready();
}

std::optional<RequestId> DeviceClient::ask(const Command& command)
{
    if (!is_ready())
        return std::nullopt;
    const RequestId request = fresh_request();
    carry_out(session_.ask(request, command));
    return request;
}

std::optional<RequestId> DeviceClient::sign_in(const OfficerCode& officer, const QString& pin)
{
    if (!is_ready())
        return std::nullopt;
    const RequestId request = fresh_request();
    carry_out(session_.sign_in(request, officer, pin.toStdString()));
    return request;
}

void DeviceClient::connect_link(const WireIdentity& identity, const SecretKey& key,
                                const std::vector<HubAddress>& hubs)
{
    identity_ = identity;
    hubs_ = hubs;
    if (hubs.empty())
        return stand(Standing::unpaired, QStringLiteral("no hub address is known"));
    const auto wire = link::PskIdentity::parse(QByteArray::fromStdString(identity.text()));
    link_ = std::make_unique<link::DeviceLink>(hubs, *wire, key);
    connect(link_.get(), &link::DeviceLink::state_changed, this, &DeviceClient::on_link_state);
    connect(link_.get(), &link::DeviceLink::message, this, &DeviceClient::on_message);
    stand(Standing::connecting);
    link_->start();
    ask_again_.start();
}

void DeviceClient::on_link_state()
{
    const link::LinkState& state = link_->state();
    if (std::holds_alternative<link::Connected>(state)) {
        carry_out(session_.connected());
        return;
    }
    if (greeted_) {
        greeted_ = false;
        session_.disconnected();
    }
    if (const auto* waiting = std::get_if<link::WaitingToRetry>(&state)) {
        switch (waiting->reason) {
        case link::RetryReason::refused_key:
            if (standing_ == Standing::revoked)
                return; // so its key is refused now; what was said first tells more
            return stand(Standing::key_refused, waiting->text);
        case link::RetryReason::revoked:
            return stand(Standing::revoked, waiting->text);
        case link::RetryReason::closed_by_hub:
            if (must_update_)
                return;
            break;
        case link::RetryReason::host_not_found:
        case link::RetryReason::unreachable:
        case link::RetryReason::timed_out:
        case link::RetryReason::protocol_error:
            break;
        }
        stand(Standing::connecting, waiting->text);
    }
}

void DeviceClient::on_message(const QByteArray& text)
{
    carry_out(session_.received(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
}

void DeviceClient::carry_out(const DeviceSession::Actions& actions)
{
    const Overloaded doing{
        [this](const DeviceSession::Send& send) {
            if (link_)
                link_->send(QString::fromStdString(send.text));
        },
        [this](const DeviceSession::KeepKey& keep_key) { keep(keep_key.key); },
        [this](const DeviceSession::Welcomed& welcomed) {
            welcome_ = welcomed.welcome;
            greeted_ = true;
            must_update_ = false;
            settle_standing();
        },
        [this](const DeviceSession::MustUpdate& must) {
            must_update_ = true;
            stand(Standing::update_needed, QString::fromStdString(must.what.version));
        },
        [this](const DeviceSession::HallArrived& arrived) { take_hall(arrived); },
        [this](const DeviceSession::ViewChanged&) {
            settle_standing();
            Q_EMIT view_changed();
        },
        [this](const DeviceSession::Speaker& speaker) { Q_EMIT speaker_changed(speaker.granted); },
        [this](const DeviceSession::Time& time) { time_.follow(time.hub_time); },
        [this](const DeviceSession::Answered& answer) { Q_EMIT answered(answer.request, answer.result); },
        [](const DeviceSession::Misunderstood& what) {
            qWarning("message not understood: %s %s", std::string(name_of(what.problem.kind)).c_str(),
                     what.problem.detail.c_str());
        },
    };
    for (const DeviceSession::Action& action : actions)
        std::visit(doing, action);
}

/// First contact: the lasting key is durable before it is used, so a power cut leaves one of the two keys
/// working.
void DeviceClient::keep(const SecretKey& key)
{
    QString problem;
    if (!write_key_file(settings_.key_file, {identity_->device, key, hubs_}, &problem)) {
        link_->stop();
        return stand(Standing::key_not_kept, problem);
    }
    settings_.link.reset();
    identity_->pairing = false;
    QTimer::singleShot(0, link_.get(), [this, key] { // not from within the link's own signal
        link_->set_key(*link::PskIdentity::parse(QByteArray::fromStdString(identity_->text())), key);
        link_->stop();
        link_->start();
    });
}

void DeviceClient::take_hall(const DeviceSession::HallArrived& arrived)
{
    auto read = read_hall(arrived.draft);
    if (!read) {
        qWarning("the hall document cannot be read: %s", read.error().front().path.c_str());
        return;
    }
    hall_ = std::make_unique<Hall>(std::move(read->hall));
    hall_version_ = arrived.hash;
    settle_standing();
    Q_EMIT hall_changed();
}

void DeviceClient::settle_standing()
{
    if (!greeted_ || must_update_)
        return;
    if (!hall_)
        return stand(welcome_ && welcome_->hall ? Standing::connecting : Standing::no_hall);
    if (session_.view().is_null())
        return stand(Standing::connecting);
    stand(session_.doubtful() ? Standing::doubtful : Standing::online);
}

void DeviceClient::stand(Standing standing, const QString& detail)
{
    if (standing == standing_ && detail == standing_detail_)
        return;
    standing_ = standing;
    standing_detail_ = detail;
    Q_EMIT standing_changed();
}

} // namespace giliran
