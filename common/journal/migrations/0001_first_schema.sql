-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days are "2026-11-23", moments are hub time in ms since 1970 UTC, closed sets are stored by name.
-- Every table is keyed by hall, so that many halls may share one database.

pragma application_id = 1195986002; -- "GILR"

-- The stored truth. A payload is exactly what was written and is never rewritten.
create table events (
    hall        text    not null,
    day         text    not null,
    n           integer not null check (n > 0), -- dense from 1 within the day
    recorded_at integer not null,
    type        text    not null,
    version     integer not null check (version > 0),
    command     blob             check (length(command) = 16),
    payload     text    not null,
    hash        blob    not null check (length(hash) = 32),
    primary key (hall, day, n)
) strict, without rowid;

-- What a closed day held, for ever; the first event of a day chains to the seal before it.
create table day_seals (
    hall     text    not null,
    day      text    not null,
    rows     integer not null,
    head     blob    not null check (length(head) = 32),
    previous blob    not null check (length(previous) = 32),
    hash     blob    not null check (length(hash) = 32),
    primary key (hall, day)
) strict, without rowid;

-- Exactly once: an accepted command's answer, forgotten when its day is sealed.
create table answers (
    hall    text not null,
    request blob not null check (length(request) = 16),
    day     text not null,
    device  blob not null check (length(device) = 16),
    answer  text not null,
    primary key (hall, request)
) strict, without rowid;

-- The projection for reports: one row a leg, rebuilt from the events at any time. Its key serves reports by day.
create table legs (
    hall        text    not null,
    day         text    not null,
    leg         integer not null,
    visit       integer not null,
    service     text    not null,
    queue       text    not null,
    number      text    not null,
    state       text    not null,
    outcome     text,
    paper       text    not null,
    channel     text    not null,
    priority    integer not null check (priority in (0, 1)),
    applicants  integer not null,
    reserved_at integer not null,
    queued_at   integer not null,
    order_key   integer not null,
    called_at   integer,
    started_at  integer,
    ended_at    integer,
    calls       integer not null,
    call        integer,
    rule        text,
    counter     text,
    session     integer,
    officer     text,
    primary key (hall, day, leg)
) strict, without rowid;

-- The kind of priority, without time or ticket, so that nobody can tie it to a person.
create table priority_counts (
    hall text    not null,
    day  text    not null,
    kind text    not null,
    n    integer not null,
    primary key (hall, day, kind)
) strict, without rowid;

-- Numbers lent to a kiosk that may be away from the hub.
create table number_leases (
    hall    text    not null,
    day     text    not null,
    queue   text    not null,
    first   integer not null,
    last    integer not null,
    device  blob    not null check (length(device) = 16),
    state   text    not null, -- lent, returned or written_off
    lent_at integer not null,
    primary key (hall, day, queue, first)
) strict, without rowid;

-- What ties hub time to this machine's clocks, as of the last batch.
create table clock_stamps (
    hall      text    not null primary key,
    boot_id   text    not null,
    boot_time integer not null,
    hub_time  integer not null
) strict, without rowid;

-- Every hall text ever applied, by its SHA-256.
create table hall_versions (
    hall text not null,
    hash blob not null check (length(hash) = 32),
    text text not null,
    primary key (hall, hash)
) strict;

-- Which of them was in force since when; the highest n is the current one.
create table hall_applications (
    hall       text    not null,
    n          integer not null,
    hash       blob    not null,
    applied_at integer not null,
    primary key (hall, n),
    foreign key (hall, hash) references hall_versions (hall, hash)
) strict, without rowid;

-- Keys are secrets: they leave this table only to prove or to make a connection.
create table devices (
    hall          text    not null,
    id            blob    not null check (length(id) = 16),
    role          text    not null,
    place         text    not null,
    label         text    not null,
    key           blob             check (length(key) = 32),
    pairing_key   blob             check (length(pairing_key) = 32),
    pairing_until integer,
    revoked_at    integer,
    added_at      integer not null,
    primary key (hall, id)
) strict, without rowid;

create table officers (
    hall     text    not null,
    code     text    not null,
    role     text    not null,
    pin_hash text    not null,
    added_at integer not null,
    primary key (hall, code)
) strict, without rowid;
