// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "common/hub/service/admin/admin_desk.h"
#include "common/hub/service/hub_service.h"
#include "tests/hub/service/terminal.h"

#include <QTemporaryDir>

namespace giliran::testing {

/// Stands before a real journal and fails when told to.
class FailingJournal : public Journal
{
public:
    explicit FailingJournal(Journal& behind) : behind_(behind) {}

    Result<Recovered, JournalError> recover(const HallId& hall) override;
    Result<void, JournalError> append(const JournalBatch& batch) override;

    bool can_append = true;
    bool can_recover = true;

private:
    Journal& behind_;
};

inline const ServiceId ktp = *ServiceId::parse("A01");
IssueTicket ticket_wish(const ServiceId& service = ktp);

/// A whole hub in this process, with tests/golden/halls/small.toml, real sockets and real files; its clock
/// shows a Monday morning and can be put forward.
class SmallHub
{
public:
    enum class HallIs
    {
        applied,
        missing
    };
    explicit SmallHub(link::Limits limits = many_from_one_address(), HallIs hall = HallIs::applied);

    static link::Limits many_from_one_address();

    PairingLink link_for(DeviceRole role, const std::string& place = {});
    /// Paired and ready.
    std::unique_ptr<Terminal> kiosk() { return ready(DeviceRole::kiosk, {}, ViewKind::kiosk); }
    std::unique_ptr<Terminal> counter(const std::string& id)
    {
        return ready(DeviceRole::counter, id, ViewKind::counter);
    }
    std::unique_ptr<Terminal> display(bool speaks = false)
    {
        return ready(DeviceRole::display, "1", ViewKind::board, speaks);
    }
    /// A counter with an officer (PIN 1234) signed in.
    std::unique_ptr<Terminal> staffed_counter(const std::string& id, const std::string& officer);
    void add_officer(const std::string& code, const std::string& pin);

    /// The hub dies without a word and starts again on the same folder and port.
    void restart();
    void pass(Duration time) { passed_ += time; }
    /// As a restart, after the machine was off.
    void reboot()
    {
        ++boot_;
        restart();
    }

    HubService& hub() { return *hub_; }
    AdminDesk& desk() { return *desk_; }
    FailingJournal& journal() { return *journal_; }
    AdminAnswer apply(const std::string& text);
    static std::string hall_text();

private:
    std::unique_ptr<Terminal> ready(DeviceRole role, const std::string& place, ViewKind view,
                                    bool speaks = false);
    void start();

    QTemporaryDir folder_{QDir::tempPath() + QStringLiteral("/giliran-hub-XXXXXX")};
    link::Limits limits_;
    Duration passed_{0};
    int boot_ = 0;
    quint16 port_ = 0;
    std::unique_ptr<HubStorage> storage_;
    std::unique_ptr<FailingJournal> journal_;
    std::unique_ptr<HubService> hub_;
    std::unique_ptr<AdminDesk> desk_;
};

} // namespace giliran::testing
