// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ui/theme.h"
#include "kiosk/screens/agencies_model.h"
#include "kiosk/screens/before_ticket_model.h"
#include "kiosk/screens/header_model.h"
#include "kiosk/screens/idle_model.h"
#include "kiosk/screens/notice_model.h"
#include "kiosk/screens/services_model.h"
#include "kiosk/screens/ticket_model.h"

#include <QTimer>
#include <QWidget>
#include <chrono>
#include <functional>
#include <optional>

class QStackedLayout;

namespace giliran {

class AgenciesScreen;
class Banner;
class BeforeTicketScreen;
class ConnectionNotice;
class TrainingBand;
class HeaderBar;
class IdleScreen;
class LowKeys;
class MessageOverlay;
class NumberScreen;
class ServicesScreen;

// The kiosk's one window: header, one screen, footer. It decides nothing: it shows what it is given and says
// what was touched. Showing the same screen again updates it in place, so a coming figure never takes a tile
// from under a finger. After a change of screen touches are ignored for a moment (`settle`): the second half
// of a double tap belongs to the screen that is gone.
class KioskWindow : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds settle{80};

    enum class Showing
    {
        agencies,
        services,
        before_ticket,
        printing,
        ticket,
        print_failed,
        closed,
        notice,
        idle
    };

    explicit KioskWindow(const Theme& theme, QWidget* parent = nullptr);
    ~KioskWindow() override;

    // Builds all screens anew in another look, with what they show: larger text, a hall's colours.
    void set_theme(const Theme& theme);
    const Theme& theme() const { return theme_; }

    // Of the visible screen, above the floor; none: it is not known.
    void set_bottom_edge_mm(std::optional<double> bottom_edge_mm);
    // Everything that can be touched in the part that is reached from a wheelchair. Only an upright screen
    // can.
    void set_low(bool low);
    bool is_low() const;

    void set_header(const HeaderModel& model);

    // Nobody is there: the whole window; woken() at a touch.
    void show_idle(const IdleModel& model);
    void show_agencies(const AgenciesModel& model);
    void show_services(const ServicesModel& model);
    void show_before_ticket(const BeforeTicketModel& model);
    void show_printing(const TicketModel& model);
    void show_ticket(const TicketModel& model);
    void show_print_failed(const TicketModel& model);
    // The hall gives no numbers now: within the header, so that the language can be changed.
    void show_closed(const NoticeModel& model);
    // Not connected, update needed, pairing refused: the whole window.
    void show_notice(const NoticeModel& model);

    // Over the present screen: is somebody there? `still_here` comes when they say so; showing another screen
    // or hide_idle_warning() takes it away.
    void show_idle_warning(std::chrono::milliseconds left);
    void hide_idle_warning();
    // Over the present screen: ask the staff. Shown by itself when help is touched.
    void show_help();

    Showing showing() const { return showing_; }
    bool accepts_touch() const { return !settling_.isActive(); }

Q_SIGNALS:
    void agency_chosen(const QString& id);
    void group_chosen(const QString& id);
    void service_chosen(const QString& id);
    void back();
    void take_number(bool priority);
    void change_service();
    void another_number();
    void done();
    void language_chosen(const QString& code);
    void help();
    void low();       // the controls are wanted low, or as usual again
    void text_size(); // the other one is wanted: larger text, or the usual again
    void woken();
    void still_here();
    // Any touch or key: somebody is there.
    void touched();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    // Whether another screen is shown now than before.
    bool go_to(Showing showing, QWidget* screen);
    void build();
    bool has_header() const { return showing_ != Showing::notice && showing_ != Showing::idle; }
    void arrange();
    void set_changing(const QString& words);

    Theme theme_;
    HeaderModel header_model_;
    std::optional<double> bottom_edge_mm_;
    bool low_ = false;
    QString services_of_; // agency and group that are shown
    Showing showing_ = Showing::notice;
    QTimer settling_;
    bool asks_who_is_there_ = false;
    std::function<void()> show_again_; // after a change of language or look

    HeaderBar* header_ = nullptr;
    LowKeys* low_keys_ = nullptr;
    QStackedLayout* screens_ = nullptr;
    QWidget* stage_ = nullptr; // where the screens stand
    AgenciesScreen* agencies_ = nullptr;
    ServicesScreen* services_ = nullptr;
    BeforeTicketScreen* before_ticket_ = nullptr;
    NumberScreen* number_ = nullptr;
    ConnectionNotice* notice_ = nullptr;
    TrainingBand* training_ = nullptr;
    Banner* changing_ = nullptr; // a number is being changed
    IdleScreen* idle_ = nullptr;
    MessageOverlay* overlay_ = nullptr;
};

} // namespace giliran
