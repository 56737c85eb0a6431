import { mostQuestions } from '../kit.ts';
import { assembleKit } from './assemble-kit.ts';
import type { ImportAnswer, ImportRefusalCode, Source } from './importer.ts';
import type { SourceLine } from './lines.ts';
import type { Segmentation } from './segmenters/segmenter.ts';
import { segmenters } from './segmenters.ts';

const refused = (code: ImportRefusalCode, message: string): ImportAnswer => ({
  ok: false,
  refusal: { code, message },
});

interface Candidate {
  name: string;
  segmentation: Segmentation;
}

/** Every segmenter reads the whole page; the one that explains most of it is believed. */
const bestSegmentation = (lines: readonly SourceLine[]): Candidate | undefined =>
  segmenters
    .flatMap(({ name, segment }): Candidate[] => {
      const segmentation = segment(lines);
      return segmentation ? [{ name, segmentation }] : [];
    })
    .toSorted((a, b) => b.segmentation.score - a.segmentation.score)[0];

/** The kit in the lines of a page, whatever format the lines came from. */
export const recogniseQuestions = (lines: readonly SourceLine[], source: Source): ImportAnswer => {
  const best = bestSegmentation(lines);
  if (!best) {
    return refused(
      'noQuestions',
      'No questions were found: no line comes back after each of several questions with guidance or an answer, ' +
        'as it does on interview-question pages. Check that the whole page was saved, or write the questions ' +
        'as a kit file (see docs/KIT-FORMAT.md).',
    );
  }
  const count = best.segmentation.blocks.length;
  if (count > mostQuestions) {
    return refused('tooManyQuestions', `It has ${count} questions; ${mostQuestions} are the most. Split it.`);
  }
  return { ok: true, segmenter: best.name, ...assembleKit(best.segmentation, source) };
};
