import type { PanelistId } from '../id.ts';

/**
 * All that visibility may depend on. A record's `visibleTo` gets this and the record, nothing else: as long as a
 * viewer's audience stays equal, only records that changed themselves can become visible or vanish.
 */
export interface Audience {
  /** Whether the viewer may see the room at all: an owner, or a seat that has not been removed. */
  readonly inRoom: boolean;
  readonly panelistId: PanelistId | null;
  /** Whether others' progress may be seen: not by observers who see questions only, nor after recusal. */
  readonly seesProgress: boolean;
  /** Whether sealed records of others are open to this viewer. */
  readonly revealed: boolean;
  readonly recused: boolean;
  /** Recused seats, whose scorecards are left out for everybody; joined by commas so that it can be compared. */
  readonly leftOut: string;
}

export const isOwn = (audience: Audience, panelistId: PanelistId): boolean =>
  audience.panelistId === panelistId && !audience.recused;

/** Whether a sealed record of that author is visible: one's own always, others' once they are revealed. */
export const seesSealed = (audience: Audience, author: PanelistId): boolean =>
  isOwn(audience, author) || (audience.revealed && !audience.leftOut.includes(author));

export const sameAudience = (a: Audience, b: Audience): boolean =>
  a.inRoom === b.inRoom &&
  a.panelistId === b.panelistId &&
  a.seesProgress === b.seesProgress &&
  a.revealed === b.revealed &&
  a.recused === b.recused &&
  a.leftOut === b.leftOut;
