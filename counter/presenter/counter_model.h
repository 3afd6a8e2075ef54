// SPDX-License-Identifier: GPL-3.0-or-later
// What the counter shows, all texts ready. The full window shows it today; the three-line bar will show the
// same.
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

    friend bool operator==(const CounterMessage&, const CounterMessage&) = default;
};

/// What stands on top of both pages.
struct CounterHeader
{
    QString counter; ///< "Counter 3"
    QString agency;  ///< "Dispendukcapil"
    QString officer; ///< "officer 0231"; empty: nobody is signed in
    QString clock;   ///< hub time
    QString link;    ///< "connected"
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
    LineModel waiting;
    LineModel late;
    QString sitting; ///< "21 served since 08.01"
    DeedKey sign_out;

    friend bool operator==(const DeskModel&, const DeskModel&) = default;
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

    friend bool operator==(const CounterModel&, const CounterModel&) = default;
};

} // namespace giliran
