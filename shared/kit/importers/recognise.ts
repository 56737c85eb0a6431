import { mostQuestions } from '../kit.ts';
import { assembleKit } from './assemble-kit.ts';
import type { KitDocument } from './document.ts';
import { type Alternative, type ImportAnswer, refused, type SkippedLine } from './importer.ts';
import { mostLines } from './reading/lines.ts';
import { readRubrics } from './rubrics/read-rubrics.ts';
import { placeAnswerKey } from './segmenters/answer-key.ts';
import { clearFurniture } from './segmenters/furniture.ts';
import type { Segmentation } from './segmenters/segmenter.ts';
import { segmenters } from './segmenters.ts';

export interface RecogniseOptions {
  filename?: string;
  /** The segmenter that a person has chosen instead of the best one. */
  segmenter?: string;
}

interface Candidate {
  name: string;
  segmentation: Segmentation;
}

/** A reading that explains less than this of a document is an accident. */
const leastScore = 0.5;

const nothingFound =
  'No questions were found: nothing in it repeats the way questions do, such as headings, numbers, bullets, folds, rows or keys ' +
  'that ask something. Check that the whole page was saved, or write the questions as a kit file (see docs/KIT-FORMAT.md).';

/** Every segmenter reads the whole document; the one that explains most of it is believed. */
const readAll = (document: KitDocument): Candidate[] =>
  segmenters
    .flatMap(({ name, segment }): Candidate[] => {
      const segmentation = segment(document);
      return segmentation ? [{ name, segmentation }] : [];
    })
    .toSorted((a, b) => b.segmentation.score - a.segmentation.score);

const toAlternative = ({ name, segmentation }: Candidate): Alternative => ({
  segmenter: name,
  questions: segmentation.blocks.length,
  score: Math.round(segmentation.score * 1000) / 1000,
});

const empty: Segmentation = { blocks: [], skipped: [], warnings: [], score: 0 };

/** The kit in a document, whatever format the document came from. */
export const recogniseQuestions = (
  whole: KitDocument,
  skipped: readonly SkippedLine[],
  options: RecogniseOptions,
): ImportAnswer => {
  if (whole.blocks.length > mostLines) {
    return refused(
      'tooLarge',
      `It has ${whole.blocks.length} lines with text; ${mostLines} are the most. Split it.`,
    );
  }
  const { competencies, document: withoutRubrics, warnings } = readRubrics(whole);
  const cleared = clearFurniture({ ...withoutRubrics, blocks: placeAnswerKey(withoutRubrics.blocks) });
  const candidates = readAll(cleared.document);
  const chosen = options.segmenter
    ? candidates.find(({ name }) => name === options.segmenter)
    : candidates.find(({ segmentation }) => segmentation.score >= leastScore);
  const found =
    chosen && (chosen.segmentation.blocks.length > 0 || competencies.length > 0 ? chosen : undefined);
  if (!found && chosen) return refused('noQuestions', onlyGaps(chosen.segmentation));
  if (!found && competencies.length === 0) return refused('noQuestions', nothingFound);
  const segmentation = found?.segmentation ?? empty;
  const count = segmentation.blocks.length;
  if (count > mostQuestions) {
    return refused('tooManyQuestions', `It has ${count} questions; ${mostQuestions} are the most. Split it.`);
  }
  const all = {
    ...segmentation,
    skipped: [...skipped, ...cleared.skipped, ...segmentation.skipped],
    warnings: [...warnings, ...segmentation.warnings],
  };
  return {
    ok: true,
    segmenter: found?.name ?? 'rubric',
    alternatives: candidates
      .filter((one) => one !== found && one.segmentation.blocks.length > 0)
      .map(toAlternative),
    ...assembleKit(all, { document: cleared.document, competencies, ...options }),
  };
};

const onlyGaps = ({ warnings }: Segmentation): string =>
  `It has no questions yet, only ${warnings.length} gaps to be filled in, such as the one on line ${warnings[0]?.line ?? 1}. Fill them in and import it again.`;
