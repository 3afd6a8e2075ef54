// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hub/service/pin_checker.h"

#include "common/hub/service/secrets.h"

#include <algorithm>

namespace giliran {

PinChecker::PinChecker(HashOf hash_of, Now now, QObject* parent)
    : QObject(parent), hash_of_(std::move(hash_of)), now_(std::move(now))
{
    pool_.setMaxThreadCount(1);
}

PinChecker::~PinChecker()
{
    pool_.waitForDone();
}

void PinChecker::check(const effect::CheckPin& what)
{
    const bool waits_already = std::any_of(waiting_.begin(), waiting_.end(),
                                           [&](const auto& other) { return other.device == what.device; });
    if (waits_already) {
        tell(what, PinVerdict::too_many_attempts);
        return;
    }
    waiting_.push_back(what);
    start_next();
}

void PinChecker::start_next()
{
    while (!busy_ && !waiting_.empty()) {
        effect::CheckPin& what = waiting_.front();
        if (!guard_.may_try(what.device, what.officer, now_())) {
            tell(what, PinVerdict::too_many_attempts);
            wipe(what.pin);
            waiting_.pop_front();
            continue;
        }
        busy_ = true;
        pool_.start([this, hash = hash_of_(what.officer), pin = what.pin]() mutable {
            const bool right = pin_is_right(hash, pin);
            wipe(pin);
            QMetaObject::invokeMethod(
                this, [this, known = !hash.empty(), right] { finish(known, right); }, Qt::QueuedConnection);
        });
    }
}

void PinChecker::finish(bool known, bool right)
{
    effect::CheckPin what = std::move(waiting_.front());
    waiting_.pop_front();
    busy_ = false;
    wipe(what.pin);
    if (right)
        guard_.right(what.device, what.officer);
    else
        guard_.wrong(what.device, what.officer, now_());
    const PinVerdict otherwise = known ? PinVerdict::wrong : PinVerdict::officer_unknown;
    tell(what, right ? PinVerdict::right : otherwise);
    start_next();
}

void PinChecker::tell(const effect::CheckPin& what, PinVerdict verdict)
{
    input::PinChecked result;
    result.connection = what.connection;
    result.request = what.request;
    result.day = what.day;
    result.officer = what.officer;
    result.verdict = verdict;
    Q_EMIT checked(result);
}

} // namespace giliran
