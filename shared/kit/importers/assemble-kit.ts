import * as v from 'valibot';
import {
  type Competency,
  competencySchema,
  defaultScale,
  type Kit,
  type KitQuestion,
  kitQuestionSchema,
  kitSchema,
} from '../kit.ts';
import { makeSlugs, openingWords } from '../slugs.ts';
import { asLine } from '../text.ts';
import { type FieldLines, keepValid } from '../valid-fields.ts';
import type { KitDocument, SourceLine } from './document.ts';
import { type QuestionFields, readFields } from './fields/fields.ts';
import { readHabits } from './fields/habits.ts';
import type { ImportWarning, SkippedLine } from './importer.ts';
import { questionKey } from './question-key.ts';
import type { FoundCompetency } from './rubrics/rubric.ts';
import type { QuestionBlock, Segmentation } from './segmenters/segmenter.ts';
import { readWording } from './segmenters/wording.ts';
import { titleOf } from './title.ts';
import { warningsOf } from './warnings.ts';
import { languageOf } from './words/language-of.ts';

export interface ReadBlock extends QuestionBlock {
  fields: QuestionFields;
}

export interface Assembly {
  kit: Kit;
  skipped: SkippedLine[];
  warnings: ImportWarning[];
}

export interface AssemblyParts {
  document: KitDocument;
  competencies: readonly FoundCompetency[];
  filename?: string;
}

type MakeSlug = ReturnType<typeof makeSlugs>;

/** When the body brings the wording, the line that opened the question becomes its title. */
const wordingOf = ({
  question,
  title,
  fields,
}: ReadBlock): { text: string; title?: string; notes?: string } => {
  const { wording, notes } = fields;
  if (wording === undefined) return { text: question.text, ...(title && { title }), ...(notes && { notes }) };
  const { text } = readWording(wording);
  // A heading that asks is what is asked; the question below it only says it at length.
  if (/[?？؟]\s*$/.test(question.text) || question.text.length > 200) {
    return { text: question.text, notes: [wording, notes].filter(Boolean).join('\n\n') };
  }
  return { text, title: question.text, ...(notes && { notes }) };
};

const linesOf = (line: number): FieldLines & { all: number[] } => ({ all: [line] });

const toQuestion = (
  block: ReadBlock,
  makeSlug: MakeSlug,
  competencies: ReadonlyMap<string, Competency>,
  warnings: ImportWarning[],
): KitQuestion | undefined => {
  const { question, fields } = block;
  const { unused: _unused, candidate: _candidate, wording: _wording, notes: _notes, ...kept } = fields;
  const category = fields.category ?? block.category;
  const difficulty = fields.difficulty ?? block.difficulty;
  const competency = category === undefined ? undefined : competencies.get(questionKey(category));
  return keepValid(
    kitQuestionSchema,
    {
      id: makeSlug(openingWords(question.text), 'question'),
      ...kept,
      ...wordingOf(block),
      ...(category !== undefined && { category: category.slice(0, 200) }),
      ...(difficulty !== undefined && { difficulty }),
      ...(competency && { competencyId: competency.id }),
    },
    {
      lines: linesOf(question.number),
      report: (line, code, text) => warnings.push({ line, code, text }),
    },
  );
};

const toCompetencies = (
  found: readonly FoundCompetency[],
  warnings: ImportWarning[],
): Map<string, Competency> => {
  const makeSlug = makeSlugs([]);
  const competencies = new Map<string, Competency>();
  for (const { line, ...parts } of found) {
    const key = questionKey(parts.name);
    if (competencies.has(key)) continue;
    const report = (line: number, code: 'badValue', text: string) => warnings.push({ line, code, text });
    const competency = keepValid(
      competencySchema,
      { id: makeSlug(parts.name, 'competency'), ...parts },
      { lines: linesOf(line), report },
    );
    if (competency) competencies.set(key, competency);
  }
  return competencies;
};

const toKit = (
  title: string,
  language: string,
  parts: { competencies: Competency[]; questions: KitQuestion[] },
): Kit => {
  const kit = {
    id: makeSlugs([])(title, 'kit'),
    version: 1,
    title,
    language,
    minutes: 60,
    scale: defaultScale,
    ...parts,
  };
  // A rubric alone is a kit that still lacks its questions: shown in the preview, refused when it is saved.
  return parts.questions.length > 0 ? v.parse(kitSchema, kit) : { ...kit, id: kit.id as Kit['id'] };
};

const unusedLines = (blocks: readonly ReadBlock[]): SkippedLine[] => {
  const skip = (lines: readonly SourceLine[], why: string) =>
    lines.map((line) => ({ line: line.number, text: line.original, why }));
  return blocks.flatMap(({ fields }) => [
    ...skip(fields.unused, 'Neither a label nor its place says which field of a question it is.'),
    ...skip(fields.candidate, 'It tells of one candidate, so it is no part of a kit.'),
  ]);
};

/** The kit of a document's questions. What the document does not say stays absent, for a person to fill in. */
export const assembleKit = (
  segmentation: Segmentation,
  { document, competencies, filename }: AssemblyParts,
): Assembly => {
  const warnings = [...segmentation.warnings];
  const title = asLine(titleOf(segmentation, { document, filename }, warnings));
  const habits = readHabits(
    segmentation.blocks.map(({ body }) => body),
    document.blocks,
  );
  const blocks = segmentation.blocks.map((block) => ({
    ...block,
    fields: block.fields ?? readFields(block.question, block.body, habits),
  }));
  warnings.push(...warningsOf(blocks, title));
  const known = toCompetencies(competencies, warnings);
  const makeSlug = makeSlugs([]);
  const questions = blocks.flatMap((block) => toQuestion(block, makeSlug, known, warnings) ?? []);
  const language = languageOf(questions.map(({ text }) => text).join('\n') || title);
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  return {
    kit: toKit(title, language, { competencies: [...known.values()], questions }),
    skipped: [...segmentation.skipped, ...unusedLines(blocks)].toSorted(byLine),
    warnings: warnings.toSorted(byLine),
  };
};
