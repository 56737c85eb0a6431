import * as v from 'valibot';
import { defaultScale, type Kit, kitSchema } from '../../../../shared/kit/kit.ts';

interface QuestionParts {
  [field: string]: unknown;
}

const anchors = {
  1: 'Starts the repair and forgets the ships.',
  2: 'Warns the ships late, or by one way only.',
  3: 'Warns first, then repairs by a list.',
  4: 'Warns first, repairs by a list, and mends the list afterwards.',
};

/** A question with nothing to find fault with, but for what a test changes. */
export const aQuestion = (parts: QuestionParts = {}): QuestionParts => ({
  id: 'light-goes-out',
  competencyId: 'watchfulness',
  text: 'The lamp goes dark at two in the morning. What do you do in the first five minutes?',
  listenFor: ['Warns the ships before touching the lamp'],
  probes: ['Whom do you wake?'],
  anchors,
  minutes: 8,
  planned: true,
  ...parts,
});

/** A kit that the lint has nothing to say about, but for what a test changes. */
export const aKit = (parts: Record<string, unknown> = {}): Kit =>
  v.parse(kitSchema, {
    id: 'lighthouse-keeper',
    version: 1,
    title: 'Lighthouse Keeper',
    language: 'en',
    minutes: 45,
    scale: defaultScale,
    competencies: [{ id: 'watchfulness', name: 'Watchfulness' }],
    questions: [aQuestion()],
    ...parts,
  });
