import * as v from 'valibot';
import { defaultScale, type Kit, type KitQuestion, kitQuestionSchema, kitSchema } from '../kit.ts';
import { makeSlugs, openingWords } from '../slugs.ts';
import { keepValid } from '../valid-fields.ts';
import { type QuestionFields, readFields } from './fields/fields.ts';
import type { ImportWarning, SkippedLine, Source } from './importer.ts';
import { questionKey } from './question-key.ts';
import type { QuestionBlock, Segmentation } from './segmenters/segmenter.ts';

interface ReadBlock extends QuestionBlock {
  fields: QuestionFields;
}

export interface Assembly {
  kit: Kit;
  skipped: SkippedLine[];
  warnings: ImportWarning[];
}

const longestTitle = 200;

const titleOf = ({ title }: Segmentation, { filename }: Source, warnings: ImportWarning[]): string => {
  if (title && title.text.length <= longestTitle) return title.text;
  const name = filename
    ?.replace(/^.*[\\/]/s, '')
    .replace(/\.[^.]*$/s, '')
    .trim()
    .slice(0, longestTitle);
  const made = name || 'Imported questions';
  warnings.push({ line: 1, code: 'noTitle', text: `The page has no title, so the kit is called "${made}".` });
  return made;
};

const absences = [
  { field: 'why', code: 'noWhy', what: 'why it is asked' },
  { field: 'listenFor', code: 'noListenFor', what: 'what to listen for' },
  { field: 'answer', code: 'noAnswer', what: 'an example answer' },
] as const;

/** A field that most questions of the page have and this one lacks was probably there and not recognised. */
const warnOfGaps = (blocks: readonly ReadBlock[], warnings: ImportWarning[]): void => {
  for (const { field, code, what } of absences) {
    const lacking = blocks.filter(({ fields }) => (fields[field]?.length ?? 0) === 0);
    if (lacking.length * 2 >= blocks.length) continue;
    for (const { question } of lacking) {
      const text = `Most questions here say ${what}; this one does not.`;
      warnings.push({ line: question.number, code, text });
    }
  }
};

const warnOfRepeats = (blocks: readonly ReadBlock[], warnings: ImportWarning[]): void => {
  const lines = new Map<string, number>();
  for (const { question } of blocks) {
    const key = questionKey(question.text);
    const earlier = lines.get(key);
    if (earlier === undefined) lines.set(key, question.number);
    else {
      const text = `The same question is on line ${earlier}. Keep the better one.`;
      warnings.push({ line: question.number, code: 'repeatedQuestion', text });
    }
  }
};

const toQuestion = (
  { question, fields: { unused: _unused, ...fields } }: ReadBlock,
  makeSlug: ReturnType<typeof makeSlugs>,
  warnings: ImportWarning[],
): KitQuestion | undefined => {
  const id = makeSlug(openingWords(question.text), 'question');
  return keepValid(
    kitQuestionSchema,
    { id, text: question.text, ...fields },
    {
      lines: { all: [question.number] },
      report: (line, code, text) => warnings.push({ line, code, text }),
    },
  );
};

/** The kit of a page's questions. What the page does not say stays absent, for a person to fill in. */
export const assembleKit = (segmentation: Segmentation, source: Source): Assembly => {
  const warnings = [...segmentation.warnings];
  const title = titleOf(segmentation, source, warnings);
  const blocks = segmentation.blocks.map((block) => ({ ...block, fields: readFields(block.body) }));
  warnOfGaps(blocks, warnings);
  warnOfRepeats(blocks, warnings);
  const makeSlug = makeSlugs([]);
  const kit = v.parse(kitSchema, {
    id: makeSlugs([])(title, 'kit'),
    version: 1,
    title,
    language: 'en',
    minutes: 60,
    scale: defaultScale,
    competencies: [],
    questions: blocks.flatMap((block) => toQuestion(block, makeSlug, warnings) ?? []),
  });
  const unused = blocks.flatMap(({ fields }) =>
    fields.unused.map((line) => ({
      line: line.number,
      text: line.original,
      why: 'Neither a label nor its place says which field of a question it is.',
    })),
  );
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  return {
    kit,
    skipped: [...segmentation.skipped, ...unused].toSorted(byLine),
    warnings: warnings.toSorted(byLine),
  };
};
