import type { CompetencyId } from '../../id.ts';
import { type KitQuestion, kitQuestionSchema, levels } from '../kit.ts';
import { openingWords } from '../slugs.ts';
import { type FieldLines, keepValid } from '../valid-fields.ts';
import { parseQuestionHeading } from './heading.ts';
import { anchorLabel, type Label } from './labels.ts';
import { onlyItem, type Report, readAnchors, type Section } from './sections.ts';

const singleLabels = ['why', 'answer', 'difficulty', 'category', 'notes'] as const;

interface QuestionContext {
  competencyId: CompetencyId | undefined;
  /** Gives the question's slug: the one it asks for, or one made of its words. */
  claimSlug: (slug: string | undefined, words: string, line: number) => string;
  report: Report;
}

/** Where each field of the question stands; the anchors by level. */
export const linesOfQuestion = (section: Section): FieldLines & { all: number[] } => {
  const all = [section.line];
  const linesOfItems = (label: Label) => section.items.get(label)?.map((item) => item.line) ?? all;
  return {
    all,
    text: [section.text?.line ?? section.line],
    code: [section.code?.line ?? section.line],
    anchors: levels.flatMap((level) => linesOfItems(anchorLabel(level))[0] ?? all),
    listenFor: linesOfItems('listenFor'),
    probes: linesOfItems('probe'),
    ...Object.fromEntries(singleLabels.map((label) => [label, linesOfItems(label)])),
  };
};

/** Undefined, and reported, when the section has nothing to ask. */
export const readQuestion = (section: Section, context: QuestionContext): KitQuestion | undefined => {
  const { competencyId, claimSlug, report } = context;
  const heading = parseQuestionHeading(section.words);
  // A heading with nothing but bullets under it is the question itself.
  const text = section.text?.text ?? heading.words;
  if (text === '') {
    const advice = 'This question says nothing to ask, so it was left out. Write its wording.';
    report(section.line, 'noWording', advice);
    return undefined;
  }
  const anchors = readAnchors(section, report);
  const singles = singleLabels.flatMap((label) => {
    const item = onlyItem(section, label, report);
    return item ? [[label, item.text]] : [];
  });
  const record = {
    id: claimSlug(heading.slug, heading.words || openingWords(text), section.line),
    text,
    listenFor: section.items.get('listenFor')?.map((item) => item.text) ?? [],
    probes: section.items.get('probe')?.map((item) => item.text) ?? [],
    ...heading.marks,
    ...(competencyId && { competencyId }),
    ...(section.text && heading.words && { title: heading.words }),
    ...(section.code && { code: section.code.text }),
    ...(anchors && { anchors }),
    ...Object.fromEntries(singles),
  };
  return keepValid(kitQuestionSchema, record, { lines: linesOfQuestion(section), report });
};
