// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace giliran {

/// What the declarations cannot say: how to connect and in which order to talk.
inline constexpr std::string_view protocol_preface = R"(# The Giliran protocol

Generated from `common/protocol`; do not edit. A stranger can write a working client from this page alone, and
`tests/system/stranger` holds one that was.

## Words

A *visit* is one person's stay: one ticket, one number. Its *legs* are the services wanted, one after the other. A *call*
summons a leg to a counter; a *recall* is the same call under the next *ordinal*. A leg is *reserved* (number given),
then *waiting*, *called*, *serving*, *ended*; one that missed its call is *late* until it is revived or its time to return
is over. A further service of the visit is *planned* until the one before it ends; one that an officer put aside is
*parked*. docs/lifecycle.md has the whole table.

    issue_ticket → reserved → confirm_paper → waiting → call_next → called → start → serving → finish → ended
                                                 ↑                    ├─ recall → called
                                                 └──── revive ── late ┴─ no_show → late

## Connecting

- WebSocket (RFC 6455), text messages, inside TLS 1.2 with a pre-shared key: allow only TLS 1.2 and the cipher suite
  `ECDHE-PSK-CHACHA20-POLY1305`. There are no certificates: switch off your library's check of certificate and host
  name; the key proves both sides. Path `/`, no sub-protocol.
- The PSK identity is ASCII text, the key 32 raw bytes. Hexadecimal is lower case everywhere.
- A device is paired by a link, `giliran://HOST:PORT[,HOST:PORT…]/DEVICE#KEY`: DEVICE is 32 hexadecimal digits, KEY 64.
  Try the hosts in order.
- First contact: identity `pair.DEVICE`, key = the bytes of KEY. Send `hello`, the only message that is answered there;
  `welcome` carries `lasting_key`. Store it durably, close, and connect again with identity `DEVICE` and the lasting
  key. The link works until the lasting key is first used, at most ten minutes; until then first contact may be
  repeated and gives the same key. Ever after, connect with the lasting key.
- An unknown device and a wrong key fail alike, in the TLS handshake.
- The hub pings a silent peer every 10 s and gives it up after 30 s; answer with pong. Hear nothing for 10 s after a ping
  of your own: the connection is lost. Wait 0.25 s before connecting again, doubling up to 5 s.

## Messages

One JSON object a message. `type` is the heading of its table below; its fields stand beside it, those of a command
beside `request` and `day`:

    → {"type":"hello","oldest_protocol":1,"protocol":1,"version":"1.0"}
    ← {"type":"welcome","protocol":1,"version":"0.1.0","epoch":"…","hub_time":1795401660000,…}
    → {"type":"issue_ticket","request":"9f…","day":"2026-11-23","service":"A01","priority":false,"applicants":1}
    ← {"type":"accepted","request":"9f…","answer":{"type":"ticket_issued","number":"A-001",…}}
    ← {"type":"refused","request":"9f…","refusal":{"kind":"service_closed","closed_because":"break_time"}}

A text or id is a JSON string, an integer a JSON number without fraction; "may be absent" means left out or `null`; all
other fields are required. Unknown fields are ignored. A message that cannot be read (unknown type, field missing or of
the wrong kind) gets a `problem`, with its `request` where that could be read; the tenth `problem` of a connection
closes it. What is readable but not done gets `refused`, which says why and changed nothing.

## Talking

1. Send `hello` first. The hub answers `welcome` with the newest version both speak, or `update_needed` and closes.
2. Send `subscribe` for the view of your role: a `snapshot` follows, then a `delta` for each change. Each view has its
   own numbers within the hub's `epoch`: count from the snapshot, ignore deltas until it comes, and after a gap or in
   another epoch subscribe again. A delta's `set` holds the members of the view that changed, each whole; `null`
   removes a member. The kiosk's view and a counter's list are renewed at most once and four times a second, so they
   may be that old; calls come at once.
3. Fetch the hall's names and texts with `get_hall` by the hash in `welcome` or `hall_is`, and keep them. The document has
   the members of docs/hall-file.md, defaults filled in: `agency[].id`, `.name`, `.service[].id`, `.name`;
   `zone[].id`, `.counter[].id`, `.number`; `priority[].code`. The hash is only a name.
4. Send commands; `sign_in` is one too. Each has a fresh random `request` and the business `day` found in your view;
   without a day there no command is possible. The hub answers `accepted` when the deed is durable, or `refused`. The delta
   that shows the deed may come before or after its `accepted`.
5. Never send a command twice by yourself. If the connection broke before the answer came, connect again and ask
   `outcome_of`: `accepted` means it was done, once; `never_seen` means it was not done, or was refused, and nothing sent
   on an earlier connection will still do it: the person may press again, under a new request; `unknown_yet` means ask
   again in a second. An accepted request sent again gets the same answer and does nothing, whatever its other fields
   say; a refused one is judged anew.
6. A kiosk confirms a ticket's paper with `confirm_paper` or reports it with `report_paper_failed`; without word of it
   the leg waits all the same after 20 seconds.
7. A counter signs in with `sign_in`. The session survives a broken connection; signing in again by the same officer goes
   on with it. Signing in elsewhere closes the officer's other session, and replaces another officer's at this counter,
   unless a leg is called or served there: then `officer_elsewhere` or `counter_taken`.
8. A display with a loudspeaker subscribes with `speaks`. When `speaker` grants it the role it asks
   `start_announcement` for each pending call of the board that is still `called`, speaks only after `accepted`, then
   says `end_announcement`; one that was not started ends with `unspoken`. A recall raises `ordinal` and makes
   `announcement` pending again. A new holder of the role may end what the one before started.
9. Times are hub time: follow `hub_time`, not your own clock.
)";

} // namespace giliran
