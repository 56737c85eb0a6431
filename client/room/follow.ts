import type { QuestionId } from '../../shared/id.ts';

/** Following the panel, held back by what one is writing, or looking around on one's own. */
export type FollowMode = 'following' | 'held' | 'own';

export interface Follow {
  readonly mode: FollowMode;
  /** The question that the panel is on. */
  readonly shared: QuestionId | null;
  /** The question on this screen. */
  readonly inView: QuestionId | null;
  /** The last swap under the person's eyes: a key within `lateKey` of it was meant for `from`. */
  readonly swap: { readonly from: QuestionId; readonly at: number } | null;
  /** When a key was last pressed. */
  readonly pressedAt: number;
  /** Held by a draft: it does not end by itself, because one may want to add another note. */
  readonly heldByDraft: boolean;
}

/** Somebody who pressed a key this recently is in the middle of something. */
export const busyAfterKey = 3_000;
/** A digit this soon after a swap was aimed at the question before it. */
export const lateKey = 600;

export type FollowEvent =
  /** The panel is on another question now. */
  | {
      readonly kind: 'moved';
      readonly to: QuestionId | null;
      readonly at: number;
      readonly isWriting: boolean;
    }
  | { readonly kind: 'pressed'; readonly at: number }
  | { readonly kind: 'began' }
  /** The person looks at a question of their own choice. */
  | { readonly kind: 'browsed'; readonly to: QuestionId }
  /** The person goes where the panel is, or takes it along. */
  | { readonly kind: 'went'; readonly to: QuestionId | null }
  /** Time passes. */
  | { readonly kind: 'passed'; readonly at: number };

export const followAt = (question: QuestionId | null): Follow => ({
  mode: 'following',
  shared: question,
  inView: question,
  swap: null,
  pressedAt: Number.NEGATIVE_INFINITY,
  heldByDraft: false,
});

export const afterEvent = (follow: Follow, event: FollowEvent): Follow => {
  switch (event.kind) {
    case 'moved':
      return afterMove(follow, event);
    case 'pressed':
      return { ...follow, pressedAt: event.at };
    case 'began':
      return follow.mode === 'held' ? { ...follow, heldByDraft: true } : follow;
    case 'browsed':
      if (event.to === follow.shared) return withPanel(follow);
      return { ...follow, mode: 'own', inView: event.to, swap: null, heldByDraft: false };
    case 'went':
      return withPanel({ ...follow, shared: event.to });
    case 'passed': {
      const isDone = event.at - follow.pressedAt >= busyAfterKey;
      if (follow.mode !== 'held' || follow.heldByDraft || !isDone) return follow;
      return swapped(follow, event.at);
    }
  }
};

const afterMove = (follow: Follow, event: Extract<FollowEvent, { kind: 'moved' }>): Follow => {
  const moved = { ...follow, shared: event.to };
  if (event.to === follow.inView) return { ...withPanel(moved), swap: follow.swap };
  if (follow.mode !== 'following') return moved;
  const isBusy = event.isWriting || event.at - follow.pressedAt < busyAfterKey;
  if (isBusy && follow.inView !== null) return { ...moved, mode: 'held', heldByDraft: event.isWriting };
  return swapped(moved, event.at);
};

/** The panel's question takes the place of the one that was read. */
const swapped = (follow: Follow, at: number): Follow => ({
  ...withPanel(follow),
  swap: follow.inView === null ? null : { from: follow.inView, at },
});

const withPanel = (follow: Follow): Follow => ({
  ...follow,
  mode: 'following',
  inView: follow.shared,
  swap: null,
  heldByDraft: false,
});

/** Which question a digit pressed at this moment scores. */
export const targetOfKey = (follow: Follow, at: number): QuestionId | null =>
  follow.swap && at - follow.swap.at <= lateKey ? follow.swap.from : follow.inView;
