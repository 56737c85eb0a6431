import { section } from '../section.ts';
import { counted } from './counted.ts';

/** The versions of a kit, and who uses which. */
export const kitVersionWords = section('kitVersions', {
  versions: 'Versions',
  version: (n: number) => `Version ${n}`,
  facts: (questions: number, day: string | null) =>
    [counted(questions, 'question', 'questions'), day].filter(Boolean).join(', '),
  notUsed: 'No interview holds it.',
  heldBy: 'Held by the interview with',
  changes: (from: number) => `What changed since version ${from}`,
  reading: 'Reading both versions',
});
