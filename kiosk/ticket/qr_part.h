// SPDX-License-Identifier: GPL-3.0-or-later
// The QR code's place on the ticket, alone or with text beside it.
#pragma once

#include "kiosk/ticket/qr_code.h"
#include "kiosk/ticket/sheet_writer.h"

#include <optional>

namespace giliran {

class QrPart
{
public:
    /// None when the paper is too narrow for modules that a telephone can tell apart.
    static std::optional<QrPart> fit(const QrCode& code, int wished_module_dots, const TicketLayout& layout,
                                     const SheetWriter& writer);

    /// Whether there is room for text at the code's right.
    bool has_column() const { return column_ > 0; }

    void write_centred(SheetWriter& writer) const;

    /// The texts become paragraphs beside the code: paper is saved by width.
    void write_with_column(SheetWriter& writer, const std::vector<QString>& texts) const;

private:
    QrPart(const QrCode& code, int module) : code_(code), module_(module) {}

    double side() const { return (code_.side + 2 * qr_quiet_zone) * module_; }
    void put(SheetWriter& writer, double left, double top) const;

    QrCode code_;
    int module_;
    double left_ = 0;   ///< with a column
    double centre_ = 0; ///< without
    double column_ = 0; ///< its width, 0 without
};

} // namespace giliran
