import type { InterviewId } from '../../../shared/id.ts';

/** What the operator should hear about. No event holds what people wrote. */
export type StoreEvent =
  /** A crash left half a write; it was set aside as `keptAs` and cut. Nothing acknowledged was in it. */
  | { readonly kind: 'tornTail'; readonly room: InterviewId; readonly bytes: number; readonly keptAs: string }
  | { readonly kind: 'quarantined'; readonly room: InterviewId; readonly reason: string }
  /** A file is damaged; its version before the last write is used. A room loses nothing by it, a document one write. */
  | { readonly kind: 'previousUsed'; readonly path: string }
  /** A room's snapshots are damaged; its whole log is used, so nothing is lost. */
  | { readonly kind: 'snapshotUnreadable'; readonly room: InterviewId }
  /** A document cannot be read; the store opened without it. */
  | { readonly kind: 'documentUnreadable'; readonly path: string; readonly reason: string };

export type Report = (event: StoreEvent) => void;
