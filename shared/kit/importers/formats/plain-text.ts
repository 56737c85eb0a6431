import { mostQuestions } from '../../kit.ts';
import { assembleKit } from '../assemble-kit.ts';
import type { ImportAnswer, Importer, ImportRefusalCode } from '../importer.ts';
import { readLines } from '../lines.ts';
import { segmenters } from '../segmenters.ts';

const refused = (code: ImportRefusalCode, message: string): ImportAnswer => ({
  ok: false,
  refusal: { code, message },
});

/** A page saved as text. It recognises every text, so it stands last among the importers. */
export const plainText: Importer = {
  format: 'text',
  recognises: () => true,
  read: (source) => {
    const lines = readLines(source.text);
    const [best] = segmenters
      .flatMap(({ name, segment }) => {
        const segmentation = segment(lines);
        return segmentation ? [{ name, segmentation }] : [];
      })
      .toSorted((a, b) => b.segmentation.score - a.segmentation.score);
    if (!best) {
      return refused(
        'noQuestions',
        'No questions were found: no line comes back after each of several questions with guidance or an ' +
          'answer, as it does on interview-question pages. Check that the whole page was saved, or write the ' +
          'questions as a kit file (see docs/KIT-FORMAT.md).',
      );
    }
    const count = best.segmentation.blocks.length;
    if (count > mostQuestions) {
      return refused(
        'tooManyQuestions',
        `It has ${count} questions; ${mostQuestions} are the most. Split it.`,
      );
    }
    return { ok: true, segmenter: best.name, ...assembleKit(best.segmentation, source) };
  },
};
