// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/look.h"
#include "kiosk/presenter/kiosk_models.h"
#include "kiosk/printing/ticket_printer.h"

#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace giliran {

class KioskWindow;

/// Leads a visitor from the agencies to the paper. Every number asked for ends in one of: paper confirmed,
/// paper failed (the number stays on the screen), refused, or never given; never in silence.
class KioskPresenter : public QObject
{
    Q_OBJECT

public:
    struct Timing
    {
        std::chrono::milliseconds idle{30'000};         ///< without a touch: somebody there?
        std::chrono::milliseconds idle_warning{20'000}; ///< then home
        std::chrono::milliseconds idle_screen{60'000};  ///< nobody at home: the screen for passers-by
        std::chrono::milliseconds ticket_shown{12'000};
        std::chrono::milliseconds failed_shown{60'000}; ///< time to write the number down
        std::chrono::milliseconds notice_shown{6'000};
    };

    KioskPresenter(DeviceClient& client, TicketPrinter& printer, KioskWindow& window, QString home_language,
                   Timing timing, QObject* parent = nullptr);

    /// This kiosk starts its hub itself: until it runs that is what is waited for, whether paired or not.
    /// `trouble`: why it does not run; empty: it is being started.
    void await_local_hub(const QString& trouble);
    void local_hub_runs();
    /// What this machine chose; the hall's colours and a visitor's large text come on top.
    void use_look(const Look& look);

Q_SIGNALS:
    /// The program installs the translation; the screens follow.
    void language_wanted(const QString& code);

private:
    enum class Place
    {
        idle,
        home,
        services,
        before_ticket,
        checking_printer,
        asking,
        printing,
        ticket,
        message
    };

    void on_client_changed();
    void on_answered(const RequestId& request, const DeviceClient::Result& result);
    void on_printer_checked(const PrinterState& state);
    void on_printed(PrintToken token, const PrintResult& result);
    void choose_agency(const QString& id);
    void choose_group(const QString& id);
    void choose_service(const QString& id);
    void take_number(bool priority);
    void ask_for_number();
    void number_given(const TicketIssued& issued);
    /// Word of a paper; kept until the hub is there to hear it.
    void tell_hub(const Command& command);
    void change_service();
    void keep_number();
    void go_back();
    void go_home();
    void choose_language(const QString& code);
    void show_place();
    void show_asking();
    void show_number();
    /// The words are asked for again when another language is chosen.
    void show_message(std::function<NoticeModel()> words);
    void on_touched();
    void on_idle();
    void change_text_size();
    void change_height();
    void wake();
    void refresh_look();
    void show_header();
    void refresh_header();
    QString changing_words() const;
    std::optional<KioskScene> scene() const;
    const Service* service() const;

    DeviceClient& client_;
    TicketPrinter& printer_;
    KioskWindow& window_;
    const QString home_language_;
    const Timing timing_;

    QString language_;
    KioskView view_;
    Place place_ = Place::home;
    std::optional<AgencyId> agency_;
    std::optional<GroupId> group_;
    std::optional<ServiceId> service_;
    bool priority_ = false;
    std::optional<RequestId> asked_;       ///< the number that is being asked for
    std::optional<GivenNumber> given_;     ///< the number that is being printed or shown
    std::optional<ExpectedCall> expected_; ///< as known when the number was asked for
    /// A wrong choice on the way to a better one; it stays valid until that has its number.
    std::optional<GivenNumber> wrong_;
    std::optional<ServiceId> wrong_service_;
    std::optional<PrintResult> paper_; ///< what became of its paper; none: it is being printed
    std::function<NoticeModel()> message_;
    quint64 last_print_ = 0;
    std::vector<Command> untold_;
    std::optional<QString> awaited_hub_; ///< a local hub does not run: why, if that is known
    QTimer idle_;
    QTimer leaving_; ///< takes a ticket or a message off the screen
    QTimer clock_;
    bool warned_ = false;
    Look machine_look_;
    Look look_; ///< as shown
    bool large_text_ = false;
    bool low_ = false; ///< controls
    IdleModel idle_shown_;
};

} // namespace giliran
