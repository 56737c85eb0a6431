import type { PanelistId } from '../../shared/id.ts';
import type { Timers } from '../timers.ts';

/** How long the lead must have been away before somebody else may take over, in ms. */
export const leadGoneAfter = 30_000;

/** Who is connected to a room and who is writing. In memory only: presence is never logged. */
export interface Presence {
  /** Counts a connection of the seat; the returned function takes it back. */
  arrive(panelistId: PanelistId): () => void;
  setWriting(panelistId: PanelistId, writing: boolean): void;
  /** Whether the seat has been without a connection for 30 s. */
  isGone(panelistId: PanelistId): boolean;
  seats(): ReadonlyMap<PanelistId, { readonly here: boolean; readonly writing: boolean }>;
  /** Called when a seat comes or goes, and when the writing flags may be told. */
  onChange(listener: () => void): () => void;
  close(): void;
}

interface SeatPresence {
  connections: number;
  leftAt: number;
  writing: boolean;
}

/** Writing is told in steps of 5 s: finer, the rhythm of keystrokes would show how long a note is. */
const writingStep = 5_000;

export const createPresence = (timers: Timers): Presence => {
  const startedAt = timers.elapsed();
  const seats = new Map<PanelistId, SeatPresence>();
  const told = new Map<PanelistId, boolean>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  let stopTelling: (() => void) | null = null;
  const tellLater = () => {
    stopTelling ??= timers.after(writingStep, () => {
      stopTelling = null;
      const changed = [...seats].filter(([id, seat]) => (told.get(id) ?? false) !== seat.writing);
      for (const [id, seat] of changed) told.set(id, seat.writing);
      if (changed.length > 0) tell();
    });
  };
  const seatOf = (panelistId: PanelistId): SeatPresence => {
    const known = seats.get(panelistId);
    if (known) return known;
    const made = { connections: 0, leftAt: startedAt, writing: false };
    seats.set(panelistId, made);
    return made;
  };
  return {
    arrive(panelistId) {
      const seat = seatOf(panelistId);
      seat.connections += 1;
      if (seat.connections === 1) tell();
      return () => {
        seat.connections -= 1;
        if (seat.connections > 0) return;
        seat.leftAt = timers.elapsed();
        seat.writing = false;
        told.delete(panelistId);
        tell();
      };
    },
    setWriting(panelistId, writing) {
      seatOf(panelistId).writing = writing;
      tellLater();
    },
    isGone(panelistId) {
      const seat = seats.get(panelistId);
      // A seat that has not come back since this process started has been gone at least since then.
      if (!seat) return timers.elapsed() - startedAt >= leadGoneAfter;
      return seat.connections === 0 && timers.elapsed() - seat.leftAt >= leadGoneAfter;
    },
    seats: () =>
      new Map(
        [...seats].map(([id, seat]) => [id, { here: seat.connections > 0, writing: told.get(id) ?? false }]),
      ),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      stopTelling?.();
      listeners.clear();
    },
  };
};
