// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/hall/hall.h"
#include "common/ui/theme.h"
#include "kiosk/screens/agencies_model.h"
#include "kiosk/screens/before_ticket_model.h"
#include "kiosk/screens/header_model.h"
#include "kiosk/screens/notice_model.h"
#include "kiosk/screens/services_model.h"
#include "kiosk/screens/ticket_model.h"

#include <QSize>
#include <array>

namespace giliran::test {

// The screens a kiosk is made for, by name, with their real size.
struct KioskSize
{
    const char* name;
    QSize pixels;
    QSizeF millimetres;
};
inline constexpr std::array kiosk_sizes{
    KioskSize{"1080x1920", {1080, 1920}, {268, 476}},
    KioskSize{"1920x1080", {1920, 1080}, {476, 268}},
    KioskSize{"1366x768", {1366, 768}, {344, 194}},
};
Theme theme_for(const KioskSize& size);

// Everything the screens show, from the real hall, with figures of a busy morning.
class KediriModels
{
public:
    explicit KediriModels(const char* language); // "id" or "en"

    HeaderModel header() const;
    AgenciesModel agencies() const;
    ServicesModel services(const Agency& agency) const;
    BeforeTicketModel before_ticket(const Service& service) const;
    /// The longest that a visitor may have to know before a number is taken.
    QString longest_caution() const;
    /// Why a service of a drive-through lane gives no numbers.
    QString in_the_lane() const;
    TicketModel ticket(const Service& service, const char* number) const;
    NoticeModel closed() const;
    NoticeModel connecting() const;

    const Hall& hall() const { return hall_; }
    bool indonesian() const { return language_ == "id"; }

private:
    QString text(const LocalizedText& words) const;
    QString either(const char* indonesian_words, const char* english_words) const;

    Hall hall_;
    std::string language_;
};

} // namespace giliran::test
