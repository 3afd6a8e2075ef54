-- SPDX-License-Identifier: GPL-3.0-or-later
-- Copies that were put in the journal's place. What was recorded after such a copy is lost, and the hub leaves out the
-- numbers that may have been given in that time: it looks at the latest row at every start.
create table restorations (
    hall           text    not null,
    n              integer not null check (n > 0), -- the highest is the latest
    restored_at    integer not null,               -- by the wall clock
    recorded_until integer not null,               -- the copy's last event; 0: it has none
    given          text    not null,               -- numbers known to be given all the same: "A-045 4K-012"
    primary key (hall, n)
) strict, without rowid;
