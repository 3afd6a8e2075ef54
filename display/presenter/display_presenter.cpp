// SPDX-License-Identifier: GPL-3.0-or-later
#include "display/presenter/display_presenter.h"

#include "common/protocol/view_codec.h"
#include "common/texts/hall_language.h"

#include <algorithm>

namespace giliran {

DisplayPresenter::DisplayPresenter(DeviceClient& client, const QString& language, QObject* parent)
    : QObject(parent), client_(client), language_(language)
{
    connect(&client, &DeviceClient::view_changed, this, &DisplayPresenter::on_view);
    connect(&client, &DeviceClient::standing_changed, this, &DisplayPresenter::on_standing);
    connect(&client, &DeviceClient::hall_changed, this, &DisplayPresenter::show_what_is);
    clock_.setInterval(1000);
    connect(&clock_, &QTimer::timeout, this, [this] {
        stage_.tick(client_.hub_time());
        show_what_is();
    });
    clock_.start();
    turn_.setSingleShot(true);
    connect(&turn_, &QTimer::timeout, this, [this] {
        stage_.tick(client_.hub_time());
        show_what_is();
    });
}

void DisplayPresenter::set_rows(int rows)
{
    stage_.set_rows(static_cast<std::size_t>(std::max(rows, 1)), client_.hub_time());
    show_what_is();
}

void DisplayPresenter::set_mute(std::optional<Mute> mute)
{
    mute_ = mute;
    show_what_is();
}

void DisplayPresenter::being_spoken(CallId call)
{
    stage_.being_spoken(call, client_.hub_time());
    show_what_is();
}

std::optional<QString> DisplayPresenter::next_language() const
{
    return client_.hall() != nullptr ? language_after(*client_.hall(), language_) : std::nullopt;
}

void DisplayPresenter::use_language(const QString& code)
{
    language_ = code;
    refresh();
}

void DisplayPresenter::refresh()
{
    shown_board_.reset();
    shown_notice_.reset();
    show_what_is();
}

void DisplayPresenter::on_view()
{
    auto view = read_board_view(client_.view());
    if (!view) {
        qWarning("the board's view cannot be read");
        return;
    }
    view_ = std::move(*view);
    stage_.take(*view_, client_.hub_time());
    show_what_is();
    Q_EMIT view_arrived(*view_);
}

void DisplayPresenter::on_standing()
{
    const std::optional<Outage> outage = outage_of(client_.standing());
    const bool same = outage && outage_ && outage->kind == outage_->kind;
    if (!same)
        outage_ = outage;
    if (!client_.standing_detail().isEmpty())
        qInfo("%s", qUtf8Printable(client_.standing_detail()));
    show_what_is();
}

std::optional<Outage> DisplayPresenter::outage_of(Standing standing) const
{
    if (standing == Standing::connecting)
        return Outage{Outage::Kind::connection, client_.hub_time()};
    if (standing == Standing::doubtful)
        return Outage{Outage::Kind::doubt, client_.hub_time()};
    return std::nullopt;
}

void DisplayPresenter::show_what_is()
{
    const bool has_truth = view_ && client_.hall() != nullptr;
    const auto notice = notice_for(client_.standing(), client_.standing_detail(), has_truth);
    if (notice || !has_truth) {
        shown_board_.reset();
        if (notice && notice != shown_notice_) {
            shown_notice_ = notice;
            Q_EMIT notice_shown(*notice);
        }
        return;
    }
    shown_notice_.reset();
    BoardSight sight;
    sight.hall = client_.hall();
    sight.view = &*view_;
    sight.calls = stage_.shown();
    sight.newest = stage_.newest();
    sight.turn = stage_.turns();
    sight.outage = outage_;
    sight.mute = mute_;
    sight.now = client_.hub_time();
    sight.language = language_;
    BoardModel board = board_model(sight);
    if (board != shown_board_) {
        shown_board_ = std::move(board);
        Q_EMIT board_shown(*shown_board_);
    }
    if (const auto wake = stage_.wake_at())
        turn_.start(std::max(Duration(20), *wake - sight.now));
    else
        turn_.stop();
}

} // namespace giliran
