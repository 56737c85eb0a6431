import { createSignal } from 'solid-js';
import type { PanelistId } from '../../shared/id.ts';
import type { PresenceFrame } from '../../shared/wire.ts';
import type { Clock } from './clock.ts';

/** How long the lead must have been away before somebody may take over; the server counts for itself. */
const goneAfter = 30_000;
const absent = { here: false, writing: false } as const;

/** Who is here, and since when somebody is not, as far as this connection has seen. */
export interface SeatPresence {
  receive(frame: PresenceFrame): void;
  of(id: PanelistId): { readonly here: boolean; readonly writing: boolean };
  isGone(id: PanelistId): boolean;
}

export const createPresence = (clock: Clock): SeatPresence => {
  const [seats, setSeats] = createSignal<PresenceFrame['seats'] | null>(null);
  const awaySince = new Map<PanelistId, number>();
  const of = (id: PanelistId) => seats()?.[id] ?? absent;
  return {
    receive(frame) {
      for (const id of Object.keys(frame.seats) as PanelistId[])
        if (frame.seats[id]?.here) awaySince.delete(id);
      setSeats(frame.seats);
    },
    of,
    isGone(id) {
      if (seats() === null || of(id).here) return false;
      const since = awaySince.get(id) ?? clock.at();
      awaySince.set(id, since);
      return clock.now() - since >= goneAfter;
    },
  };
};
