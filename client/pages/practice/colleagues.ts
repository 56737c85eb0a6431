import type { PanelistId } from '../../../shared/id.ts';
import type { RatingValue } from '../../../shared/records/rating.ts';
import type { Verdict } from '../../../shared/records/recommendation.ts';

/** An invented panelist: what they make of each question, and how long they take for it. */
export interface Colleague {
  readonly id: PanelistId;
  readonly name: string;
  /** Seconds after a question is put. */
  readonly writesAfter: number;
  readonly ratesAfter: number;
  /** Seconds after the end of the call. */
  readonly submitsAfter: number;
  readonly on: { readonly [questionId: string]: { readonly value: RatingValue; readonly note: string } };
  readonly verdict: Verdict;
  readonly takeaways: string;
}

const seat = (letter: string) => letter.repeat(26) as PanelistId; // 26 letters have the form of an id.

export const colleagues: readonly Colleague[] = [
  {
    id: seat('c'),
    name: 'Ravi Menon',
    writesAfter: 4,
    ratesAfter: 11,
    submitsAfter: 5,
    on: {
      'commits-path': { value: 3, note: 'Knows each gate and its minutes; rollback is one command' },
      'first-fifteen-minutes': { value: 3, note: 'Rolled back first, then gave diagnosis to somebody else' },
      'writing-the-review': { value: 2, note: 'Many actions, no measure of what they changed' },
    },
    verdict: 'yes',
    takeaways: 'Calm, rehearsed incident lead. Reviews were thin.',
  },
  {
    id: seat('d'),
    name: 'Yuki Sato',
    writesAfter: 8,
    ratesAfter: 17,
    submitsAfter: 9,
    on: {
      'commits-path': { value: 3, note: 'Removed an approval step after counting what it caught' },
      'first-fifteen-minutes': { value: 4, note: 'Severities agreed beforehand, drilled twice a year' },
      'writing-the-review': { value: 4, note: 'Two other teams took over the checklist by themselves' },
    },
    verdict: 'strongYes',
    takeaways: 'Would put her on the rota in a month.',
  },
];
