// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a board shows, as values: texts already in the display's language, decisions already taken.
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace giliran {

struct WallHeaderModel
{
    QString place;    ///< "MPP Kota Kediri · Zona 2"
    QString clock;    ///< hub time, "09.41"; empty before it is known
    QString training; ///< "TRAINING" on a day of practice; else empty
    QString sound;    ///< for the technician, when this display should speak and cannot; else empty
    QByteArray logo;  ///< the hall's SVG drawing; empty: none
    friend bool operator==(const WallHeaderModel&, const WallHeaderModel&) = default;
};

/// One call on the wall.
struct CallRowModel
{
    QString number;         ///< "A-033"; empty: a vehicle, which holds none
    QString vehicle;        ///< instead of a number: "Kendaraan berikutnya"; else empty
    QString counter_word;   ///< "LOKET"
    QString counter;        ///< "3"
    QString agency;         ///< "Dispendukcapil"
    bool newest = false;    ///< the one loud thing
    std::uint32_t turn = 0; ///< of the newest: another value is another call, or the same anew
    friend bool operator==(const CallRowModel&, const CallRowModel&) = default;
};

/// What stands where no call stands.
struct RestModel
{
    QString title; ///< only while there is no call at all
    QString text;
    QString hours;   ///< may be empty
    QByteArray logo; ///< of the hall, above the title; empty: none
    friend bool operator==(const RestModel&, const RestModel&) = default;
};

struct FooterModel
{
    QString missed;     ///< "Terlewat: A-028, G-007"; empty: none
    QString what_to_do; ///< for those who missed their call
    QString note;
    friend bool operator==(const FooterModel&, const FooterModel&) = default;
};

/// The connection is gone, or the hub doubts: the last truth stays, and this says so.
struct OutageModel
{
    QString text;
    bool greyed = false;    ///< it lasts: what is shown is old
    bool connected = false; ///< the line holds; it is the hub that is in trouble
    friend bool operator==(const OutageModel&, const OutageModel&) = default;
};

struct BoardModel
{
    WallHeaderModel header;
    std::vector<CallRowModel> rows; ///< newest first
    RestModel rest;                 ///< for the place that the rows leave free
    FooterModel footer;
    std::optional<OutageModel> outage;
    friend bool operator==(const BoardModel&, const BoardModel&) = default;
};

enum class NoticeKind
{
    connecting,
    unpaired,
    key,
    update_needed,
    no_hall
};

/// Instead of the whole board: there is no truth to show, or nobody may see it.
struct WallNoticeModel
{
    NoticeKind kind = NoticeKind::connecting;
    QString title;
    QString text;
    QString detail; ///< for a technician
    friend bool operator==(const WallNoticeModel&, const WallNoticeModel&) = default;
};

} // namespace giliran
