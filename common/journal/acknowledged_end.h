// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/journal/connection.h"

#include <QString>
#include <string>

namespace giliran {

/// The last event that was acknowledged, kept beside the journal in a file of its own: a witness. A torn last
/// commit, which a power cut may leave and which nobody was promised, looks exactly like damage in the last
/// commit, which was promised; and an older copy of the journal looks whole. The witness tells them apart,
/// because it is written only after its event is durable: it may be behind the journal, never ahead of it.
/// It is not synced and costs no time; where it is lost, the journal is believed.
class AcknowledgedEnd
{
public:
    /// Of the journal in this folder; opened when it is first needed, made if there is none.
    explicit AcknowledgedEnd(const QString& folder) : path_(folder + QStringLiteral("/acknowledged")) {}
    ~AcknowledgedEnd();
    AcknowledgedEnd(const AcknowledgedEnd&) = delete;
    AcknowledgedEnd& operator=(const AcknowledgedEnd&) = delete;

    /// The batch is durable. A write that fails leaves the older witness, which is true as well.
    void advance(const JournalBatch& batch);
    /// `damaged` if the journal has not got that event.
    Result<void, JournalError> check(Connection& connection) const;
    /// A journal that was put there by hand has another end.
    static void forget(const QString& folder);

private:
    QString path_;
    int file_ = -1;
};

} // namespace giliran
