// SPDX-License-Identifier: GPL-3.0-or-later
// What the counter shows, all texts ready: the full window and the three-line bar show the same.
#pragma once

#include "counter/presenter/deed.h"

#include <optional>
#include <vector>

namespace giliran {

/// A key on the screen. Without a deed it stands there but cannot be pressed now.
struct DeedKey
{
    QString label;
    std::optional<Deed> deed;

    friend bool operator==(const DeedKey&, const DeedKey&) = default;
};

/// One way of doing what a choice offers: "for 15 min", "first in the line".
struct DeedVariant
{
    QString label; ///< empty: the choice has only this one
    std::vector<DeedKey> keys;

    friend bool operator==(const DeedVariant&, const DeedVariant&) = default;
};

/// A key that asks one thing more: park for what, transfer to where. Each variant has the same keys in the
/// same order.
struct DeedChoice
{
    QString label; ///< of the key
    QString title; ///< over what it offers
    std::vector<DeedVariant> variants;
    QString search = {}; ///< in the field that narrows a long list

    bool is_offered() const { return !variants.empty() && !variants.front().keys.empty(); }
    friend bool operator==(const DeedChoice&, const DeedChoice&) = default;
};

/// What is not needed often, behind one key.
struct MoreModel
{
    QString label;
    std::vector<DeedKey> deeds; ///< first
    std::vector<DeedChoice> choices;
    std::vector<DeedKey> rare; ///< last

    bool is_offered() const { return !deeds.empty() || !choices.empty() || !rare.empty(); }
    friend bool operator==(const MoreModel&, const MoreModel&) = default;
};

/// The person at the counter, or that nobody is.
struct VisitorCard
{
    QString number;  ///< empty: nobody, or a vehicle, which holds none; then `service` is a headline
    QString service; ///< or the headline, and `lines` tell more
    QStringList lines;
    QStringList warnings; ///< what needs the eye: not spoken, priority to be confirmed
    QString figure;       ///< "4 min"
    QString figure_words; ///< "8 min planned"

    friend bool operator==(const VisitorCard&, const VisitorCard&) = default;
};

/// One who waits, or missed the call.
struct LineRow
{
    LegId leg;
    QString number;
    QString service;
    QString minutes;
    QString spoken; ///< the row as one sentence, for screen readers
    bool next = false;
    std::vector<DeedKey> deeds; ///< offered when the row is chosen

    friend bool operator==(const LineRow&, const LineRow&) = default;
};

struct LineModel
{
    QString title;
    QString count;
    QString minutes_title; ///< of the column of minutes; empty: said by another line above
    std::vector<LineRow> rows;
    QString more; ///< "2 more …"; empty: all are in `rows`
    QString none; ///< shown when there are no rows

    friend bool operator==(const LineModel&, const LineModel&) = default;
};

struct CounterMessage
{
    QString text; ///< empty: nothing is said
    bool problem = false;
    DeedKey undo = {}; ///< "Undo (7 s)"; without a deed it is not shown

    friend bool operator==(const CounterMessage&, const CounterMessage&) = default;
};

/// What stands on top of both pages.
struct CounterHeader
{
    QString counter;  ///< "Counter 3"
    QString agency;   ///< "Dispendukcapil"
    QString officer;  ///< "officer 0231"; empty: nobody is signed in
    QString clock;    ///< hub time
    QString training; ///< said above everything on a day of practice; else empty
    QString link;     ///< "connected"
    bool connected = false;

    friend bool operator==(const CounterHeader&, const CounterHeader&) = default;
};

struct SignInModel
{
    QString title;
    QString explanation;
    QString code;
    QString pin;
    QString key;
    bool possible = false;

    friend bool operator==(const SignInModel&, const SignInModel&) = default;
};

struct DeskModel
{
    VisitorCard visitor;
    DeedKey loud; ///< the one loud key: call, then visitor is here, then finish
    DeedKey recall;
    DeedKey no_show;
    QString other_results_label;
    std::vector<DeedKey> other_results; ///< empty: its key cannot be pressed now
    DeedChoice park;
    DeedChoice transfer;
    MoreModel more;
    DeedKey undo; ///< as long as the hub allows it
    LineModel waiting;
    LineModel late;
    LineModel parked;
    QString sitting;       ///< "21 served since 08.01 · average 7.4 min"
    QString sitting_short; ///< the same without the average
    DeedKey sign_out;

    friend bool operator==(const DeskModel&, const DeskModel&) = default;
};

/// The three lines on top of other programs.
struct BarModel
{
    QString number;   ///< who is here; empty: then `headline`
    QString headline; ///< "Nobody is at the counter", "Counter 3"
    QStringList facts;
    QStringList warnings;         ///< what needs the eye
    QString next;                 ///< who comes then
    QString next_short;           ///< the same where there is little room
    QString line;                 ///< how many wait, how long, and the officer's average
    QString line_short;           ///< the same without the average
    DeedKey loud;                 ///< the window's
    MoreModel more;               ///< all the window's other keys
    bool leads_to_window = false; ///< the loud key does nothing but open it: sign-in, a notice

    friend bool operator==(const BarModel&, const BarModel&) = default;
};

/// Why there is nothing to work with.
enum class NoticeSign
{
    connection,
    key,
    lock,
    update,
    trouble,
    hall,
};
struct CounterNotice
{
    NoticeSign sign = NoticeSign::connection;
    QString title;
    QString body;
    QString detail; ///< for the technician

    friend bool operator==(const CounterNotice&, const CounterNotice&) = default;
};

enum class CounterPage
{
    notice,
    sign_in,
    desk,
};

struct CounterModel
{
    CounterPage page = CounterPage::notice;
    QString window_title;
    QString language_code;  ///< the language that is offered …
    QString language_label; ///< … by its own name; empty: there is no other
    CounterHeader header;
    CounterMessage message;
    CounterNotice notice;
    SignInModel sign_in;
    DeskModel desk;
    BarModel bar;
    QString bar_label;    ///< of the key that makes the window small …
    QString window_label; ///< … and large again

    friend bool operator==(const CounterModel&, const CounterModel&) = default;
};

} // namespace giliran
