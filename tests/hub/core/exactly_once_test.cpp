// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/core/virtual_hall.h"

#include "common/protocol/message_codec.h"

using namespace giliran;
using namespace giliran::testing;

namespace {

std::string issue_text(const RequestId& request, const std::string& day = "2026-11-23")
{
    IssueTicket command;
    command.service = *ServiceId::parse("A01");
    return message_text(FromDevice(CommandMessage{request, *BusinessDay::parse(day), command}));
}

const RequestId repeated = *RequestId::parse(std::string(32, 'e'));

} // namespace

TEST_CASE("the same request again gets its first answer and does nothing", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    hall.send_text(kiosk, issue_text(repeated));
    hall.send_text(kiosk, issue_text(repeated)); // in one batch
    hall.run();
    hall.send_text(kiosk, issue_text(repeated)); // after it
    hall.run();
    CHECK(hall.hub().day().legs.size() == 1);
    std::vector<std::string> answers;
    for (const std::string& text : hall.texts_to(kiosk))
        if (text.find("\"accepted\"") != std::string::npos)
            answers.push_back(text);
    REQUIRE(answers.size() == 3);
    CHECK(answers[0] == answers[1]);
    CHECK(answers[0] == answers[2]);
}

TEST_CASE("the answer survives a restart of the hub", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    const RequestId asked = hall.ask(kiosk, IssueTicket{*ServiceId::parse("A01"), false, {}, 1});
    hall.run();
    hall.restart();
    hall.connect(kiosk);
    hall.send_text(kiosk, message_text(FromDevice(OutcomeOf{asked})));
    hall.run();
    bool told = false;
    for (const std::string& text : hall.texts_to(kiosk))
        told = told || (text.find("\"outcome\":\"accepted\"") != std::string::npos &&
                        text.find("A-001") != std::string::npos);
    CHECK(told);
    CHECK(hall.hub().day().legs.size() == 1);
}

TEST_CASE("a command lost with its connection is never seen, and stays so", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    const RequestId asked = hall.ask(kiosk, IssueTicket{*ServiceId::parse("A01"), false, {}, 1}); // undecided
    hall.connect(kiosk); // the same device anew: the old connection and its undecided command are dropped
    CHECK(kiosk.was_never_seen(asked));
    CHECK(hall.hub().day().legs.empty());
    CHECK(hall.hub().connections() == 1);
}

TEST_CASE("a command meant for another day is refused", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    hall.send_text(kiosk, issue_text(repeated, "2026-11-22"));
    hall.run();
    CHECK(hall.texts_to(kiosk).back().find("day_over") != std::string::npos);
    CHECK(hall.hub().day().legs.empty());
}

TEST_CASE("a command that asks for what is so already is accepted, and its answer kept", "[hub-core]")
{
    VirtualHall hall;
    VirtualDevice& kiosk = hall.kiosk();
    const TicketIssued issued = hall.ticket();
    hall.done<Done>(kiosk, ConfirmPaper{issued.leg});
    const RequestId again = hall.ask(kiosk, ConfirmPaper{issued.leg});
    hall.run();
    REQUIRE(kiosk.answer_to(again) != nullptr);
    CHECK(hall.journal().answers.back().request == again);
    CHECK(hall.journal().rows.back().type == "ticket_settled");
}
