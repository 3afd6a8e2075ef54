// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

// A device's picture of the queue: the last snapshot and the deltas that followed it without a gap.
class View {
    #state = null; // the snapshot, kept up to date; null before the first and after a gap

    get known() {
        return this.#state !== null;
    }

    get data() {
        return this.#state?.data;
    }

    get epoch() {
        return this.#state?.epoch;
    }

    get n() {
        return this.#state?.n;
    }

    take_snapshot(snapshot) {
        this.#state = snapshot;
    }

    // False when the delta does not follow: the view is then unknown until the next snapshot.
    take_delta({ view, epoch, n, set }) {
        if (this.#state === null || this.#state.view !== view) {
            return true; // a snapshot is on its way and counts from a later state
        }
        if (this.#state.epoch !== epoch || this.#state.n + 1 !== n) {
            this.#state = null;
            return false;
        }
        this.#state.n = n;
        for (const [member, value] of Object.entries(set)) {
            if (value === null) {
                delete this.#state.data[member];
            } else {
                this.#state.data[member] = value;
            }
        }
        return true;
    }
}

module.exports = { View };
