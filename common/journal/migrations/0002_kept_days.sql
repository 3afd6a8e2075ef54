-- SPDX-License-Identifier: GPL-3.0-or-later
-- Retention: of the sealed days before `first_day` only the seals are kept. Without a row all days are kept.
create table kept_days (
    hall      text not null primary key,
    first_day text not null
) strict, without rowid;
