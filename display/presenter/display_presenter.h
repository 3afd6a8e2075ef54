// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> when nothing came before it

#include "common/device/device_client.h"
#include "display/presenter/board_models.h"
#include "display/presenter/board_words.h"
#include "display/presenter/call_stage.h"

#include <QTimer>
#include <optional>

namespace giliran {

/// From what the hub tells to what the wall shows.
class DisplayPresenter : public QObject
{
    Q_OBJECT

public:
    /// `client` is borrowed. `language`: a code, of the words and of the hall's texts.
    DisplayPresenter(DeviceClient& client, const QString& language, QObject* parent = nullptr);

    void set_rows(int rows);
    void set_mute(std::optional<Mute> mute);
    void being_spoken(CallId call);
    /// The hall's next language, from now on; none: it has no other.
    std::optional<QString> next_language() const;
    /// The program installs the translation before.
    void use_language(const QString& code);
    /// Shows again what there is, in new words or for a new window.
    void refresh();

Q_SIGNALS:
    void board_shown(const giliran::BoardModel& board);
    void notice_shown(const giliran::WallNoticeModel& notice);
    void view_arrived(const giliran::BoardView& view);

private:
    void on_view();
    void on_standing();
    void show_what_is();
    std::optional<Outage> outage_of(Standing standing) const;

    DeviceClient& client_;
    QString language_;
    CallStage stage_;
    std::optional<BoardView> view_;
    std::optional<Outage> outage_;
    std::optional<Mute> mute_;
    std::optional<BoardModel> shown_board_;
    std::optional<WallNoticeModel> shown_notice_;
    QTimer clock_; ///< what changes with the time alone: clock, ages
    QTimer turn_;  ///< the next call's turn on the wall
};

} // namespace giliran
