// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "counter/presenter/counter_models.h"

#include <QElapsedTimer>
#include <QTimer>
#include <chrono>
#include <optional>

namespace giliran {

/// An officer's counter without its widgets: what is shown, and what becomes of the keys.
///
/// One deed at a time: while the hub's answer to one is awaited, other keys do nothing. After a broken
/// connection it never acts by itself: a deed the hub has not seen is told, and the officer presses again.
class CounterPresenter : public QObject
{
    Q_OBJECT

public:
    struct Timing
    {
        /// A press so soon after the one before is the same press: the loud key has another meaning by then.
        std::chrono::milliseconds same_press{400};
        /// After so long without an answer the officer is told that it is awaited.
        std::chrono::milliseconds slow_answer{1'000};
        std::chrono::milliseconds message_shown{10'000}; ///< as long as a deed may be taken back
    };

    CounterPresenter(DeviceClient& client, QString language, Timing timing, QObject* parent = nullptr);

    const CounterModel& model() const { return model_; }
    bool awaits_answer() const { return asked_ && client_.waits_for(*asked_); }

    void carry_out(const Deed& deed);
    void sign_in(const QString& code, const QString& pin);
    void use_language(const QString& code);

Q_SIGNALS:
    /// model() is another one.
    void changed();
    /// Code or PIN were not taken: the PIN is to be typed again.
    void sign_in_failed();
    /// The program installs the translation before this returns; the texts follow.
    void language_wanted(const QString& code);

private:
    void on_client_changed();
    void on_answered(const RequestId& request, const DeviceClient::Result& result);
    void await_answer(std::optional<RequestId> request, std::optional<Deed> deed);
    void tell(const QString& text, bool problem);
    void tell_problem(const QString& text) { tell(text, true); }
    void refresh();
    CounterModel present_model() const;

    DeviceClient& client_;
    const Timing timing_;
    QString language_;
    std::optional<CounterView> view_;
    CounterModel model_;
    CounterMessage message_;
    std::optional<RequestId> asked_;
    std::optional<Deed> deed_; ///< the one that was asked; none: a sign-in
    QElapsedTimer since_press_;
    QTimer slow_answer_;
    QTimer message_leaves_;
    QTimer clock_;
};

} // namespace giliran
