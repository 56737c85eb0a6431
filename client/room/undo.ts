import { type Accessor, createSignal } from 'solid-js';
import type { RatingValue } from '../../shared/records/rating.ts';

/** The last thing that can be taken back. Each new one takes the place of the one before. */
export interface Undoable {
  readonly kind: 'move' | 'lateScore' | 'score' | 'removedNote' | 'leftOut';
  /** What the slot says of it; null for what needs no words. */
  readonly says: string | null;
  /** Until when it can be undone, in epoch ms; null for as long as nothing else is done. */
  readonly until: number | null;
  readonly run: () => void;
  /** The score that went elsewhere, shown as its chip. */
  readonly value?: RatingValue;
  /** What may be meant instead of undoing. */
  readonly instead?: { readonly says: string; readonly run: () => void };
}

export interface Undo {
  readonly last: Accessor<Undoable | null>;
  offer(undoable: Undoable): void;
  run(): void;
  /** Does what is offered instead of undoing. */
  runInstead(): void;
  withdraw(kind: Undoable['kind']): void;
}

/** How long the slot offers it, in ms. */
export const undoFor = 10_000;

/** `now` moves on once a second, and the offer ends with it. */
export const createUndo = (now: Accessor<number>): Undo => {
  const [offered, setOffered] = createSignal<Undoable | null>(null);
  const last = () => {
    const undoable = offered();
    return undoable && (undoable.until === null || now() < undoable.until) ? undoable : null;
  };
  return {
    last,
    offer: setOffered,
    run() {
      const undoable = last();
      setOffered(null);
      undoable?.run();
    },
    runInstead() {
      const undoable = last();
      setOffered(null);
      undoable?.instead?.run();
    },
    withdraw: (kind) => void setOffered((undoable) => (undoable?.kind === kind ? null : undoable)),
  };
};
