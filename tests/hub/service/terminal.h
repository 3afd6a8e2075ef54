// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "common/link/device_link.h"
#include "common/protocol/device_session.h"
#include "common/protocol/pairing_link.h"
#include "tests/link/eventually.h"

#include <catch2/catch.hpp>
#include <map>
#include <memory>
#include <vector>

namespace giliran::testing {

using link::test::eventually;

RequestId fresh_request();

/// A device without a screen: the real link and the real conversation, and a record of all it heard. It pairs
/// by itself, keeps its key in memory and comes back when the connection is lost.
class Terminal : public QObject
{
    Q_OBJECT

public:
    using Result = std::variant<Answer, Refusal, DeviceSession::NeverSeen>;

    Terminal(const PairingLink& link, ViewKind view, bool speaks = false);

    void start() { link_->start(); }
    void stop() { link_->stop(); }
    /// A second program with this device's identity, as it stands now.
    std::unique_ptr<Terminal> twin() const;
    /// Returns to the hub with another key.
    void use_key(const WireIdentity& identity, const SecretKey& key);

    bool is_paired() const { return !identity_.pairing; }
    bool is_connected() const { return link_->is_connected(); }
    bool is_ready() const { return is_connected() && session_.ready(); }
    link::RetryReason retry_reason() const;
    bool is_waiting() const { return std::holds_alternative<link::WaitingToRetry>(link_->state()); }
    link::CloseCode close_code() const;

    RequestId ask(const Command& command, RequestId request = fresh_request());
    RequestId sign_in(const std::string& officer, const std::string& pin);
    void send_text(const std::string& text) { link_->send(QString::fromStdString(text)); }

    /// Null: not answered yet.
    const Result* result_of(const RequestId& request) const;
    /// For a failing test's report.
    static std::string described(const Result& result);
    /// The session again asks what it does not know.
    void ask_again() { carry_out(session_.ask_again()); }

    /// Asks and waits; the answer must be of this kind.
    template <class A>
    A done(const Command& command)
    {
        return waited_for<A>(ask(command));
    }
    template <class A>
    A waited_for(const RequestId& request)
    {
        REQUIRE(eventually([&] { return result_of(request) != nullptr; }));
        const auto* answer = std::get_if<Answer>(result_of(request));
        INFO("instead of the answer came " << described(*result_of(request)));
        REQUIRE(answer != nullptr);
        return std::get<A>(*answer);
    }
    RefusalKind refused(const Command& command) { return refusal_of(ask(command)); }
    RefusalKind refusal_of(const RequestId& request);

    const DeviceSession& session() const { return session_; }
    std::vector<Problem> problems;
    std::optional<Welcome> welcome;
    std::optional<Sha256> hall;
    std::optional<SecretKey> key; ///< the lasting key
    bool is_speaker = false;
    bool must_update = false;
    /// When the latest message came; for measurements.
    std::function<void(const QByteArray&)> heard;

private:
    Terminal(std::vector<HubAddress> hubs, WireIdentity identity, const SecretKey& key, ViewKind view,
             bool speaks);
    void carry_out(const DeviceSession::Actions& actions);

    std::vector<HubAddress> hubs_;
    WireIdentity identity_;
    ViewKind view_;
    bool speaks_;
    DeviceSession session_;
    bool greeted_ = false;
    std::map<RequestId, Result> results_;
    std::unique_ptr<link::DeviceLink> link_;
};

} // namespace giliran::testing
