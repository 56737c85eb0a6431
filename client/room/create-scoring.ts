import type { QuestionId } from '../../shared/id.ts';
import type { Command } from '../../shared/operations/operations.ts';
import type { RatingValue } from '../../shared/records/rating.ts';
import { roomWords } from '../words/english/room.ts';
import { type Follow, targetOfKey } from './follow.ts';
import { ratingOf } from './rail.ts';
import type { Room } from './room.ts';
import { type Undo, undoFor } from './undo.ts';

export interface Scoring {
  of(questionId: string): RatingValue | null;
  /** Why this question cannot be rated now. */
  refusalFor(questionId: QuestionId): string | undefined;
  rate(questionId: QuestionId, value: RatingValue): void;
  /** A digit on the keyboard: just after a swap it is meant for the question before. */
  rateByKey(follow: Follow, value: RatingValue): void;
  clear(questionId: QuestionId): void;
}

const setTo = (questionId: QuestionId, value: RatingValue | null): Command =>
  value === null
    ? { name: 'rating.clear', args: { questionId } }
    : { name: 'rating.set', args: { questionId, value } };

export const createScoring = (room: Room, undo: Undo): Scoring => {
  const of = (questionId: string) => ratingOf(room.records, room.me, questionId);
  const change = (questionId: QuestionId, value: RatingValue | null): boolean => {
    const before = of(questionId);
    if (before === value || room.give(setTo(questionId, value))) return false;
    const run = () => void room.give(setTo(questionId, before));
    undo.offer({ kind: 'score', says: null, until: null, run });
    return true;
  };
  const numberOf = (id: QuestionId) => room.records.get('questions', id)?.number ?? 0;

  const offerLateScore = (
    read: QuestionId,
    now: QuestionId,
    value: RatingValue,
    before: RatingValue | null,
  ) => {
    const run = () => void room.give(setTo(read, before));
    undo.offer({
      kind: 'lateScore',
      says: roomWords.wentToRead(numberOf(read)),
      until: room.clock.at() + undoFor,
      run,
      value,
      instead: {
        says: roomWords.moveTo(numberOf(now)),
        run: () => {
          run();
          change(now, value);
        },
      },
    });
  };

  return {
    of,
    refusalFor: (questionId) => room.refusalOf(setTo(questionId, 1))?.message,
    rate: change,
    clear: (questionId) => void change(questionId, null),
    rateByKey(follow, value) {
      const target = targetOfKey(follow, room.clock.at());
      if (target === null) return;
      const before = of(target);
      const isLate = target !== follow.inView;
      if (change(target, value) && isLate && follow.inView)
        offerLateScore(target, follow.inView, value, before);
    },
  };
};
