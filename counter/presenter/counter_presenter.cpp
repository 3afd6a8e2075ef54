// SPDX-License-Identifier: GPL-3.0-or-later
#include "counter/presenter/counter_presenter.h"

#include "common/protocol/view_codec.h"
#include "common/texts/hall_language.h"
#include "counter/presenter/counter_text.h"

namespace giliran {
namespace {

/// Beside what was just done; a problem is not what would be taken back.
void offer_undo(CounterModel& model)
{
    if (model.message.problem || !model.desk.undo.deed)
        return;
    model.message.undo = model.desk.undo;
    if (model.message.text.isEmpty())
        model.message.text = CounterText::tr("The latest deed can be taken back");
}

} // namespace

CounterPresenter::CounterPresenter(DeviceClient& client, QString language, Timing timing, QObject* parent)
    : QObject(parent), client_(client), timing_(timing), language_(std::move(language))
{
    connect(&client_, &DeviceClient::standing_changed, this, &CounterPresenter::on_client_changed);
    connect(&client_, &DeviceClient::view_changed, this, &CounterPresenter::on_client_changed);
    connect(&client_, &DeviceClient::hall_changed, this, &CounterPresenter::on_client_changed);
    connect(&client_, &DeviceClient::answered, this, &CounterPresenter::on_answered);

    slow_answer_.setSingleShot(true);
    connect(&slow_answer_, &QTimer::timeout, this, [this] {
        tell_problem(
            client_.is_ready()
                ? CounterText::tr("The hub has not answered yet …")
                : CounterText::tr("The connection broke. Whether this was carried out is told as soon as "
                                  "it is back."));
    });
    message_leaves_.setSingleShot(true);
    connect(&message_leaves_, &QTimer::timeout, this, [this] { tell({}, false); });
    connect(&clock_, &QTimer::timeout, this, &CounterPresenter::refresh);
    clock_.start(1'000);
    on_client_changed();
}

void CounterPresenter::on_client_changed()
{
    if (auto view = read_counter_view(client_.view()))
        view_ = std::move(*view);
    refresh();
}

void CounterPresenter::carry_out(const Deed& deed)
{
    const bool same_press = since_press_.isValid() && since_press_.elapsed() < timing_.same_press.count();
    if (awaits_answer() || same_press)
        return;
    since_press_.start();
    await_answer(client_.ask(command_for(deed)), deed);
}

void CounterPresenter::sign_in(const QString& code, const QString& pin)
{
    if (awaits_answer())
        return;
    const auto officer = OfficerCode::parse(code.trimmed().toStdString());
    if (!officer || pin.isEmpty())
        return tell_problem(CounterText::tr("Please enter your officer code and your PIN."));
    await_answer(client_.sign_in(*officer, pin), std::nullopt);
}

void CounterPresenter::await_answer(std::optional<RequestId> request, std::optional<Deed> deed)
{
    if (!request)
        return tell_problem(CounterText::tr("Nothing was done: there is no connection to the hub."));
    asked_ = request;
    deed_ = std::move(deed);
    slow_answer_.start(timing_.slow_answer);
    tell({}, false);
}

void CounterPresenter::on_answered(const RequestId& request, const DeviceClient::Result& result)
{
    if (asked_ != request)
        return;
    asked_.reset();
    slow_answer_.stop();
    const Overloaded telling{
        [this](const Answer& answer) { tell(deed_ ? done_words(*deed_, answer) : QString(), false); },
        [this](const Refusal& refusal) {
            if (client_.hall() != nullptr)
                tell_problem(refusal_words(refusal, *client_.hall(), language_));
        },
        [this](const DeviceSession::NeverSeen&) {
            tell_problem(CounterText::tr("Not carried out: the connection broke. Please press again."));
        },
    };
    std::visit(telling, result);
    if (!deed_ && !std::holds_alternative<Answer>(result))
        Q_EMIT sign_in_failed();
}

void CounterPresenter::use_language(const QString& code)
{
    language_ = code;
    message_ = {}; // its words were in the other one
    Q_EMIT language_wanted(code);
    refresh();
}

void CounterPresenter::tell(const QString& text, bool problem)
{
    message_ = {text, problem, {}};
    if (text.isEmpty() || awaits_answer())
        message_leaves_.stop();
    else
        message_leaves_.start(timing_.message_shown);
    refresh();
}

void CounterPresenter::refresh()
{
    CounterModel model = present_model();
    if (model == model_)
        return;
    model_ = std::move(model);
    Q_EMIT changed();
}

CounterModel CounterPresenter::present_model() const
{
    CounterModel model;
    model.window_title = QStringLiteral("Giliran");
    model.message = message_;
    const Hall* hall = client_.hall();
    const bool has_seen_hall = hall != nullptr && view_;
    const Standing standing =
        has_seen_hall || client_.standing() != Standing::online ? client_.standing() : Standing::connecting;
    if (auto notice = counter_notice(standing, client_.standing_detail(), has_seen_hall)) {
        model.notice = std::move(*notice);
        model.window_label = CounterText::tr("Full window");
        model.bar = bar_model(model, nullptr);
        return model;
    }
    if (!has_seen_hall)
        return model;
    const CounterScene scene{*hall, *view_, language_, client_.hub_time(), standing};
    model.header = header_of_counter(scene);
    model.bar_label = CounterText::tr("Small bar");
    model.window_label = CounterText::tr("Full window");
    model.window_title = CounterText::tr("%1 · Giliran").arg(model.header.counter);
    if (const auto other = language_after(*hall, language_)) {
        model.language_code = *other;
        model.language_label = own_name_of_language(*other);
    }
    if (view_->session) {
        model.page = CounterPage::desk;
        model.desk = desk_model(scene);
        if (standing != Standing::online && !message_.problem)
            model.message = {standing_words(standing), true};
        offer_undo(model);
    } else {
        model.page = CounterPage::sign_in;
        model.sign_in = sign_in_model(scene);
    }
    model.bar = bar_model(model, &scene);
    return model;
}

} // namespace giliran
