// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc 6.4 cannot read <compare> before it

#include "common/hub/core/effect.h"
#include "common/hub/core/pin_guard.h"

#include <QThreadPool>
#include <deque>
#include <functional>

namespace giliran {

/// Checks PINs one after the other away from the event loop, because each takes a tenth of a second, and
/// slows down who guesses.
class PinChecker : public QObject
{
    Q_OBJECT

public:
    /// The hash of an officer's PIN; empty: nobody has that code.
    using HashOf = std::function<std::string(const OfficerCode&)>;
    using Now = std::function<Instant()>;

    PinChecker(HashOf hash_of, Now now, QObject* parent = nullptr);
    ~PinChecker() override;

    /// One check of a device waits at a time; more are refused as too many.
    void check(const effect::CheckPin& what);

Q_SIGNALS:
    void checked(const giliran::input::PinChecked& result);

private:
    void start_next();
    void finish(bool known, bool right);
    void tell(const effect::CheckPin& what, PinVerdict verdict);

    HashOf hash_of_;
    Now now_;
    PinGuard guard_;
    std::deque<effect::CheckPin> waiting_; ///< the first is being checked while busy_
    bool busy_ = false;
    QThreadPool pool_;
};

} // namespace giliran
