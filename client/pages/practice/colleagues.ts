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
      'your-work-in-two-minutes': { value: 3, note: 'Used the bus timetable; I could have repeated it' },
      'a-no-you-gave': { value: 3, note: 'Told the director the same day, with the cost in weeks' },
      'wrong-for-a-while': { value: 2, note: 'The case ended by itself; nobody was told' },
    },
    verdict: 'yes',
    takeaways: 'Explains from where I stand. Learning from errors stayed pale.',
  },
  {
    id: seat('d'),
    name: 'Yuki Sato',
    writesAfter: 8,
    ratesAfter: 17,
    submitsAfter: 9,
    on: {
      'your-work-in-two-minutes': { value: 3, note: 'Asked first what we had seen of it' },
      'a-no-you-gave': { value: 4, note: 'Made a list with the asker of what comes in, and keeps it' },
      'wrong-for-a-while': { value: 4, note: 'Asks two colleagues for a counterexample before deciding' },
    },
    verdict: 'strongYes',
    takeaways: 'I would hand over a difficult customer tomorrow.',
  },
];
