// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace giliran {

/// What the declarations cannot say: how to connect and in which order to talk.
inline constexpr std::string_view protocol_preface = R"(# The Giliran protocol

Generated from `common/protocol`; do not edit. A stranger can write a working client from this page alone, and
`tests/system/stranger` holds one that was.

## Connecting

- WebSocket (RFC 6455), text messages, one JSON object each, inside TLS 1.2 with a pre-shared key: cipher suite
  `ECDHE-PSK-CHACHA20-POLY1305`. No certificates: the key proves both sides. Path `/`, no sub-protocol.
- A device is paired by a link, `giliran://HOST:PORT[,HOST:PORT…]/DEVICE#KEY`: DEVICE is 32 hexadecimal digits, KEY 64.
  It works once, for ten minutes.
- First contact: TLS-PSK identity `pair.DEVICE`, key = the 32 bytes of KEY. Send `hello`; `welcome` carries
  `lasting_key`. Store it, close, and connect again with identity `DEVICE` and the lasting key: with that the link is
  used up. Ever after, connect that way.
- An unknown device and a wrong key fail alike, in the TLS handshake.

## Talking

1. Send `hello` first. The hub answers `welcome`, or `update_needed` and closes.
2. Send `subscribe` for the view of your role: a `snapshot` follows, then a `delta` for each change. Deltas are
   numbered densely within the hub's `epoch`; after a gap or in another epoch, subscribe again. A delta's `set` holds
   the members of the view that changed, each whole; `null` removes a member. Fetch the hall's names and texts with
   `get_hall` by the hash in `welcome` or `hall_is`, and keep them.
3. Send commands. Each has a fresh random `request` and the business `day` found in your view. The hub answers
   `accepted` when the deed is durable, or `refused`, which changed nothing. A counter signs in with `sign_in`, which is
   answered the same way with `session_open`.
4. Never send a command twice by yourself. If the connection broke before the answer came, connect again and ask
   `outcome_of`: `accepted` means it was done (once), `never_seen` means it was not and the person may press again,
   `unknown_yet` means ask again in a second. The same request sent again would get the same answer and do nothing.
5. A kiosk confirms a ticket's paper with `confirm_paper` or reports it with `report_paper_failed`; without word of it
   the leg waits all the same after 20 seconds.
6. A display with a loudspeaker subscribes with `speaks`; when `speaker` grants it the role, it asks
   `start_announcement` for each pending call, speaks only after `accepted`, then says `end_announcement`.
7. Times are hub time. Unknown fields are to be ignored; an unknown message gets a `problem`.
)";

} // namespace giliran
