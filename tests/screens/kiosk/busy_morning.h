// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/presenter/kiosk_models.h"

namespace giliran::screens {

/// A whole hall as a kiosk knows it on Monday 23 November 2026 at 09.41: people wait at most of its agencies,
/// one agency opens later and one counter has no officer.
class BusyMorning
{
public:
    /// `hall`: a file of assets/halls, without its ending. Ends the program when that is no hall.
    BusyMorning(const char* hall, QString language);

    KioskScene scene() const { return {hall_, view_, language_, now_}; }
    const Hall& hall() const { return hall_; }
    KioskView& view() { return view_; }

    const Agency& agency(const char* id) const;
    const Service& service(const char* id) const;
    const Service& service_with_longest_name() const;
    const Service& service_with_most_to_bring() const;
    /// A number given now.
    TicketIssued issued(const Service& service, std::uint32_t n) const;
    /// No service of the hall gives numbers.
    void close_all(ClosedReason because, const char* until = nullptr);

private:
    Instant at(const char* time) const;

    Hall hall_;
    KioskView view_;
    QString language_;
    Instant now_;
};

} // namespace giliran::screens
