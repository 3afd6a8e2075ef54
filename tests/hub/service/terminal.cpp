// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/service/terminal.h"

#include <QRandomGenerator>

namespace giliran::testing {
namespace {

link::LinkTiming quick_timing()
{
    link::LinkTiming timing;
    timing.first_wait = link::Milliseconds(5);
    timing.longest_wait = link::Milliseconds(100);
    timing.steady_after = link::Milliseconds(0);
    return timing;
}

link::PskIdentity psk_identity(const WireIdentity& identity)
{
    return *link::PskIdentity::parse(QByteArray::fromStdString(identity.text()));
}

} // namespace

RequestId fresh_request()
{
    RequestId::Bytes bytes{};
    for (auto& byte : bytes)
        byte = static_cast<std::uint8_t>(QRandomGenerator::global()->generate());
    return RequestId(bytes);
}

Terminal::Terminal(const PairingLink& link, ViewKind view, bool speaks)
    : Terminal(link.hubs, {link.device, true}, link.key, view, speaks)
{}

Terminal::Terminal(std::vector<HubAddress> hubs, WireIdentity identity, const SecretKey& first_key,
                   ViewKind view, bool speaks)
    : hubs_(std::move(hubs)), identity_(identity), view_(view), speaks_(speaks),
      session_({view, speaks, "test"}),
      link_(std::make_unique<link::DeviceLink>(hubs_, psk_identity(identity_), first_key, quick_timing()))
{
    connect(link_.get(), &link::DeviceLink::state_changed, this, [this] {
        if (link_->is_connected()) {
            greeted_ = true;
            carry_out(session_.connected());
        } else if (std::exchange(greeted_, false)) {
            session_.disconnected();
        }
    });
    connect(link_.get(), &link::DeviceLink::message, this, [this](const QByteArray& text) {
        if (heard)
            heard(text);
        carry_out(session_.received(text.toStdString()));
    });
}

std::unique_ptr<Terminal> Terminal::twin() const
{
    return std::unique_ptr<Terminal>(new Terminal(hubs_, identity_, *key, view_, speaks_));
}

void Terminal::use_key(const WireIdentity& identity, const SecretKey& new_key)
{
    identity_ = identity;
    link_->set_key(psk_identity(identity), new_key);
}

link::RetryReason Terminal::retry_reason() const
{
    return std::get<link::WaitingToRetry>(link_->state()).reason;
}

link::CloseCode Terminal::close_code() const
{
    return std::get<link::WaitingToRetry>(link_->state()).code;
}

RequestId Terminal::ask(const Command& command, RequestId request)
{
    carry_out(session_.ask(request, command));
    return request;
}

RequestId Terminal::sign_in(const std::string& officer, const std::string& pin)
{
    const RequestId request = fresh_request();
    carry_out(session_.sign_in(request, *OfficerCode::parse(officer), pin));
    return request;
}

std::string Terminal::described(const Result& result)
{
    if (const auto* refusal = std::get_if<Refusal>(&result))
        return "the refusal " + std::string(name_of(refusal->kind)) + " " + refusal->detail.value_or("");
    return std::holds_alternative<Answer>(result) ? "an answer" : "word that the hub never saw the command";
}

const Terminal::Result* Terminal::result_of(const RequestId& request) const
{
    const auto found = results_.find(request);
    return found == results_.end() ? nullptr : &found->second;
}

RefusalKind Terminal::refusal_of(const RequestId& request)
{
    REQUIRE(eventually([&] { return result_of(request) != nullptr; }));
    const auto* refusal = std::get_if<Refusal>(result_of(request));
    INFO("the command was not refused");
    REQUIRE(refusal != nullptr);
    return refusal->kind;
}

void Terminal::carry_out(const DeviceSession::Actions& actions)
{
    const Overloaded doing{
        [this](const DeviceSession::Send& send) { link_->send(QString::fromStdString(send.text)); },
        [this](const DeviceSession::KeepKey& keep) {
            key = keep.key;
            use_key({identity_.device, false}, keep.key);
            QMetaObject::invokeMethod(
                link_.get(),
                [this] {
                    link_->stop();
                    link_->start();
                },
                Qt::QueuedConnection);
        },
        [this](const DeviceSession::Welcomed& welcomed) { welcome = welcomed.welcome; },
        [this](const DeviceSession::MustUpdate&) { must_update = true; },
        [this](const DeviceSession::HallArrived& arrived) { hall = arrived.hash; },
        [](const DeviceSession::ViewChanged&) {},
        [this](const DeviceSession::Speaker& speaker) { is_speaker = speaker.granted; },
        [](const DeviceSession::Time&) {},
        [this](const DeviceSession::Answered& answer) { results_.emplace(answer.request, answer.result); },
        [this](const DeviceSession::Misunderstood& what) { problems.push_back(what.problem); },
    };
    for (const DeviceSession::Action& action : actions)
        std::visit(doing, action);
}

} // namespace giliran::testing
